// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import java.util.List;
import java.util.function.Consumer;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.element.JoinedValues;
import org.chuanyu.dictionary.element.WrittenAmount;
import org.chuanyu.dictionary.finding.DictionaryFindings;
import org.chuanyu.dictionary.rule.Cleaning;
import org.chuanyu.dictionary.rule.CleaningRow;
import org.chuanyu.dictionary.rule.Reading;

/**
 * 记录清洗: reads the cells of a record as the layout's pack declares them to be meant, and tells every cell that was not
 * taken as it stands. Cells for which nothing is declared stay as they are.
 */
public final class RecordCleaner {
    private final Layout layout;
    private final Disclosure disclosure;
    private final boolean[] declared;
    private final boolean any;

    /**
     * Makes a cleaner.
     *
     * @param layout the layout
     * @param disclosure what the findings may show
     */
    public RecordCleaner(Layout layout, Disclosure disclosure) {
        this.layout = layout;
        this.disclosure = disclosure;
        this.declared = new boolean[layout.elements().size()];
        boolean some = false;
        for (int i = 0; i < declared.length; i++) {
            declared[i] = !layout.cleaning(i).isNone();
            some |= declared[i];
        }
        this.any = some;
    }

    /**
     * Cleans a record.
     *
     * @param record the record as it was written
     * @param findings takes a notice for each cell that is read otherwise
     */
    public void clean(DataRecord record, Consumer<CellFinding> findings) {
        if (!any) {
            return;
        }
        for (int i = 0; i < declared.length; i++) {
            String text = record.get(i);
            if (declared[i] && !text.isEmpty()) {
                clean(i, text, record, findings);
            }
        }
    }

    private void clean(int i, String text, DataRecord record, Consumer<CellFinding> findings) {
        Cleaning cleaning = layout.cleaning(i);
        DataElement element = layout.elements().get(i);
        CleaningRow whole = cleaning.ofCell(text).orElse(null);
        if (whole == null) {
            number(i, text, element, cleaning, record, findings);
            joined(i, text, element, cleaning, record, findings);
        } else if (whole.reading() == Reading.NOTHING) {
            record.clean(i, "");
            tell(i, text, "", whole, findings);
        } else {
            record.markOpenEnd(i);
            // What is already written as the element asks for needs no remark.
            if (element.format().judge(text).isPresent()) {
                tell(i, text, cleaning.openEnd().orElse(""), whole, findings);
            }
        }
    }

    private void number(
            int i,
            String text,
            DataElement element,
            Cleaning cleaning,
            DataRecord record,
            Consumer<CellFinding> findings) {
        boolean number = element.type() == DataType.NUMBER || element.type() == DataType.INTEGER;
        if (!number || element.unit().isNone()) {
            return;
        }
        WrittenAmount.read(text)
                .ifPresent(written -> cleaning.ofUnit(written.unit())
                        .ifPresent(row -> written.in(element.unit().symbol()).ifPresent(plain -> {
                            record.clean(i, plain);
                            tell(i, text, plain, row, findings);
                        })));
    }

    private void joined(
            int i,
            String text,
            DataElement element,
            Cleaning cleaning,
            DataRecord record,
            Consumer<CellFinding> findings) {
        if (element.type() != DataType.CODE_TEXT && element.type() != DataType.STRINGS) {
            return;
        }
        String rest = text;
        CleaningRow used = null;
        for (CleaningRow row : cleaning.separators()) {
            if (rest.contains(row.text())) {
                rest = rest.replace(row.text(), ";");
                used = row;
            }
        }
        if (used != null) {
            String values = String.join(";", JoinedValues.split(rest));
            record.clean(i, values);
            tell(i, text, values, used, findings);
        }
    }

    private void tell(int i, String text, String meant, CleaningRow row, Consumer<CellFinding> findings) {
        DataElement element = layout.elements().get(i);
        String shown = disclosure.show(text, element, false);
        Finding.Builder finding = ElementFindings.of(DictionaryFindings.READ_AS, element)
                .at(0, text.length())
                .found(shown)
                .expected(disclosure.show(meant, element, false))
                .by(row.citation())
                .with(row.confidence())
                .attribute("mark", row.text())
                .attribute("unit", element.unit().symbol());
        if (row.reading() != Reading.NOTHING) {
            finding.variant(row.reading().word());
        }
        findings.accept(new CellFinding(i, element.identifier(), finding.build(), shown, List.of()));
    }
}
