// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * 编码结构: the structure of one form of a type of codes, such as the identifier of Tianjin by GB/T 21063.5: parts in
 * their order, each with lengths, an alphabet, a separator and what it holds. Immutable. It does not hold a rule that
 * joins several parts; such rules a type adds.
 *
 * <p>A structure is a table, a row a part:
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th>holds</th></tr>
 * <tr><td>part</td><td>the part's stable name in small letters</td></tr>
 * <tr><td>name_zh, name_en</td><td>its name</td></tr>
 * <tr><td>length</td><td>{@code 6}, {@code 9-32}, {@code 1-} (at most 4,000) or {@code 8|10}</td></tr>
 * <tr><td>alphabet</td><td>such as {@code 0-9A-Z}</td></tr>
 * <tr><td>separator</td><td>the text before the next part; empty for none</td></tr>
 * <tr><td>meaning</td><td>{@code division}, {@code list:NAME}, {@code code:TYPE}, {@code check:SYSTEM}, {@code
 * fixed:TEXT}, {@code unconfirmed}, {@code described}; empty for a serial</td></tr>
 * <tr><td>unknown</td><td>{@code error}, {@code warning} (when empty) or {@code notice}: how grave it is that what the
 * part holds is in no table</td></tr>
 * <tr><td>confidence, source</td><td>how far the row is confirmed, and by what</td></tr>
 * <tr><td>note_zh, note_en</td><td>what else is known of the part</td></tr>
 * </table>
 */
public final class Grammar {
    /** The columns of a structure's table. */
    public static final List<String> COLUMNS = List.of(
            "part",
            "name_zh",
            "name_en",
            "length",
            "alphabet",
            "separator",
            "meaning",
            "unknown",
            "confidence",
            "source",
            "note_zh",
            "note_en");

    private final String id;
    private final String type;
    private final boolean profile;
    private final boolean onRequest;
    private final BilingualText name;
    private final Citation citation;
    private final List<GrammarPart> parts;
    private final List<GrammarPart> described;
    private final @Nullable CheckSystem check;
    private final int checkPart;
    private final @Nullable Grammar printed;
    private final @Nullable Grammar compact;
    private final GrammarForm form;
    private final List<Map<String, String>> rows;
    private final Map<String, PartTable> tables;

    private Grammar(Builder builder, List<GrammarPart> all, @Nullable Grammar printed) {
        this.id = builder.id;
        this.type = builder.type;
        this.profile = builder.profile;
        this.onRequest = builder.onRequest;
        this.name = builder.name;
        this.citation = builder.citation;
        this.parts = all.stream().filter(part -> !part.isDescribed()).toList();
        this.described = all.stream().filter(GrammarPart::isDescribed).toList();
        this.printed = printed;
        this.rows = List.copyOf(builder.rows);
        this.tables = Map.copyOf(builder.tables);
        int at = -1;
        for (int i = 0; i < parts.size(); i++) {
            at = parts.get(i).meaning().kind() == PartMeaning.Kind.CHECK ? i : at;
        }
        this.checkPart = at;
        this.check = at < 0 ? null : system(parts.get(at).meaning().argument());
        mustBeParted();
        this.form = new GrammarForm(this);
        this.compact = printed == null ? withoutSeparators() : null;
    }

    /** The check runs over all parts that are not fixed, and passes over what stands between them. */
    private CheckSystem system(String named) {
        CheckSystem system = CheckSystem.all().stream()
                .filter(each -> each.name().equals(named))
                .findFirst()
                .orElseThrow(() ->
                        new GrammarException("没有校验系统“" + named + "”", "there is no check system “" + named + "”"));
        String between = parts.stream()
                .filter(part -> !part.isFixed())
                .map(GrammarPart::separator)
                .collect(Collectors.joining());
        if (between.chars().distinct().count() > 1) {
            throw new GrammarException(
                    "有校验位的结构只能用一种单字符分隔符", "a structure with a check character has one separator of one character");
        }
        return between.isEmpty() ? system : system.skipping(between.charAt(0));
    }

    /** Between two parts of open length there is a separator, else nobody could tell where one ends. */
    private void mustBeParted() {
        if (parts.isEmpty()) {
            throw new GrammarException("结构没有任何代码段", "the structure has no part");
        }
        boolean open = false;
        for (GrammarPart part : parts) {
            boolean free = !part.length().isFixed();
            if (open && free) {
                throw new GrammarException(
                        "代码段“" + part.id() + "”前后都没有确定的长度或分隔符",
                        "neither a length nor a separator tells where the part “" + part.id() + "” begins");
            }
            open |= free;
            open &= part.separator().isEmpty();
        }
    }

    /**
     * Starts a structure.
     *
     * @param type the type of codes whose structure it is, such as {@code resource-identifier}
     * @param id the structure's own name, such as {@code joint}
     * @param name its name for people
     * @param citation the standard that defines it
     * @return a builder
     */
    public static Builder of(String type, String id, BilingualText name, Citation citation) {
        return new Builder(type, id, name, citation);
    }

    /**
     * Returns the structure's own name.
     *
     * @return the name, such as {@code joint}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the type of codes.
     *
     * @return the type's name
     */
    public String type() {
        return type;
    }

    /**
     * Tells whether the structure is one of several among which a caller chooses by name.
     *
     * @return whether it is a profile
     */
    public boolean isProfile() {
        return profile;
    }

    /**
     * Tells whether the structure judges only where a caller names it.
     *
     * @return whether it has to be asked for
     */
    public boolean isOnRequest() {
        return onRequest;
    }

    /** Returns the structure without separators; null where it has none or they are needed. */
    @Nullable
    Grammar compact() {
        return compact;
    }

    /**
     * Returns the structure's name for people.
     *
     * @return the name
     */
    public BilingualText name() {
        return name;
    }

    /**
     * Returns the standard that defines the structure.
     *
     * @return the citation
     */
    public Citation citation() {
        return citation;
    }

    /**
     * Returns the check system over the parts that are not fixed.
     *
     * @return the system, or empty where the codes carry no check character
     */
    public Optional<CheckSystem> checkSystem() {
        return Optional.ofNullable(check);
    }

    /**
     * Tells whether there is a part of a name.
     *
     * @param part the part's stable name
     * @return whether texts of this structure have it
     */
    public boolean hasPart(String part) {
        return parts.stream().anyMatch(each -> each.id().equals(part));
    }

    /**
     * Tells the structure as the standard's own table would.
     *
     * @return a line for each part, those of unknown length first
     */
    public List<StructureRow> structure() {
        return StructureRow.of(this);
    }

    /**
     * Returns the values that a part may have.
     *
     * @param part the part's stable name
     * @return the table of values; empty for a part that holds something else
     */
    public Optional<PartTable> values(String part) {
        return parts.stream()
                .filter(each -> each.id().equals(part))
                .findFirst()
                .flatMap(each -> Optional.ofNullable(each.table()));
    }

    /**
     * Returns the structure's table as it is written, so that it can be written again.
     *
     * @return a row a part, the cells by {@link #COLUMNS}
     */
    public List<Map<String, String>> rows() {
        return rows;
    }

    /**
     * Returns the tables of values that the parts name.
     *
     * @return the tables by the name that stands behind {@code list:}
     */
    public Map<String, PartTable> tables() {
        return tables;
    }

    List<GrammarPart> parts() {
        return parts;
    }

    List<GrammarPart> described() {
        return described;
    }

    /** Tells whether the standard's own parts are not confirmed, so that the form alone is judged. */
    boolean isUnconfirmed() {
        return parts.stream().anyMatch(part -> part.meaning().kind() == PartMeaning.Kind.UNCONFIRMED);
    }

    /** Tells whether this is the structure written without its separators. */
    boolean isCompact() {
        return printed != null;
    }

    int checkPart() {
        return checkPart;
    }

    int indexOf(String part) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).id().equals(part)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id + " has no part " + part);
    }

    boolean isFixedLength() {
        return parts.stream().allMatch(part -> part.length().isFixed());
    }

    /** Returns the form, by which texts are split. */
    GrammarForm form() {
        return form;
    }

    /** Tells whether a text is of this form and all that is grave holds. Makes no object. */
    boolean isValid(CharSequence text) {
        return form.isValid(text) || (compact != null && compact.form.isValid(text));
    }

    /** Splits a text into its parts, written with separators or without; null where it is not of this form. */
    @Nullable
    CodeMatch match(CharSequence text) {
        CodeMatch match = form.match(text);
        return match == null && compact != null ? compact.form.match(text) : match;
    }

    /** Where the lengths alone tell the parts, people leave the separators out. */
    private @Nullable Grammar withoutSeparators() {
        boolean parted = parts.stream().anyMatch(part -> !part.separator().isEmpty());
        if (!parted || !isFixedLength()) {
            return null;
        }
        List<GrammarPart> joined = new ArrayList<>();
        parts.forEach(part -> joined.add(part.withoutSeparator()));
        Builder same = new Builder(type, id, name, citation);
        return new Grammar(profile ? same.profile() : same, joined, this);
    }

    /** Writes a text with the separators of the standard. */
    String canonical(CodeMatch match) {
        if (printed == null) {
            return match.text();
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            out.append(match.part(i)).append(printed.parts.get(i).separator());
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return id;
    }

    /** 构造器: collects the rows of a structure's table. */
    public static final class Builder {
        private final String type;
        private final String id;
        private final BilingualText name;
        private final Citation citation;
        private final Map<String, PartTable> tables = new HashMap<>();
        private final List<GrammarPart> parts = new ArrayList<>();
        private final List<Map<String, String>> rows = new ArrayList<>();
        private boolean profile;
        private boolean onRequest;

        private Builder(String type, String id, BilingualText name, Citation citation) {
            this.type = type;
            this.id = id;
            this.name = name;
            this.citation = citation;
        }

        /**
         * Makes the structure one of several among which a caller chooses.
         *
         * @return this builder
         */
        public Builder profile() {
            profile = true;
            return this;
        }

        /**
         * Makes the structure one that judges only where a caller names it.
         *
         * @return this builder
         */
        public Builder onRequest() {
            profile = true;
            onRequest = true;
            return this;
        }

        /**
         * Gives a table of values, before the row that names it.
         *
         * @param list the table's name
         * @param table the table
         * @return this builder
         */
        public Builder table(String list, PartTable table) {
            tables.put(list, table);
            return this;
        }

        /**
         * Reads the structure's table, and the tables of values that it names, each from {@code NAME.tsv} beside it.
         *
         * @param open finds a file by its name; a class's {@code getResourceAsStream} serves
         * @param file the table's name
         * @return the structure
         * @throws GrammarException when the table can't be used, with the reason
         */
        public Grammar read(Function<String, ? extends InputStream> open, String file) {
            TextTable.of(open, file).forEach(row -> {
                PartMeaning meaning = PartMeaning.of(row.get("meaning"));
                if (meaning.kind() == PartMeaning.Kind.LIST) {
                    String list = meaning.argument();
                    tables.computeIfAbsent(list, each -> PartTable.read(TextTable.of(open, each + ".tsv")));
                }
                part(row::get);
            });
            return build();
        }

        /**
         * Adds a row of the structure's table.
         *
         * @param cell returns the cell of a column; empty where there is none
         * @return this builder
         * @throws GrammarException when the row can't be used, with the reason
         */
        public Builder part(UnaryOperator<String> cell) {
            parts.add(GrammarPart.read(cell, tables));
            Map<String, String> row = new LinkedHashMap<>();
            COLUMNS.forEach(column -> row.put(column, cell.apply(column)));
            rows.add(Collections.unmodifiableMap(row));
            return this;
        }

        /**
         * Makes the structure.
         *
         * @return the structure
         * @throws GrammarException when the rows together can't be used, with the reason
         */
        public Grammar build() {
            return new Grammar(this, parts, null);
        }
    }
}
