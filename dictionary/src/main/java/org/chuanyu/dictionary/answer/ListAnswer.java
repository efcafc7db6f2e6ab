// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chuanyu.dictionary.codelist.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * 查询答复: what a list has under a code or a name.
 *
 * @param list the list's id
 * @param code the code asked for; empty where a name was
 * @param name the name asked for; empty where a code was
 * @param on the day asked for; null for all times
 * @param pack the id of the pack that brought the list; empty for lists that come with types of codes
 * @param edition the pack's edition
 * @param meanings all meanings, on the day asked for where one was; several are never reduced to one
 * @param lookUp how a list of a pack answers for a code; null for lists that come with types of codes, and for names
 */
public record ListAnswer(
        String list,
        String code,
        String name,
        @Nullable LocalDate on,
        String pack,
        String edition,
        List<ListMeaning> meanings,
        CodeList.@Nullable LookUp lookUp) {

    /**
     * Copies the meanings.
     *
     * @param list the list's id
     * @param code the code asked for
     * @param name the name asked for
     * @param on the day asked for
     * @param pack the id of the pack
     * @param edition the pack's edition
     * @param meanings the meanings
     * @param lookUp how the list answers
     */
    public ListAnswer {
        meanings = List.copyOf(meanings);
    }

    /**
     * Returns how the list answers in one word.
     *
     * @return {@code found}, {@code retired}, {@code not-yet}, {@code period-unknown}, {@code homonym} or {@code unknown};
     *     empty where the list has no such answer
     */
    public Optional<String> word() {
        return Optional.ofNullable(lookUp).map(ListAnswer::word);
    }

    private static String word(CodeList.LookUp answer) {
        if (answer instanceof CodeList.LookUp.Found) {
            return "found";
        }
        if (answer instanceof CodeList.LookUp.Retired) {
            return "retired";
        }
        if (answer instanceof CodeList.LookUp.NotYet) {
            return "not-yet";
        }
        if (answer instanceof CodeList.LookUp.PeriodUnknown) {
            return "period-unknown";
        }
        return answer instanceof CodeList.LookUp.Homonym ? "homonym" : "unknown";
    }
}
