// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.table.HeadingBinding;
import org.chuanyu.dictionary.validation.JudgedRow;

/** 行台账: what the account says of one row: every cell that the output does not hold as it was. */
final class RowAccount {
    private static final String SUPPLIED = "supplied";

    private final HeadingBinding binding;
    private final List<String> columns;
    private final int[] carriers;
    private final Layout to;

    RowAccount(HeadingBinding binding, Translator translator, Layout to) {
        this.binding = binding;
        this.columns = Columns.named(binding.heading());
        this.carriers = new int[binding.heading().size()];
        this.to = to;
        for (int column = 0; column < carriers.length; column++) {
            int element = binding.elementOf(column);
            carriers[column] = element < 0 ? -1 : translator.copyOf(element);
        }
    }

    List<String> heading() {
        return binding.heading();
    }

    /** The names under which the account holds the columns, each its own. */
    List<String> columns() {
        return columns;
    }

    /** By column the target element that holds its identical text where the outcome is SAME; empty where none does. */
    List<String> carriers() {
        List<String> names = new ArrayList<>();
        for (int carrier : carriers) {
            names.add(carrier < 0 ? "" : to.elements().get(carrier).identifier());
        }
        return names;
    }

    void write(AccountWriter account, TranslatedRow translated) throws IOException {
        JudgedRow row = translated.source();
        TranslatedRecord result = translated.cells();
        List<String> cells = row.row().cells();
        boolean begun = false;
        for (int column = 0; column < cells.size(); column++) {
            String outcome = outcome(column, cells.get(column), translated);
            if (outcome.isEmpty()) {
                continue;
            }
            if (!begun) {
                account.beginRow(row.row().number(), row.row().line(), translated.isHeld());
                begun = true;
            }
            int element = binding.elementOf(column);
            String name = column < columns.size() ? columns.get(column) : Columns.extra(column, columns);
            account.cell(name, cells.get(column), outcome, element < 0 || row.ragged() ? "" : result.rule(element));
        }
        if (begun) {
            account.endRow();
        }
    }

    /** Returns what to say of a cell; nothing where the output holds it as it was. */
    private String outcome(int column, String text, TranslatedRow row) {
        if (row.source().ragged()) {
            return Outcome.INVALID.word();
        }
        int element = binding.elementOf(column);
        if (element < 0) {
            return text.isEmpty() && !row.isHeld() ? "" : Outcome.UNMAPPED.word();
        }
        Outcome outcome = row.cells().outcome(element);
        if (row.isHeld() || outcome != Outcome.SAME) {
            return outcome.word();
        }
        int carrier = carriers[column];
        String carried = carrier < 0 ? "" : row.target().get(carrier);
        return carried.equals(text) ? "" : SUPPLIED;
    }
}
