// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chuanyu.dictionary.table.HeadingBinding;
import org.chuanyu.dictionary.validation.JudgedRow;
import org.chuanyu.dictionary.validation.TableFinding;

/**
 * 暂留行: a row that is held back, and why; good until the next row is translated.
 *
 * @param file the table's name where several are carried over together; empty where there is one
 * @param binding which of its columns holds which element
 * @param source the row as it was judged at its own side
 * @param errors what its own side finds wrong with it, where it is held back for that
 * @param outcomes the outcomes that the policy holds back, by the source element's place; those of {@code errors} apart
 */
public record HeldRow(
        String file,
        HeadingBinding binding,
        JudgedRow source,
        List<TableFinding> errors,
        Map<Integer, Outcome> outcomes) {

    /**
     * Copies the reasons.
     *
     * @param file the table's name
     * @param binding the binding
     * @param source the row
     * @param errors the errors
     * @param outcomes the outcomes
     */
    public HeldRow {
        errors = List.copyOf(errors);
        outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
    }
}
