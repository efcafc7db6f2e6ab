// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chuanyu.core.time.Bound;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.element.Condition;
import org.jspecify.annotations.Nullable;

/**
 * 映射冲突: something in the rows of a code mapping that can't be meant, whatever the lists hold. That a code has several
 * targets is no conflict: it may be true, and is told as ambiguous.
 *
 * @param kind what it is
 * @param codes the codes concerned
 * @param rows the rows that show it, as {@link CodeRow#statement()} writes them
 */
public record MappingConflict(Kind kind, List<String> codes, List<String> rows) {

    /** 冲突种类: what can't be meant. */
    public enum Kind {
        /** 重复: the same is said twice for a time. */
        DUPLICATE,
        /** 矛盾: a code equals two different codes, or has a target and deliberately none, or one pair has two relations. */
        CONTRADICTION,
        /** 断档: the rows of a code leave a time between them of which nothing is said. */
        GAP,
        /** 循环: codes of one list lead from one to the other and back, although each means something else. */
        CYCLE,
        /** 源代码不存在: the source list has no such code. */
        UNKNOWN_SOURCE,
        /** 目标代码不存在: the target list has no such code. */
        UNKNOWN_TARGET;

        /**
         * Returns the word used in reports, such as {@code unknown-target}.
         *
         * @return the word
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * Finds the kind of a word.
         *
         * @param word the word
         * @return the kind
         * @throws IllegalArgumentException for a word that names none
         */
        public static Kind ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * Copies the lists.
     *
     * @param kind the kind
     * @param codes the codes
     * @param rows the rows
     */
    public MappingConflict {
        codes = List.copyOf(codes);
        rows = List.copyOf(rows);
    }

    /**
     * Finds all conflicts of a mapping.
     *
     * @param mapping the mapping
     * @param isSource whether the source list has a code
     * @param isTarget whether the target list has a code
     * @return the conflicts, by the order of the rows
     */
    public static List<MappingConflict> of(
            CodeMapping mapping, Predicate<String> isSource, Predicate<String> isTarget) {
        List<MappingConflict> found = new ArrayList<>();
        for (CodeRow row : mapping.rows()) {
            unknown(Kind.UNKNOWN_SOURCE, row, row.sources(), isSource, found);
            unknown(Kind.UNKNOWN_TARGET, row, row.targets().codes(), isTarget, found);
        }
        List<CodeRow> without =
                mapping.rows().stream().filter(row -> row.sources().isEmpty()).toList();
        for (int i = 0; i < without.size(); i++) {
            if (without.subList(0, i).contains(without.get(i))) {
                CodeRow row = without.get(i);
                found.add(new MappingConflict(
                        Kind.DUPLICATE, row.targets().codes(), List.of(row.statement(), row.statement())));
            }
        }
        for (String source : mapping.sources()) {
            List<CodeRow> rows = mapping.rowsOf(source);
            for (int i = 0; i < rows.size(); i++) {
                for (int j = i + 1; j < rows.size(); j++) {
                    pair(source, rows.get(i), rows.get(j), found);
                }
            }
            gap(source, rows, found);
        }
        if (mapping.from().equals(mapping.to())) {
            cycles(mapping, found);
        }
        return found;
    }

    private static void unknown(
            Kind kind, CodeRow row, List<String> codes, Predicate<String> isKnown, List<MappingConflict> found) {
        List<String> unknown = codes.stream()
                .filter(code -> !code.equals(CodeRow.ANY) && !isKnown.test(code))
                .toList();
        if (!unknown.isEmpty()) {
            found.add(new MappingConflict(kind, unknown, List.of(row.statement())));
        }
    }

    private static void pair(String source, CodeRow one, CodeRow other, List<MappingConflict> found) {
        if (!one.via().isEmpty() || !other.via().isEmpty()) {
            // Several ways to one target, and ways that end, are what a chain is made of.
            return;
        }
        boolean together = surelyLasts(one.period().and(other.period()))
                && (one.condition().equals(other.condition())
                        || one.condition() == Condition.ALWAYS
                        || other.condition() == Condition.ALWAYS);
        if (!together) {
            return;
        }
        boolean none = one.relation() == Relation.NONE || other.relation() == Relation.NONE;
        boolean sameTargets = one.targets().equals(other.targets());
        if (sameTargets && one.relation() == other.relation()) {
            found.add(of(Kind.DUPLICATE, source, one, other));
        } else if (sameTargets || none || (one.relation() == Relation.EQUAL && other.relation() == Relation.EQUAL)) {
            found.add(of(Kind.CONTRADICTION, source, one, other));
        }
    }

    /** Whether a period has a day for certain: one that begins and ends in a year may have none. */
    private static boolean surelyLasts(Period period) {
        LocalDate start = period.from().date();
        LocalDate end = period.to().date();
        boolean days =
                period.from().precision() == Bound.Precision.DAY && period.to().precision() == Bound.Precision.DAY;
        boolean known = period.from().precision() != Bound.Precision.UNKNOWN
                && period.to().precision() != Bound.Precision.UNKNOWN;
        return known && !period.isEmpty() && (start == null || end == null || days || start.getYear() < end.getYear());
    }

    private static MappingConflict of(Kind kind, String source, CodeRow one, CodeRow other) {
        return new MappingConflict(kind, List.of(source), List.of(one.statement(), other.statement()));
    }

    /** Rows that follow one another in time and leave days between them. */
    private static void gap(String source, List<CodeRow> rows, List<MappingConflict> found) {
        for (CodeRow row : rows) {
            LocalDate end = surelyOver(row.period().to());
            if (end == null) {
                continue;
            }
            boolean goesOn =
                    rows.stream().anyMatch(other -> other.period().on(end).isPossible());
            CodeRow later = rows.stream()
                    .filter(other -> {
                        LocalDate start = other.period().from().date();
                        return start != null && start.isAfter(end);
                    })
                    .findFirst()
                    .orElse(null);
            if (!goesOn && later != null) {
                found.add(of(Kind.GAP, source, row, later));
            }
        }
    }

    /** The day on which a period is over for certain: of one that ends in a year its last day. */
    private static @Nullable LocalDate surelyOver(Bound end) {
        LocalDate day = end.date();
        return day == null || end.precision() == Bound.Precision.DAY ? day : LocalDate.of(day.getYear(), 12, 31);
    }

    /** In a mapping of a list to itself a way that leads back to where it began through another code. */
    private static void cycles(CodeMapping mapping, List<MappingConflict> found) {
        Map<String, Set<String>> ways = new LinkedHashMap<>();
        for (CodeRow row : mapping.rows()) {
            for (String source : row.sources()) {
                row.targets().codes().stream()
                        .filter(target -> !target.equals(source))
                        .forEach(target -> ways.computeIfAbsent(source, each -> new LinkedHashSet<>())
                                .add(target));
            }
        }
        Set<String> told = new LinkedHashSet<>();
        for (String start : ways.keySet()) {
            Set<String> reached = reached(start, ways);
            if (reached.contains(start) && !told.contains(start)) {
                List<String> around = reached.stream()
                        .filter(code ->
                                code.equals(start) || reached(code, ways).contains(start))
                        .toList();
                told.addAll(around);
                found.add(new MappingConflict(
                        Kind.CYCLE,
                        around,
                        mapping.rows().stream()
                                .filter(row -> row.sources().stream().anyMatch(around::contains))
                                .filter(row -> row.targets().codes().stream().anyMatch(around::contains))
                                .map(CodeRow::statement)
                                .toList()));
            }
        }
    }

    private static Set<String> reached(String from, Map<String, Set<String>> ways) {
        Set<String> reached = new LinkedHashSet<>();
        List<String> next = new ArrayList<>(ways.getOrDefault(from, Set.of()));
        while (!next.isEmpty()) {
            String code = next.remove(next.size() - 1);
            if (reached.add(code)) {
                next.addAll(ways.getOrDefault(code, Set.of()));
            }
        }
        return reached;
    }

    @Override
    public String toString() {
        return kind.word() + ": " + String.join(" / ", rows);
    }
}
