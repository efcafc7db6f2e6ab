// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanyu.dictionary.element.RecordView;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.table.TableException;
import org.chuanyu.dictionary.table.TableReader;
import org.chuanyu.dictionary.table.TableRow;

/**
 * 补充值: values that the caller declares for target elements without a source, read from a table headed
 * {@code element,value,when,authority}. {@code when} is empty or {@code SOURCE_ELEMENT=value}; {@code authority} says who
 * answers for the value. The first row whose {@code when} holds gives the value.
 *
 * @serial exclude
 */
public final class Supply implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final List<String> HEADING = List.of("element", "value", "when", "authority");

    private final Map<String, List<Value>> byElement;

    private Supply(Map<String, List<Value>> byElement) {
        this.byElement = byElement;
    }

    /**
     * 补充行: one declared value.
     *
     * @param value the text to write
     * @param when the source element looked at; empty for always
     * @param is the value that it must have
     * @param authority who answers for the value
     */
    record Value(String value, String when, String is, String authority) implements Serializable {
        boolean holds(RecordView source) {
            return when.isEmpty() || source.get(when).equals(is);
        }
    }

    /**
     * Returns a supply of nothing.
     *
     * @return the empty supply
     */
    public static Supply none() {
        return new Supply(Map.of());
    }

    /**
     * Reads a supply.
     *
     * @param file the table
     * @param from the source layout, whose elements {@code when} may name
     * @param to the target layout, whose elements are supplied
     * @return the supply
     * @throws TableException when the heading is another, or a row names an element that the layouts do not have
     */
    public static Supply read(Path file, Layout from, Layout to) {
        Map<String, List<Value>> all = new LinkedHashMap<>();
        try (TableReader reader = TableReader.open(file)) {
            if (!reader.heading().equals(HEADING)) {
                throw new TableException(
                        "补充值文件的表头应为 element,value,when,authority：" + file.getFileName(),
                        "the supply must be headed element,value,when,authority: " + file.getFileName());
            }
            for (TableRow row = reader.next().orElse(null);
                    row != null;
                    row = reader.next().orElse(null)) {
                add(row, file, from, to, all);
            }
        }
        return new Supply(all);
    }

    private static void add(TableRow row, Path file, Layout from, Layout to, Map<String, List<Value>> all) {
        if (row.cells().size() != HEADING.size()) {
            throw wrong(file, row, "应有 4 个单元格", "4 cells expected");
        }
        String element = row.cells().get(0).strip();
        int place = to.indexOf(element);
        if (place < 0) {
            throw wrong(file, row, "目标版式没有数据元 " + element, "the target layout has no element " + element);
        }
        String value = row.cells().get(1);
        if (value.isEmpty() || to.elements().get(place).format().judge(value).isPresent()) {
            String format = to.elements().get(place).format().notation();
            throw wrong(file, row, element + " 的值不符合格式 " + format, "the value of " + element + " is not " + format);
        }
        String when = row.cells().get(2);
        int equals = when.indexOf('=');
        if (!when.isEmpty()
                && (equals < 1 || from.indexOf(when.substring(0, equals).strip()) < 0)) {
            throw wrong(file, row, "when 应为“源数据元=值”：" + when, "when must be SOURCE_ELEMENT=value: " + when);
        }
        all.computeIfAbsent(element, each -> new ArrayList<>())
                .add(new Value(
                        value,
                        equals < 0 ? "" : when.substring(0, equals).strip(),
                        equals < 0 ? "" : when.substring(equals + 1).strip(),
                        row.cells().get(3)));
    }

    private static TableException wrong(Path file, TableRow row, String zh, String en) {
        return new TableException(
                file.getFileName() + " 第 " + row.line() + " 行：" + zh,
                file.getFileName() + " line " + row.line() + ": " + en);
    }

    /**
     * Returns the elements for which something is declared.
     *
     * @return the identifiers
     */
    public Set<String> elements() {
        return new LinkedHashSet<>(byElement.keySet());
    }

    /**
     * Returns the declared value of an element for a record.
     *
     * @param element the target element
     * @param source the source record
     * @return the value; empty where none is declared for such a record
     */
    public String valueOf(String element, RecordView source) {
        for (Value value : byElement.getOrDefault(element, List.of())) {
            if (value.holds(source)) {
                return value.value();
            }
        }
        return "";
    }

    /** Returns all that is declared for an element, in the order in which it is asked. */
    List<Value> of(String element) {
        return byElement.getOrDefault(element, List.of());
    }

    /**
     * Tells whether an element is supplied whatever the record.
     *
     * @param element the target element
     * @return whether a value without a condition is declared
     */
    public boolean isUnconditional(String element) {
        return byElement.getOrDefault(element, List.of()).stream()
                .anyMatch(value -> value.when().isEmpty());
    }
}
