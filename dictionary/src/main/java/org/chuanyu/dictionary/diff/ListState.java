// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.codelist.ValuesOn;
import org.jspecify.annotations.Nullable;

/**
 * 代码表状态: what one edition of a list holds, or what it held on a day.
 *
 * @param list the list's id
 * @param values the values by code, in the order of the list
 * @param conclusive whether a code outside it is refused
 * @param citation where the list stands, which rows without a source of their own have
 * @param notes what is not known of it
 */
record ListState(
        String list,
        Map<String, PermissibleValue> values,
        boolean conclusive,
        Citation citation,
        List<BilingualText> notes) {

    /** The whole list; of a code with several meanings the last counts. */
    static ListState of(CodeList list) {
        return new ListState(list.id(), byCode(list.values()), list.isConclusive(), list.citation(), List.of());
    }

    /** The values on a day; those whose period is not known count as present, and that is told. */
    static ListState of(CodeList list, String label, @Nullable LocalDate on) {
        if (on == null) {
            return of(list);
        }
        ValuesOn then = list.asOf(on);
        List<BilingualText> notes = new ArrayList<>();
        if (!then.unknown().isEmpty()) {
            notes.add(DiffWords.text(
                    "note.unknown",
                    "edition",
                    label,
                    "count",
                    Integer.toString(then.unknown().size())));
        }
        if (!then.perhaps().isEmpty()) {
            notes.add(DiffWords.text("note.year-precision", "edition", label, "codes", codes(then.perhaps())));
        }
        if (then.possible().isEmpty()) {
            throw new DiffException(label + "：当时没有任何有效的代码", label + ": no code holds then");
        }
        return new ListState(list.id(), byCode(then.possible()), list.isConclusive(), list.citation(), notes);
    }

    private static String codes(List<PermissibleValue> values) {
        return String.join(", ", values.stream().map(PermissibleValue::code).toList());
    }

    private static Map<String, PermissibleValue> byCode(Iterable<PermissibleValue> values) {
        Map<String, PermissibleValue> byCode = new LinkedHashMap<>();
        values.forEach(value -> byCode.put(value.code(), value));
        return byCode;
    }
}
