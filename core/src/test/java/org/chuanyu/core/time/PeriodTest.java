// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    /** A year tells the state of its 31 December; a start is included, an end is not. */
    @ParameterizedTest
    @CsvSource({
        "1995, 1997, 1994-12-31, NO",
        "1995, 1997, 1995-01-01, YEAR_PRECISION",
        "1995, 1997, 1995-12-30, YEAR_PRECISION",
        "1995, 1997, 1995-12-31, YES",
        "1995, 1997, 1996-06-01, YES",
        "1995, 1997, 1996-12-31, YES",
        "1995, 1997, 1997-01-01, YEAR_PRECISION",
        "1995, 1997, 1997-12-30, YEAR_PRECISION",
        "1995, 1997, 1997-12-31, NO",
        "1995, 1997, 1998-01-01, NO",
        "1995-11-05, 1997-12-20, 1995-11-04, NO",
        "1995-11-05, 1997-12-20, 1995-11-05, YES",
        "1995-11-05, 1997-12-20, 1997-12-19, YES",
        "1995-11-05, 1997-12-20, 1997-12-20, NO",
        "1995-11-05, 1997, 1997-06-01, YEAR_PRECISION",
        "1995, 1997-12-20, 1995-06-01, YEAR_PRECISION",
        "1995, 1995, 1995-06-01, YEAR_PRECISION",
        "1995, 1995, 1995-12-31, NO",
        "'', '', 1000-01-01, YES",
        "1995, '', 2100-01-01, YES",
        "'', 1997, 1000-01-01, YES",
        "'', 1997, 1997-12-31, NO",
        "unknown, 1997, 1996-01-01, UNKNOWN",
        "unknown, 1997, 1998-01-01, NO",
        "1995, unknown, 1996-01-01, UNKNOWN",
        "1995, unknown, 1994-01-01, NO",
        "unknown, unknown, 1996-01-01, UNKNOWN"
    })
    void held_on_a_day(String from, String to, LocalDate day, Holding holding) {
        assertThat(Period.of(from, to).on(day)).isEqualTo(holding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "1997", "1997-12-20"})
    void a_bound_is_printed_with_the_precision_it_has(String text) {
        assertThat(Bound.of(text)).hasToString(text).isEqualTo(Bound.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19", "199x", "1997-13-01", "1997-02-30", "1997-12", "yesterday", " "})
    void what_is_no_bound_is_refused(String text) {
        assertThatThrownBy(() -> Bound.of(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void a_date_belongs_to_a_known_bound_alone() {
        assertThatThrownBy(() -> new Bound(Bound.Precision.OPEN, LocalDate.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bound(Bound.Precision.DAY, null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Bound.year(1997).date()).isEqualTo(LocalDate.of(1997, 1, 1));
    }

    @Test
    void nothing_is_known_of_the_unknown_alone() {
        assertThat(Period.UNKNOWN.isUnknown()).isTrue();
        assertThat(Period.ALWAYS.isUnknown()).isFalse();
        assertThat(Period.of("unknown", "1997").isUnknown()).isFalse();
        assertThat(Period.of("1995", "1997-12-20")).hasToString("1995/1997-12-20");
    }

    @Test
    void only_no_is_impossible() {
        assertThat(Holding.values())
                .filteredOn(Holding::isPossible)
                .doesNotContain(Holding.NO)
                .hasSize(3);
    }

    @Property
    void a_year_is_as_good_as_any_day_of_it_or_says_that_it_is_not(
            @ForAll @IntRange(min = 1980, max = 2030) int year, @ForAll @IntRange(min = -800, max = 800) int days) {
        LocalDate day = LocalDate.of(year, 6, 30).plusDays(days);
        Holding known = new Period(Bound.year(year), Bound.OPEN).on(day);
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        if (known != Holding.YEAR_PRECISION) {
            assertThat(new Period(Bound.day(first), Bound.OPEN).on(day)).isEqualTo(known);
            assertThat(new Period(Bound.day(last), Bound.OPEN).on(day)).isEqualTo(known);
        } else {
            assertThat(new Period(Bound.day(first), Bound.OPEN).on(day)).isEqualTo(Holding.YES);
            assertThat(new Period(Bound.day(last), Bound.OPEN).on(day)).isEqualTo(Holding.NO);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 1995, 1997, 1995, 1997",
        "1995, '', '', 1997, 1995, 1997",
        "1995, 2000, 1998, 2005, 1998, 2000",
        "1995-05-01, 2000, 1995-11-05, 1999-01-01, 1995-11-05, 1999-01-01",
        "1995, 2000, 1995-05-01, 2000-06-01, 1995, 2000",
        "unknown, 2000, 1995, 1999, unknown, 1999",
        "unknown, unknown, '', '', unknown, unknown",
    })
    void two_periods_have_a_time_in_common(String a, String b, String c, String d, String from, String to) {
        Period one = Period.of(a, b);
        Period other = Period.of(c, d);
        assertThat(one.and(other)).isEqualTo(Period.of(from, to)).isEqualTo(other.and(one));
        assertThat(one.and(one)).isEqualTo(one);
        assertThat(one.and(other).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1995, 1997, false",
        "1997, 1997, false",
        "1998, 1997, true",
        "1997-06-01, 1997, false",
        "1997-06-01, 1997-06-01, true",
        "1997-06-01, 1997-06-02, false",
        "1997-06-02, 1997-06-01, true",
        "'', 1997, false",
        "1997, '', false",
        "unknown, 1997, false",
    })
    void a_period_without_a_day_is_empty(String from, String to, boolean empty) {
        assertThat(Period.of(from, to).isEmpty()).isEqualTo(empty);
    }

    /** What both hold on a day, their common time holds; what one does not hold, it does not either. */
    @Property
    void the_common_time_holds_on_a_day_where_both_do(
            @ForAll @IntRange(min = 1990, max = 1995) int a,
            @ForAll @IntRange(min = 1990, max = 1999) int b,
            @ForAll @IntRange(min = 1990, max = 1995) int c,
            @ForAll @IntRange(min = 1, max = 365) int end,
            @ForAll @IntRange(min = 1989, max = 2000) int year,
            @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
        Period one = new Period(Bound.year(a), Bound.year(b));
        Period other = new Period(Bound.day(LocalDate.ofYearDay(c, 200)), Bound.day(LocalDate.ofYearDay(1996, end)));
        LocalDate day = LocalDate.ofYearDay(year, dayOfYear);
        Period both = one.and(other);
        if (one.on(day) == Holding.YES && other.on(day) == Holding.YES) {
            assertThat(both.on(day).isPossible()).isTrue();
        }
        if (both.on(day) == Holding.YES) {
            assertThat(one.on(day).isPossible() && other.on(day).isPossible()).isTrue();
        }
        if (both.isEmpty()) {
            assertThat(both.on(day).isPossible()).isFalse();
        }
    }
}
