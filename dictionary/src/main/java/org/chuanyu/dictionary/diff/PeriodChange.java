// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.time.LocalDate;
import org.chuanyu.core.time.Bound;
import org.chuanyu.core.time.Period;

/** 有效期变更: whom another period breaks. What no source tells is not judged, so it counts as open. */
final class PeriodChange {
    private PeriodChange() {}

    static Breaks of(Period before, Period after) {
        int start = compare(before.from(), after.from(), LocalDate.MIN);
        int end = compare(before.to(), after.to(), LocalDate.MAX);
        boolean longer = start > 0 || end < 0;
        boolean shorter = start < 0 || end > 0;
        return Breaks.of(longer, shorter);
    }

    /** A year and a day of it differ in precision alone. */
    private static int compare(Bound before, Bound after, LocalDate open) {
        LocalDate one = before.date() == null ? open : before.date();
        LocalDate other = after.date() == null ? open : after.date();
        boolean year = before.precision() == Bound.Precision.YEAR || after.precision() == Bound.Precision.YEAR;
        return year && one.getYear() == other.getYear() ? 0 : one.compareTo(other);
    }
}
