// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.CodeRow;
import org.chuanyu.dictionary.mapping.LayoutMapping;

/** 映射比较: the changes from one edition of a mapping to another, source by source. */
final class MappingComparison {
    private final Head before;
    private final Head after;
    private final List<Use> uses;
    private final Consumer<Change> out;

    /** 映射表头: what mappings of both sorts have in common. */
    private record Head(
            String id, BilingualText name, String from, String to, Confidence confidence, Citation citation) {
        static Head of(CodeMapping mapping) {
            return new Head(
                    mapping.id(),
                    mapping.name(),
                    mapping.from(),
                    mapping.to(),
                    mapping.confidence(),
                    mapping.citation());
        }

        static Head of(LayoutMapping mapping) {
            return new Head(
                    mapping.id(),
                    mapping.name(),
                    mapping.from(),
                    mapping.to(),
                    mapping.confidence(),
                    mapping.citation());
        }
    }

    private MappingComparison(Head before, Head after, List<Use> uses, Consumer<Change> out) {
        this.before = before;
        this.after = after;
        this.uses = uses;
        this.out = out;
    }

    static Change.Place place(String mapping) {
        return new Change.Place(Change.Kind.MAPPING, mapping);
    }

    static void compare(
            CodeMapping before, CodeMapping after, PackState from, PackState to, UseIndex uses, Consumer<Change> out) {
        MappingComparison comparison =
                new MappingComparison(Head.of(before), Head.of(after), uses.ofMapping(after.id()), out);
        comparison.head();
        Map<String, BilingualText> names = names(from, before.from());
        Map<String, BilingualText> newNames = names(to, after.from());
        Set<String> partial = new LinkedHashSet<>(newNames.keySet());
        partial.removeAll(after.sources());
        // What was partial before is no news: a code without a row in the first edition that its list had then.
        partial.removeIf(code -> names.containsKey(code) && before.rowsOf(code).isEmpty());
        comparison.rows(codeRows(before), codeRows(after), names, newNames, partial);
        for (String code : partial) {
            comparison.partial(code, codeRows(before).getOrDefault(code, Text.NONE), newNames);
        }
        comparison.lostTargets(before, after, from, to);
    }

    static void compare(LayoutMapping before, LayoutMapping after, UseIndex uses, Consumer<Change> out) {
        MappingComparison comparison =
                new MappingComparison(Head.of(before), Head.of(after), uses.ofMapping(after.id()), out);
        comparison.head();
        comparison.rows(elementRows(before), elementRows(after), Map.of(), Map.of(), Set.of());
    }

    /** 行文: what the rows of one source say, and the notes that no program reads. */
    private record Text(Set<String> targets, String note) {
        static final Text NONE = new Text(Set.of(), "");

        String written() {
            return String.join("; ", targets);
        }

        Text and(String target, String further) {
            Set<String> all = new LinkedHashSet<>(targets);
            all.add(target);
            return new Text(all, note.isEmpty() ? further : note + "; " + further);
        }
    }

    private static Map<String, Text> codeRows(CodeMapping mapping) {
        Map<String, Text> rows = new LinkedHashMap<>();
        for (CodeRow row : mapping.rows()) {
            String target = row.statementOfTargets();
            for (String source : row.sources().isEmpty() ? List.of("→ " + row.targets()) : row.sources()) {
                rows.put(
                        source,
                        rows.getOrDefault(source, Text.NONE)
                                .and(target, row.basis().note()));
            }
        }
        return rows;
    }

    /** A row without a source is found by its target. */
    private static Map<String, Text> elementRows(LayoutMapping mapping) {
        Map<String, Text> rows = new LinkedHashMap<>();
        for (LayoutMapping.Row row : mapping.rows()) {
            String source = row.source().isEmpty() ? "→ " + row.target() : row.source();
            rows.put(source, rows.getOrDefault(source, Text.NONE).and(row.statementOfTarget(), row.note()));
        }
        return rows;
    }

    private static Map<String, BilingualText> names(PackState pack, String list) {
        Map<String, BilingualText> names = new LinkedHashMap<>();
        pack.list(list).ifPresent(found -> found.values().forEach(value -> names.put(value.code(), value.name())));
        return names;
    }

    private void head() {
        compare(ChangeRule.MAPPING_REDIRECTED, before.from + " → " + before.to, after.from + " → " + after.to);
        compare(ChangeRule.WORDING_CHANGED, before.name.toString(), after.name.toString());
        compare(ChangeRule.CONFIDENCE_CHANGED, before.confidence.word(), after.confidence.word());
        compare(ChangeRule.SOURCE_CHANGED, before.citation.toString(), after.citation.toString());
    }

    private void compare(ChangeRule rule, String was, String now) {
        if (!was.equals(now)) {
            out.accept(draft(rule, "")
                    .named(before.name)
                    .named(after.name)
                    .from(was, now)
                    .build());
        }
    }

    private Change.Draft draft(ChangeRule rule, String source) {
        return Change.of(rule, place(after.id), source)
                .usedBy(uses)
                .with(before.confidence)
                .with(after.confidence)
                .by(after.citation);
    }

    private void rows(
            Map<String, Text> was,
            Map<String, Text> now,
            Map<String, BilingualText> names,
            Map<String, BilingualText> newNames,
            Set<String> toldApart) {
        Set<String> sources = new LinkedHashSet<>(was.keySet());
        sources.addAll(now.keySet());
        for (String source : sources) {
            Text old = was.getOrDefault(source, Text.NONE);
            Text fresh = now.getOrDefault(source, Text.NONE);
            if (toldApart.contains(source) || old.equals(fresh)) {
                continue;
            }
            ChangeRule rule = old.targets.isEmpty()
                    ? ChangeRule.MAPPING_ROW_ADDED
                    : fresh.targets.isEmpty()
                            ? ChangeRule.MAPPING_ROW_REMOVED
                            : old.targets.equals(fresh.targets)
                                    ? ChangeRule.WORDING_CHANGED
                                    : ChangeRule.MAPPING_ROW_CHANGED;
            boolean words = rule == ChangeRule.WORDING_CHANGED;
            Change.Draft draft =
                    draft(rule, source).from(words ? old.note : old.written(), words ? fresh.note : fresh.written());
            name(draft, names, source);
            name(draft, newNames, source);
            out.accept(draft.build());
        }
    }

    private static void name(Change.Draft draft, Map<String, BilingualText> names, String code) {
        BilingualText name = names.get(code);
        if (name != null) {
            draft.named(name);
        }
    }

    private void partial(String code, Text was, Map<String, BilingualText> names) {
        Change.Draft draft = draft(ChangeRule.MAPPING_BECAME_PARTIAL, code).from(was.written(), "");
        name(draft, names, code);
        out.accept(draft.build());
    }

    private void lostTargets(CodeMapping old, CodeMapping fresh, PackState from, PackState to) {
        to.list(fresh.to()).ifPresent(list -> {
            for (CodeRow row : fresh.rows()) {
                for (String target : row.targets().codes()) {
                    if (list.find(target).isPresent()) {
                        continue;
                    }
                    from.list(old.to())
                            .flatMap(each -> each.find(target))
                            .map(PermissibleValue::name)
                            .ifPresent(name ->
                                    out.accept(draft(ChangeRule.MAPPING_TARGET_LOST, String.join(";", row.sources()))
                                            .named(name)
                                            .from(target, "")
                                            .build()));
                }
            }
        });
    }
}
