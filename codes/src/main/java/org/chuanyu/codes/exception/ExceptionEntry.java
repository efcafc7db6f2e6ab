// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.exception;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 例外条目: one row of a register. The value may be personal, so it stands in no message, and {@link #toString} leaves it
 * out.
 *
 * @param line the line of the file, from 1
 * @param type the name of the type of codes, such as {@code social-credit-code}
 * @param value the exact text; or a pattern, in which {@code ?} is any one character and {@code *} any number of them
 * @param reason why the text is accepted
 * @param approver who approved it
 * @param from the first day on which it is accepted
 * @param to the first day on which it is accepted no longer; null where no end is set
 */
public record ExceptionEntry(
        int line,
        String type,
        String value,
        String reason,
        String approver,
        LocalDate from,
        @Nullable LocalDate to) {

    boolean isPattern() {
        return value.indexOf('?') >= 0 || value.indexOf('*') >= 0;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Tries the characters after the last star one place further on, again and again; codes are short. */
    boolean matches(CharSequence text) {
        int v = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (v < value.length() && value.charAt(v) == '*') {
                star = v++;
                resume = t;
            } else if (v < value.length() && (value.charAt(v) == '?' || value.charAt(v) == text.charAt(t))) {
                v++;
                t++;
            } else if (star >= 0) {
                v = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (v < value.length() && value.charAt(v) == '*') {
            v++;
        }
        return v == value.length();
    }

    /**
     * Names the row without its value.
     *
     * @return line, type, approver and reason
     */
    @Override
    public String toString() {
        return "line " + line + ": " + type + ", " + approver + ", " + reason;
    }
}
