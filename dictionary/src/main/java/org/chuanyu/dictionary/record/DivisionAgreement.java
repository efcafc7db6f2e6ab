// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chuanyu.codes.division.DivisionCode;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.codes.type.Judging;

/**
 * 区划相符: tells whether of two divisions one lies in the other. An authority of a province acts in its counties; a code
 * of another time agrees with those of the divisions that it leads to today.
 */
final class DivisionAgreement {
    private static final int MOST_REMEMBERED = 10_000;
    private static final int FIRST_YEARLY_LIST = 1981;

    private final Judging judging;
    private final Map<String, Boolean> known = new HashMap<>();

    DivisionAgreement(Judging judging) {
        this.judging = judging;
    }

    /** Returns the division in a social credit code, or the division that a text is. */
    Optional<String> divisionIn(String text) {
        return text.length() == SocialCreditCode.LENGTH
                ? SocialCreditCode.parse(text, judging).value().map(SocialCreditCode::division)
                : DivisionCode.parse(text, judging).value().map(DivisionCode::value);
    }

    boolean agree(String one, String other) {
        if (contains(one, other) || contains(other, one)) {
            return true;
        }
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(one + other, pair -> leadToOne(one, other));
    }

    /** The two digits of a level are 00 where a code names the division above it; 100000 is the whole country. */
    private static boolean contains(String wide, String narrow) {
        if (wide.equals("100000")) {
            return true;
        }
        int digits = wide.endsWith("0000") ? 2 : wide.endsWith("00") ? 4 : wide.length();
        return narrow.startsWith(wide.substring(0, digits));
    }

    private boolean leadToOne(String one, String other) {
        for (String left : today(one)) {
            for (String right : today(other)) {
                if (contains(left, right) || contains(right, left)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** All divisions of today to which a code leads, whenever it was given. */
    private Set<String> today(String code) {
        Set<String> all = new TreeSet<>();
        all.add(code);
        DivisionHistory history = judging.reference().get(DivisionHistory.KEY);
        DivisionCode.parse(code, judging).value().ifPresent(division -> {
            int number = division.number();
            int first = Math.max(FIRST_YEARLY_LIST, history.firstYear(number));
            for (int year = first; year <= judging.today().getYear(); year++) {
                LocalDate end = LocalDate.of(year, 12, 31);
                all.addAll(history.presentDivisions(number, end).divisions());
            }
        });
        return all;
    }
}
