// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.identify;

import java.util.Random;
import org.chuanyu.codes.type.CodeType;

/**
 * 巧合: how many of the random texts of the same form, digits for digits and letters for letters, a type accepts. This
 * tells how much it means that it accepts this one, whatever rules it has: a check character, a date, a list.
 */
final class Chance {
    /** So many random texts are tried. */
    static final int TRIED = 4096;

    /** Another seed would change the figures by a little, and no answer. */
    private static final long SEED = 32100;

    private static final int DIGITS = 10;
    private static final int LETTERS = 26;

    private Chance() {}

    /** Returns how many of {@link #TRIED} texts are accepted. */
    static int accepted(CodeType<?> type, CharSequence form) {
        Random random = new Random(SEED);
        StringBuilder text = new StringBuilder(form);
        int accepted = 0;
        for (int i = 0; i < TRIED; i++) {
            for (int k = 0; k < text.length(); k++) {
                char c = form.charAt(k);
                if (c >= '0' && c <= '9') {
                    text.setCharAt(k, (char) ('0' + random.nextInt(DIGITS)));
                } else if (c >= 'A' && c <= 'Z') {
                    text.setCharAt(k, (char) ('A' + random.nextInt(LETTERS)));
                }
            }
            accepted += type.isValid(text) ? 1 : 0;
        }
        return accepted;
    }

    /** Returns how many binary digits of evidence it is to be accepted; of what chance never did, those of all tries. */
    static double bits(int accepted) {
        return Math.log((double) TRIED / Math.max(1, accepted)) / Math.log(2);
    }
}
