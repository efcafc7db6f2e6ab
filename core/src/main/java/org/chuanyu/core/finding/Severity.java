// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.finding;

import java.util.Locale;

/** 严重程度: how grave a finding is, gravest first. */
public enum Severity {
    /** 错误: the value is not accepted. */
    ERROR,
    /** 警告: the value is accepted, and somebody should look at it. */
    WARNING,
    /** 提示: worth knowing. */
    NOTICE;

    /**
     * Returns the word used in reports, {@code error}, {@code warning} or {@code notice}.
     *
     * @return the word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the word used in reports.
     *
     * @param word the word
     * @return the severity
     * @throws IllegalArgumentException for a word that names none
     */
    public static Severity ofWord(String word) {
        for (Severity severity : values()) {
            if (severity.word().equals(word)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("not a severity: " + word);
    }
}
