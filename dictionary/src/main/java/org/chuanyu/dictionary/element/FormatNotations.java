// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

/** 格式写法: other notations of formats, turned into that of GB/T 19488.1. */
final class FormatNotations {
    private FormatNotations() {}

    /** Turns {@code C..200} and {@code N..8,2} into {@code an..200} and {@code n..8,2}; leaves the rest as it is. */
    static String ofCharacters(String notation) {
        if (notation.startsWith("C") || notation.startsWith("c")) {
            return "an" + notation.substring(1);
        }
        return notation.startsWith("N") ? "n" + notation.substring(1) : notation;
    }

    /** A length is read as the most that there may be: no source tells whether it is exact. */
    static String ofItemType(String type, String length) {
        char letter = type.isEmpty() ? ' ' : type.charAt(type.length() - 1);
        return switch (letter) {
            case 'C' -> length.isEmpty() ? "ul" : "an.." + length;
            case 'N', 'Y', 'I', 'B', 'F' -> number(length);
            case 'D' -> "YYYYMMDD";
            case 'T' -> "YYYYMMDDhhmmss";
            case 'L', 'M', 'G' -> "ul";
            default -> throw new IllegalArgumentException("not a type of a data item: " + type);
        };
    }

    private static String number(String length) {
        if (length.isEmpty()) {
            return "ul";
        }
        return "n.." + (length.contains(",") ? length : length + ",0");
    }
}
