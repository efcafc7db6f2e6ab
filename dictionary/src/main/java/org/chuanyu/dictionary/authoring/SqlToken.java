// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.util.Locale;

/**
 * SQL 词: one word, name, text or sign of an SQL file, with its place.
 *
 * @param kind what it is
 * @param text its text, without quotes
 * @param line its line, from 1
 * @param column its column, from 1
 */
record SqlToken(Kind kind, String text, int line, int column) {

    /** 种类: what a token is. */
    enum Kind {
        /** 词: an unquoted word or number. */
        WORD,
        /** 名: a quoted name. */
        NAME,
        /** 文字: a text in single quotes. */
        TEXT,
        /** 符号: one sign. */
        SIGN
    }

    /** Tells whether it is an unquoted keyword. */
    boolean is(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    boolean isSign(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.NAME;
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
