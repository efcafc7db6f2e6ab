// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.finding.DictionaryFindings;
import org.chuanyu.dictionary.key.KeyIndex;
import org.chuanyu.dictionary.rule.LayoutRule;
import org.chuanyu.dictionary.rule.RecordRule;

/**
 * 键判定: judges records by the rules that compare them with one another. The first record of a key is good, each further
 * one is told with the row of the first. To be closed, since many keys are kept in temporary files.
 */
public final class KeyJudge implements Closeable {
    private final Layout layout;
    private final Disclosure disclosure;
    private final List<Key> keys = new ArrayList<>();
    /** The tables by the number of all rows before them. */
    private final NavigableMap<Long, String> tables = new TreeMap<>(Map.of(0L, ""));

    private long before;
    private long last;

    /** 键: a rule and the keys seen. */
    private record Key(LayoutRule rule, List<Integer> elements, KeyIndex seen) {}

    /**
     * Makes a judge.
     *
     * @param layout the layout
     * @param disclosure what the findings may show
     */
    public KeyJudge(Layout layout, Disclosure disclosure) {
        this.layout = layout;
        this.disclosure = disclosure;
        for (LayoutRule rule : layout.rules()) {
            if (rule.rule() instanceof RecordRule.Unique unique) {
                List<Integer> elements =
                        unique.elements().stream().map(layout::indexOf).toList();
                keys.add(new Key(rule, elements, KeyIndex.standard()));
            }
        }
    }

    /**
     * Begins a further table, whose records are compared with those of all before it.
     *
     * @param name the table's name, by which its rows are told in others
     */
    public void begin(String name) {
        before += last;
        last = 0;
        tables.put(before, name);
    }

    /**
     * Judges a record and remembers its keys.
     *
     * @param record the record
     * @param row the record's number in its table, from 1
     * @param findings takes the findings
     */
    public void judge(DataRecord record, long row, Consumer<CellFinding> findings) {
        last = row;
        for (Key key : keys) {
            List<String> parts = parts(key, record);
            if (!parts.isEmpty() && key.rule().when().holds(record)) {
                long first = key.seen().firstRow(parts, before + row);
                if (first != before + row) {
                    findings.accept(finding(key, record, first));
                }
            }
        }
    }

    /** Returns nothing where an element is empty. */
    private static List<String> parts(Key key, DataRecord record) {
        List<String> parts = new ArrayList<>(key.elements().size());
        for (int element : key.elements()) {
            String part = record.get(element);
            if (part.isEmpty()) {
                return List.of();
            }
            parts.add(part);
        }
        return parts;
    }

    private CellFinding finding(Key key, DataRecord record, long first) {
        int i = key.elements().get(0);
        DataElement element = layout.elements().get(i);
        LayoutRule rule = key.rule();
        String text = record.get(i);
        String shown = disclosure.show(text, element, false);
        Map.Entry<Long, String> table = tables.lowerEntry(first);
        long row = table == null ? first : first - table.getKey();
        String file = table == null ? "" : table.getValue();
        Finding.Builder finding = ElementFindings.of(DictionaryFindings.DUPLICATE_KEY, element)
                .as(rule.severity())
                .by(rule.citation())
                .with(rule.confidence())
                .at(0, text.length())
                .found(shown)
                .expected(rule.rule().toString())
                .attribute("first", Long.toString(row))
                .attribute("file", file)
                .attribute("provisional", ElementFindings.provisional(rule.confidence()));
        if (!file.isEmpty()) {
            finding.variant("file");
        }
        return new CellFinding(i, element.identifier(), finding.build(), shown, List.of());
    }

    /** Forgets all keys. */
    @Override
    public void close() {
        keys.forEach(key -> key.seen().close());
    }
}
