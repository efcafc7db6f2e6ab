// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import java.util.Locale;
import java.util.Optional;

/**
 * 代码段含义: what a part holds, written in a table as {@code division}, {@code list:NAME} and so on.
 *
 * @param kind what it holds
 * @param argument the name of a list, of a type of codes or of a check system, or the fixed text; empty else
 */
record PartMeaning(Kind kind, String argument) {

    /** 种类: what a part can hold. */
    enum Kind {
        /** 无定义: a serial, or a part of which no source tells more. */
        PLAIN,
        /** 固定文字: the same text in all codes. */
        FIXED,
        /** 行政区划: a division of GB/T 2260. */
        DIVISION,
        /** 值表: a value of a table. */
        LIST,
        /** 代码: a whole code of another type. */
        CODE,
        /** 校验码: check characters over all parts that are not fixed. */
        CHECK,
        /** 待确认: a run of characters inside which the standard has parts that are not confirmed. */
        UNCONFIRMED,
        /** 仅说明: a part that the standard names and of which not even the length is known; it matches nothing. */
        DESCRIBED
    }

    static PartMeaning of(String written) {
        int colon = written.indexOf(':');
        String word = colon < 0 ? written : written.substring(0, colon);
        String argument = colon < 0 ? "" : written.substring(colon + 1);
        Kind kind = written.isEmpty() ? Kind.PLAIN : named(word).orElseThrow(() -> wrong(written));
        boolean takes = kind == Kind.FIXED || kind == Kind.LIST || kind == Kind.CODE || kind == Kind.CHECK;
        if (takes == argument.isEmpty()) {
            throw wrong(written);
        }
        return new PartMeaning(kind, argument);
    }

    /** Returns the meaning as a table writes it. */
    String written() {
        String word = kind == Kind.PLAIN ? "" : kind.name().toLowerCase(Locale.ROOT);
        return argument.isEmpty() ? word : word + ":" + argument;
    }

    private static Optional<Kind> named(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static GrammarException wrong(String written) {
        String known = "division, list:NAME, code:TYPE, check:SYSTEM, fixed:TEXT, unconfirmed, described";
        return new GrammarException(
                "含义“" + written + "”不认识，可写：" + known,
                "the meaning “" + written + "” is not known; there are: " + known);
    }
}
