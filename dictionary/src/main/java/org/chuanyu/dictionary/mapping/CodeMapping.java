// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;

/** 代码映射: rows that say what each code of one list means in another. */
public final class CodeMapping {
    private final String id;
    private final BilingualText name;
    private final String from;
    private final String to;
    private final Confidence confidence;
    private final Citation citation;
    private final Map<String, List<Row>> bySource = new LinkedHashMap<>();
    private final List<Row> rows;

    /**
     * 映射行: one row.
     *
     * @param source the source code
     * @param relation what the target is to the source
     * @param target the target code; empty where there deliberately is none
     * @param note what people should know of the row; never read by a program
     */
    public record Row(String source, Relation relation, String target, String note) {}

    /**
     * Makes a mapping.
     *
     * @param id the mapping's id
     * @param name the mapping's name
     * @param from the id of the source list
     * @param to the id of the target list
     * @param confidence how far the rows are confirmed
     * @param citation where the rows come from
     * @param rows the rows
     */
    public CodeMapping(
            String id,
            BilingualText name,
            String from,
            String to,
            Confidence confidence,
            Citation citation,
            List<Row> rows) {
        this.id = id;
        this.name = name;
        this.from = from;
        this.to = to;
        this.confidence = confidence;
        this.citation = citation;
        this.rows = List.copyOf(rows);
        for (Row row : rows) {
            bySource.computeIfAbsent(row.source(), source -> new ArrayList<>()).add(row);
        }
    }

    /**
     * Returns the mapping's id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the mapping's name.
     *
     * @return the name
     */
    public BilingualText name() {
        return name;
    }

    /**
     * Returns the source list.
     *
     * @return the list's id
     */
    public String from() {
        return from;
    }

    /**
     * Returns the target list.
     *
     * @return the list's id
     */
    public String to() {
        return to;
    }

    /**
     * Returns how far the rows are confirmed.
     *
     * @return the confidence
     */
    public Confidence confidence() {
        return confidence;
    }

    /**
     * Returns where the rows come from.
     *
     * @return the citation
     */
    public Citation citation() {
        return citation;
    }

    /**
     * Returns all rows.
     *
     * @return the rows
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Returns the rows of a source code.
     *
     * @param source the source code
     * @return its rows; none where the mapping says nothing of it
     */
    public List<Row> rowsOf(String source) {
        return bySource.getOrDefault(source, List.of());
    }

    /**
     * Returns the source codes that have several targets, none of which may be chosen silently.
     *
     * @return the codes
     */
    public List<String> ambiguousSources() {
        return bySource.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns the mapping read from the other end. Rows without a target have none.
     *
     * @return the inverse
     */
    public CodeMapping inverse() {
        List<Row> turned = rows.stream()
                .filter(row -> !row.target().isEmpty())
                .map(row -> new Row(row.target(), row.relation().inverse(), row.source(), row.note()))
                .toList();
        return new CodeMapping(id, name, to, from, confidence, citation, turned);
    }

    @Override
    public String toString() {
        return id;
    }
}
