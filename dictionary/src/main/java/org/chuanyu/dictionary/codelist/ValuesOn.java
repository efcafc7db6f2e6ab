// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.codelist;

import java.time.LocalDate;
import java.util.List;
import org.chuanyu.core.time.Holding;

/**
 * 某日的值: the values of a code list on a day. Those that surely held, those of which only the year of a change is known, and
 * those of which no source tells the period are told apart, because nothing is known of the last.
 *
 * @param on the day, in China
 * @param holding the values that held
 * @param perhaps the values that began or ended in that year on a day that is not known
 * @param unknown the values of which no source tells when they hold
 * @param possible all of these, in the order of the list
 */
public record ValuesOn(
        LocalDate on,
        List<PermissibleValue> holding,
        List<PermissibleValue> perhaps,
        List<PermissibleValue> unknown,
        List<PermissibleValue> possible) {

    /**
     * Copies the lists.
     *
     * @param on the day
     * @param holding the values that held
     * @param perhaps the values of which only the year is known
     * @param unknown the values without a known period
     * @param possible all of these
     */
    public ValuesOn {
        holding = List.copyOf(holding);
        perhaps = List.copyOf(perhaps);
        unknown = List.copyOf(unknown);
        possible = List.copyOf(possible);
    }

    static ValuesOn of(CodeList list, LocalDate on) {
        return new ValuesOn(
                on,
                with(list, on, Holding.YES),
                with(list, on, Holding.YEAR_PRECISION),
                with(list, on, Holding.UNKNOWN),
                list.values().stream()
                        .filter(value -> list.periodOf(value).on(on).isPossible())
                        .toList());
    }

    private static List<PermissibleValue> with(CodeList list, LocalDate on, Holding holding) {
        return list.values().stream()
                .filter(value -> list.periodOf(value).on(on) == holding)
                .toList();
    }
}
