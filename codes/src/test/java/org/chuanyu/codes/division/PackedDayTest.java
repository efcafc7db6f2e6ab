// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.core.time.Bound;
import org.chuanyu.core.time.Holding;
import org.chuanyu.core.time.Period;
import org.junit.jupiter.api.Test;

/** A packed end of a period says what the end itself says. */
class PackedDayTest {
    private static final List<Bound> BOUNDS = List.of(
            Bound.OPEN,
            Bound.UNKNOWN,
            Bound.year(1981),
            Bound.year(1997),
            Bound.day(LocalDate.of(1997, 1, 1)),
            Bound.day(LocalDate.of(1997, 3, 14)),
            Bound.day(LocalDate.of(1997, 12, 31)),
            Bound.day(LocalDate.of(2025, 11, 6)));
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            LocalDate.of(1980, 12, 31),
            LocalDate.of(1981, 1, 1),
            LocalDate.of(1981, 12, 31),
            LocalDate.of(1997, 1, 1),
            LocalDate.of(1997, 3, 13),
            LocalDate.of(1997, 3, 14),
            LocalDate.of(1997, 12, 30),
            LocalDate.of(1997, 12, 31),
            LocalDate.of(1998, 1, 1),
            LocalDate.of(2025, 11, 6),
            LocalDate.MAX);

    @Test
    void packed_and_unpacked_it_is_the_same_bound() {
        assertThat(BOUNDS)
                .allMatch(bound -> PackedDay.bound(PackedDay.of(bound)).equals(bound));
    }

    @Test
    void a_packed_period_holds_when_the_period_holds() {
        for (Bound from : BOUNDS) {
            for (Bound to : BOUNDS) {
                for (LocalDate day : DAYS) {
                    assertThat(PackedDay.on(PackedDay.of(from), PackedDay.of(to), PackedDay.of(day)))
                            .as("%s/%s on %s", from, to, day)
                            .isEqualTo(new Period(from, to).on(day));
                }
            }
        }
    }

    @Test
    void a_code_is_in_force_as_its_meanings_say() {
        DivisionHistory history = ReferenceData.builtIn().get(DivisionHistory.KEY);
        for (DivisionMeaning meaning : history.all()) {
            int code = Integer.parseInt(meaning.code());
            for (LocalDate day :
                    List.of(LocalDate.of(1986, 6, 1), LocalDate.of(1997, 12, 31), LocalDate.of(2026, 1, 1))) {
                List<Holding> each = history.meanings(code).stream()
                        .map(other -> other.on(day))
                        .toList();
                Holding answer = history.inForceOn(code, day);
                assertThat(answer.isPossible()).isEqualTo(each.stream().anyMatch(Holding::isPossible));
                if (each.contains(Holding.YES)) {
                    assertThat(answer).isEqualTo(Holding.YES);
                }
            }
        }
        assertThat(history.inForceOn(120110, LocalDate.of(1992, 6, 1)))
                .as("one meaning followed another in the year")
                .isEqualTo(Holding.YES);
        assertThat(history.inForceOn(110110, LocalDate.of(1986, 6, 1))).isEqualTo(Holding.YEAR_PRECISION);
        assertThat(history.inForceOn(519999, LocalDate.of(1986, 6, 1))).isEqualTo(Holding.NO);
        assertThat(history.inForceOn(-1, LocalDate.of(1986, 6, 1))).isEqualTo(Holding.NO);
    }
}
