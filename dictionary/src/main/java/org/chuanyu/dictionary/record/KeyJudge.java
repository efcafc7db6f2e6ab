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
import org.chuanyu.dictionary.key.FirstRows;
import org.chuanyu.dictionary.rule.LayoutRule;
import org.chuanyu.dictionary.rule.RecordRule;

/**
 * 键判定: judges records by the rules that compare them with one another. The first record of a key is good, each further
 * one is told with the row of the first. To be closed, since many keys are kept in temporary files.
 */
public final class KeyJudge implements Closeable {
    private final Layout layout;
    private final Disclosure disclosure;
    private final FirstRows first;
    private final List<Key> keys = new ArrayList<>();
    /** The tables by the number of all rows before them. */
    private final NavigableMap<Long, String> tables = new TreeMap<>(Map.of(0L, ""));

    private long before;
    private long last;

    /** 键: a rule and the keys seen. */
    private record Key(LayoutRule rule, List<Integer> elements) {}

    /**
     * Makes a judge of records that come one after the other.
     *
     * @param layout the layout
     * @param disclosure what the findings may show
     */
    public KeyJudge(Layout layout, Disclosure disclosure) {
        this.layout = layout;
        this.disclosure = disclosure;
        addKeys();
        this.first = FirstRows.inOrder(keys.size());
    }

    /**
     * Makes a judge of records whose keys somebody else has compared, such as a cluster that holds a part of the rows on
     * every machine.
     *
     * @param layout the layout
     * @param disclosure what the findings may show
     * @param first knows in which row a key came first; closed with this judge
     */
    public KeyJudge(Layout layout, Disclosure disclosure, FirstRows first) {
        this.layout = layout;
        this.disclosure = disclosure;
        this.first = first;
        addKeys();
    }

    private void addKeys() {
        for (LayoutRule rule : layout.rules()) {
            if (rule.rule() instanceof RecordRule.Unique unique) {
                keys.add(new Key(
                        rule, unique.elements().stream().map(layout::indexOf).toList()));
            }
        }
    }

    /**
     * Returns the keys of a record, for who compares them elsewhere.
     *
     * @param record the record, cleaned
     * @return the parts of the key of each rule, in the order of the rules; no parts where the rule asks nothing of it
     */
    public List<List<String>> keys(DataRecord record) {
        List<List<String>> all = new ArrayList<>(keys.size());
        for (Key key : keys) {
            all.add(parts(key, record));
        }
        return all;
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
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            List<String> parts = parts(key, record);
            if (!parts.isEmpty()) {
                long known = first.firstRow(i, parts, before + row);
                if (known != before + row) {
                    findings.accept(finding(key, record, known));
                }
            }
        }
    }

    /** Returns nothing where an element is empty or the rule does not ask. */
    private static List<String> parts(Key key, DataRecord record) {
        if (!key.rule().when().holds(record)) {
            return List.of();
        }
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

    private CellFinding finding(Key key, DataRecord record, long known) {
        int i = key.elements().get(0);
        DataElement element = layout.elements().get(i);
        LayoutRule rule = key.rule();
        String text = record.get(i);
        String shown = disclosure.show(text, element, false);
        Map.Entry<Long, String> table = tables.lowerEntry(known);
        long row = table == null ? known : known - table.getKey();
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
        first.close();
    }
}
