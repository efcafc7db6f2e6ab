// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.codes.grammar.PartTable;
import org.chuanyu.codes.grammar.StructureRow;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.jspecify.annotations.Nullable;

/**
 * 编码结构比较: the changes between the structures of codes that two packs bring. Where a pack brings none of that name, the
 * library's own stands in for it, as it does when codes are judged.
 */
final class StructureComparison {
    private final UseIndex uses;
    private final Consumer<Change> out;

    StructureComparison(UseIndex uses, Consumer<Change> out) {
        this.uses = uses;
        this.out = out;
    }

    /** 结构名: the type of codes and the structure's own name. */
    private record Key(String type, String id) {}

    void compare(List<Grammar> before, List<Grammar> after) {
        Map<Key, Grammar> was = byKey(before);
        Map<Key, Grammar> now = byKey(after);
        Set<Key> keys = new LinkedHashSet<>(was.keySet());
        keys.addAll(now.keySet());
        for (Key key : keys) {
            Grammar old = was.getOrDefault(key, builtIn(key));
            Grammar fresh = now.getOrDefault(key, builtIn(key));
            if (old == null && fresh != null) {
                out.accept(whole(ChangeRule.STRUCTURE_ADDED, fresh).build());
            } else if (old != null && fresh == null) {
                out.accept(whole(ChangeRule.STRUCTURE_REMOVED, old).build());
            } else if (old != null && fresh != null) {
                compare(old, fresh);
            }
        }
    }

    private static Map<Key, Grammar> byKey(List<Grammar> grammars) {
        Map<Key, Grammar> byKey = new LinkedHashMap<>();
        grammars.forEach(grammar -> byKey.put(new Key(grammar.type(), grammar.id()), grammar));
        return byKey;
    }

    private static @Nullable Grammar builtIn(Key key) {
        if (CodeTypes.find(key.type).orElse(null) instanceof GrammarType<?> type) {
            return type.structures(ReferenceData.builtIn()).stream()
                    .filter(grammar -> grammar.id().equals(key.id))
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    private static Change.Place place(Grammar grammar) {
        return new Change.Place(Change.Kind.STRUCTURE, grammar.type() + " " + grammar.id());
    }

    private Change.Draft whole(ChangeRule rule, Grammar grammar) {
        return Change.of(rule, place(grammar), "")
                .named(grammar.name())
                .usedBy(uses.ofType(grammar.type()))
                .with(confidence(grammar))
                .by(grammar.citation());
    }

    private static Confidence confidence(Grammar grammar) {
        return grammar.structure().stream().map(StructureRow::confidence).reduce(Confidence.VERIFIED, Confidence::and);
    }

    private void compare(Grammar before, Grammar after) {
        texts(before, after);
        Map<String, StructureRow> was = PackState.byId(before.structure(), StructureRow::part);
        Map<String, StructureRow> now = PackState.byId(after.structure(), StructureRow::part);
        Set<String> parts = new LinkedHashSet<>(was.keySet());
        parts.addAll(now.keySet());
        for (String part : parts) {
            part(after, part, was.get(part), now.get(part));
            values(before, after, part);
        }
        if (was.keySet().equals(now.keySet()) && !List.copyOf(was.keySet()).equals(List.copyOf(now.keySet()))) {
            out.accept(whole(ChangeRule.STRUCTURE_CHANGED, after)
                    .from(String.join(", ", was.keySet()), String.join(", ", now.keySet()))
                    .build());
        }
    }

    private void texts(Grammar before, Grammar after) {
        if (!before.name().equals(after.name())) {
            out.accept(whole(ChangeRule.WORDING_CHANGED, after)
                    .from(before.name().toString(), after.name().toString())
                    .build());
        }
        if (!before.citation().equals(after.citation())) {
            out.accept(whole(ChangeRule.SOURCE_CHANGED, after)
                    .from(before.citation().toString(), after.citation().toString())
                    .build());
        }
    }

    private void part(Grammar grammar, String part, @Nullable StructureRow before, @Nullable StructureRow after) {
        part(ChangeRule.STRUCTURE_CHANGED, grammar, part, before, after, form(before), form(after));
        if (before == null || after == null) {
            return;
        }
        String words = before.name() + " " + before.note();
        part(ChangeRule.WORDING_CHANGED, grammar, part, before, after, words, after.name() + " " + after.note());
        String how = before.confidence().word();
        part(
                ChangeRule.CONFIDENCE_CHANGED,
                grammar,
                part,
                before,
                after,
                how,
                after.confidence().word());
        String source = before.citation().toString();
        part(
                ChangeRule.SOURCE_CHANGED,
                grammar,
                part,
                before,
                after,
                source,
                after.citation().toString());
    }

    private void part(
            ChangeRule rule,
            Grammar grammar,
            String part,
            @Nullable StructureRow before,
            @Nullable StructureRow after,
            String was,
            String now) {
        if (was.equals(now)) {
            return;
        }
        Change.Draft draft = Change.of(rule, place(grammar), part).usedBy(uses.ofType(grammar.type()));
        for (StructureRow row : new @Nullable StructureRow[] {before, after}) {
            if (row != null) {
                draft.named(row.name()).with(row.confidence()).by(row.citation());
            }
        }
        out.accept(draft.from(was, now).build());
    }

    /** What decides whether a text is of this form, and where its parts are. */
    private static String form(@Nullable StructureRow row) {
        return row == null
                ? ""
                : String.join(" ", row.length(), row.alphabet(), row.separator(), row.meaning())
                        .replaceAll(" +", " ")
                        .strip();
    }

    private void values(Grammar before, Grammar after, String part) {
        Optional<PartTable> was = before.values(part);
        Optional<PartTable> now = after.values(part);
        if (was.isPresent() && now.isPresent()) {
            Change.Place table =
                    new Change.Place(Change.Kind.STRUCTURE, place(after).id() + " " + part);
            ListState old = state(table.id(), was.get());
            ListState fresh = state(table.id(), now.get());
            new ListComparison(table, table, old, fresh, new MappedCodes(old, fresh, List.of()), uses, out)
                    .compareRows();
        }
    }

    private static ListState state(String id, PartTable table) {
        Map<String, PermissibleValue> values = new LinkedHashMap<>();
        for (PartTable.Row row : table.rows()) {
            // The same value may mean different things behind different parts.
            String code = row.under().isEmpty() ? row.code() : row.under() + " " + row.code();
            values.put(
                    code,
                    new PermissibleValue(
                            code,
                            row.name(),
                            "",
                            "",
                            Period.UNKNOWN,
                            "",
                            row.confidence(),
                            row.confidence(),
                            row.citation(),
                            Map.of()));
        }
        return new ListState(id, values, true, Citation.of(""), List.of());
    }
}
