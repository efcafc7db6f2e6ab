// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.element.RecordView;
import org.jspecify.annotations.Nullable;

/**
 * 代码映射: rows that say what each code of one list means in another. Mappings can be read from the other end, put one after
 * another and held to a time; each of these is a mapping again, the rows of which tell where they come from. Immutable.
 */
public final class CodeMapping {
    private final String id;
    private final BilingualText name;
    private final String from;
    private final String to;
    private final String scope;
    private final Confidence confidence;
    private final Citation citation;
    private final List<CodeRow> rows;
    private final Map<String, List<CodeRow>> bySource = new LinkedHashMap<>();
    private final boolean plain;
    private final Map<String, CodeImage> images = new LinkedHashMap<>();
    private final CodeImage other;

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
            List<CodeRow> rows) {
        this(id, name, from, to, "", confidence, citation, rows);
    }

    /**
     * Makes a mapping of the codes of one level of a classification.
     *
     * @param id the mapping's id
     * @param name the mapping's name
     * @param from the id of the source list
     * @param to the id of the target list
     * @param scope the level of the codes that it is about, as {@link org.chuanyu.dictionary.codelist.CodeList#LEVEL} has
     *     it; empty for all codes
     * @param confidence how far the rows are confirmed
     * @param citation where the rows come from
     * @param rows the rows
     */
    public CodeMapping(
            String id,
            BilingualText name,
            String from,
            String to,
            String scope,
            Confidence confidence,
            Citation citation,
            List<CodeRow> rows) {
        this.id = id;
        this.name = name;
        this.from = from;
        this.to = to;
        this.scope = scope;
        this.confidence = confidence;
        this.citation = citation;
        this.rows = List.copyOf(rows);
        for (CodeRow row : rows) {
            row.sources()
                    .forEach(source -> bySource.computeIfAbsent(source, each -> new ArrayList<>(1))
                            .add(row));
        }
        this.plain = rows.stream()
                .allMatch(row -> row.period().equals(Period.ALWAYS) && row.condition() == Condition.ALWAYS);
        bySource.forEach((source, said) -> images.put(source, CodeImage.of(said)));
        this.other = images.getOrDefault(CodeRow.ANY, CodeImage.of(List.of()));
    }

    /**
     * Returns the mapping's id.
     *
     * @return the id; one read from the other end ends with {@code ^-1}, of a chain the ids are parted by {@code " > "}
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
     * Returns what the mapping is about.
     *
     * @return the level of its codes, such as {@code class}; empty for all codes of both lists
     */
    public String scope() {
        return scope;
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
    public List<CodeRow> rows() {
        return rows;
    }

    /**
     * Returns the source codes that rows name.
     *
     * @return the codes in the order of the rows, {@link CodeRow#ANY} among them where a row has it
     */
    public Set<String> sources() {
        return Collections.unmodifiableSet(bySource.keySet());
    }

    /**
     * Returns the rows of a source code.
     *
     * @param source the source code
     * @return the rows that name it, else those for any other code; none where the mapping says nothing of it
     */
    public List<CodeRow> rowsOf(String source) {
        return bySource.getOrDefault(source, bySource.getOrDefault(CodeRow.ANY, List.of()));
    }

    /**
     * Returns what the mapping says of a code at any time and of any record.
     *
     * @param source the source code
     * @return what all its rows say together
     */
    public CodeImage imageOf(String source) {
        return images.getOrDefault(source, other);
    }

    /**
     * Returns what the mapping says of a code of a record.
     *
     * @param source the source code
     * @param on the record's date; null where it has none, so that every period may be meant
     * @param record the record, by which conditions are judged
     * @return what the rows say that hold, or may hold, on that date
     */
    public CodeImage imageOf(String source, @Nullable LocalDate on, RecordView record) {
        if (plain) {
            return imageOf(source);
        }
        return CodeImage.of(rowsOf(source).stream()
                .filter(row -> on == null || row.period().on(on).isPossible())
                .filter(row -> row.condition().holds(record))
                .toList());
    }

    /**
     * Tells whether the rows say the same of every record at every time.
     *
     * @return whether no row has a period or a condition
     */
    public boolean isPlain() {
        return plain;
    }

    /**
     * Returns what the mapping says of a code on a day, whatever the record.
     *
     * @param source the source code
     * @param on the day, in China; null for any
     * @return what the rows say together that hold, or may hold, on that day, those with a condition among them
     */
    public CodeImage imageOf(String source, @Nullable LocalDate on) {
        if (plain || on == null) {
            return imageOf(source);
        }
        return CodeImage.of(rowsOf(source).stream()
                .filter(row -> row.period().on(on).isPossible())
                .toList());
    }

    /**
     * Returns the source codes that have several targets, none of which may be chosen silently.
     *
     * @return the codes
     */
    public List<String> ambiguousSources() {
        return images.entrySet().stream()
                .filter(each -> each.getValue().kind() == CodeImage.Kind.SEVERAL)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns the mapping read from the other end. A source that deliberately has no target becomes a target that
     * deliberately has no source.
     *
     * @return the inverse
     */
    public CodeMapping inverse() {
        String turned = Action.Code.Step.of(id).inverse().toString();
        List<CodeRow> back = rows.stream().flatMap(row -> row.turned().stream()).toList();
        return new CodeMapping(turned, name, to, from, scope, confidence, citation, back);
    }

    /**
     * Returns the mapping of those rows that hold at some time of a period, each for the time that both have in common.
     *
     * @param period the period
     * @return the restricted mapping
     */
    public CodeMapping during(Period period) {
        return with(rows.stream()
                .map(row -> row.during(period))
                .filter(row -> !row.period().isEmpty())
                .toList());
    }

    /**
     * Returns the mapping of the rows that hold, or may hold, on a day.
     *
     * @param day the day, in China
     * @return the mapping on that day
     */
    public CodeMapping on(LocalDate day) {
        return with(
                rows.stream().filter(row -> row.period().on(day).isPossible()).toList());
    }

    /**
     * Returns the mapping under another id.
     *
     * @param otherId the id
     * @return the same rows
     */
    public CodeMapping named(String otherId) {
        return new CodeMapping(otherId, name, from, to, scope, confidence, citation, rows);
    }

    private CodeMapping with(List<CodeRow> others) {
        return new CodeMapping(id, name, from, to, scope, confidence, citation, others);
    }

    /**
     * Returns the chain of this mapping and another: side, shared, side. A relation over two steps is the weakest of both,
     * a row holds while both its steps do, and each row tells the rows that it was put together from. Where all that a code
     * may mean leads to the same target there is one target; where one of several ways ends, the code has several targets
     * or none, and is told as such.
     *
     * @param next the mapping that begins where this one ends
     * @return the chain
     * @throws IllegalArgumentException when the next begins with another list, or has a row that asks for a condition of a
     *     record of its own side
     */
    public CodeMapping then(CodeMapping next) {
        if (!to.equals(next.from)) {
            throw new IllegalArgumentException(next.id + " begins with " + next.from + ", " + id + " ends with " + to);
        }
        for (CodeRow row : next.rows) {
            if (row.condition() != Condition.ALWAYS) {
                throw new IllegalArgumentException(next.id + " has a row with a condition: " + row.statement());
            }
        }
        RowChain chain = new RowChain(this, next);
        List<CodeRow> chained = new ArrayList<>();
        bySource.keySet().forEach(source -> chained.addAll(chain.of(source)));
        next.rows.stream().filter(row -> row.sources().isEmpty()).forEach(chained::add);
        return new CodeMapping(
                id + " > " + next.id,
                new BilingualText(name.zh() + "；" + next.name.zh(), name.en() + "; " + next.name.en()),
                from,
                next.to,
                scope.equals(next.scope) ? scope : "",
                confidence.and(next.confidence),
                Citation.of(citation + "; " + next.citation),
                chained);
    }

    @Override
    public String toString() {
        return id;
    }
}
