// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.record.DataSet;
import org.chuanyu.dictionary.record.Layout;

/** 数据包比较: the changes from one pack to another: lists, layouts, mappings, structures, and what the manifest says. */
final class PackComparison {
    private final PackState from;
    private final PackState to;
    private final UseIndex uses;
    private final List<Change> changes = new ArrayList<>();

    PackComparison(PackState from, PackState to, UseIndex uses) {
        this.from = from;
        this.to = to;
        this.uses = uses;
    }

    EditionDiff compare() {
        pair(from.lists(), to.lists(), this::listRemoved, this::listAdded, this::lists);
        pair(from.layouts(), to.layouts(), this::layoutRemoved, this::layoutAdded, this::layouts);
        new RecordRuleComparison(uses, changes::add).compare(from.pack(), to.pack());
        codeMappings();
        layoutMappings();
        new StructureComparison(uses, changes::add)
                .compare(from.pack().grammars(), to.pack().grammars());
        manifest();
        return new EditionDiff(from.pack().toString(), to.pack().toString(), changes, List.of());
    }

    /** Goes through two sets of things by their ids: those of the first in their order, then those that are new. */
    private static <T> void pair(
            Map<String, T> before,
            Map<String, T> after,
            Consumer<T> removed,
            Consumer<T> added,
            BiConsumer<T, T> both) {
        before.forEach((id, thing) -> {
            T now = after.get(id);
            if (now == null) {
                removed.accept(thing);
            } else {
                both.accept(thing, now);
            }
        });
        after.forEach((id, thing) -> {
            if (!before.containsKey(id)) {
                added.accept(thing);
            }
        });
    }

    private void listRemoved(CodeList list) {
        changes.add(list(ChangeRule.LIST_REMOVED, list).build());
    }

    private void listAdded(CodeList list) {
        changes.add(list(ChangeRule.LIST_ADDED, list).build());
    }

    private Change.Draft list(ChangeRule rule, CodeList list) {
        return Change.of(rule, new Change.Place(Change.Kind.LIST, list.id()), "")
                .named(list.name())
                .usedBy(uses.ofList(list.id()))
                .with(list.confidence())
                .by(list.citation());
    }

    private Change.Draft heads(ChangeRule rule, CodeList before, CodeList after) {
        return list(rule, before).named(after.name()).with(after.confidence()).by(after.citation());
    }

    private void lists(CodeList before, CodeList after) {
        ListHeadComparison.compare(before, after, rule -> heads(rule, before, after), changes::add);
        ListState was = ListState.of(before);
        ListState now = ListState.of(after);
        List<CodeMapping> own = to.pack().codeMappings().stream()
                .filter(each -> each.from().equals(after.id()) && each.to().equals(after.id()))
                .toList();
        new ListComparison(was, now, new MappedCodes(was, now, own), uses, changes::add).compareRows();
    }

    private void layoutRemoved(Layout layout) {
        changes.add(layout(ChangeRule.LAYOUT_REMOVED, layout));
    }

    private void layoutAdded(Layout layout) {
        changes.add(layout(ChangeRule.LAYOUT_ADDED, layout));
    }

    private Change layout(ChangeRule rule, Layout layout) {
        return Change.of(rule, LayoutComparison.place(layout), "")
                .named(layout.name())
                .usedBy(uses.ofLayout(layout.id()))
                .with(layout.confidence())
                .by(layout.citation())
                .build();
    }

    private void layouts(Layout before, Layout after) {
        new LayoutComparison(before, after, from, to, uses, changes::add).compare();
    }

    private void codeMappings() {
        pair(
                PackState.byId(from.pack().codeMappings(), CodeMapping::id),
                PackState.byId(to.pack().codeMappings(), CodeMapping::id),
                each -> mapping(ChangeRule.MAPPING_REMOVED, each.id(), each.name(), each),
                each -> mapping(ChangeRule.MAPPING_ADDED, each.id(), each.name(), each),
                (was, now) -> MappingComparison.compare(was, now, from, to, uses, changes::add));
    }

    private void layoutMappings() {
        pair(
                PackState.byId(from.pack().layoutMappings(), LayoutMapping::id),
                PackState.byId(to.pack().layoutMappings(), LayoutMapping::id),
                each -> mapping(ChangeRule.MAPPING_REMOVED, each.id(), each.name(), each),
                each -> mapping(ChangeRule.MAPPING_ADDED, each.id(), each.name(), each),
                (was, now) -> MappingComparison.compare(was, now, uses, changes::add));
    }

    private void mapping(ChangeRule rule, String id, BilingualText name, Object mapping) {
        Change.Draft draft =
                Change.of(rule, MappingComparison.place(id), "").named(name).usedBy(uses.ofMapping(id));
        if (mapping instanceof CodeMapping codes) {
            draft.with(codes.confidence()).by(codes.citation());
        } else if (mapping instanceof LayoutMapping elements) {
            draft.with(elements.confidence()).by(elements.citation());
        }
        changes.add(draft.build());
    }

    private void manifest() {
        Pack was = from.pack();
        Pack now = to.pack();
        sides(was.sides(), now.sides());
        Map<String, DataSet> sets = PackState.byId(was.dataSets(), DataSet::id);
        for (DataSet set : now.dataSets()) {
            DataSet old = sets.get(set.id());
            if (old != null) {
                pack(
                        ChangeRule.WORDING_CHANGED,
                        set.id(),
                        old.name().toString(),
                        set.name().toString());
            }
        }
        pack(ChangeRule.WORDING_CHANGED, "", was.name().toString(), now.name().toString());
        pack(ChangeRule.WORDING_CHANGED, "", was.note(), now.note());
        pack(
                ChangeRule.CONFIDENCE_CHANGED,
                "",
                was.confidence().word(),
                now.confidence().word());
        Set<String> sources = new LinkedHashSet<>(was.sources().keySet());
        sources.addAll(now.sources().keySet());
        for (String source : sources) {
            String old = was.sources().getOrDefault(source, "");
            pack(ChangeRule.SOURCE_CHANGED, source, old, now.sources().getOrDefault(source, ""));
        }
    }

    private void sides(Map<String, BilingualText> was, Map<String, BilingualText> now) {
        Set<String> sides = new LinkedHashSet<>(was.keySet());
        sides.addAll(now.keySet());
        for (String side : sides) {
            BilingualText old = was.getOrDefault(side, BilingualText.same(""));
            BilingualText fresh = now.getOrDefault(side, BilingualText.same(""));
            ChangeRule rule = !was.containsKey(side)
                    ? ChangeRule.SIDE_ADDED
                    : now.containsKey(side) ? ChangeRule.WORDING_CHANGED : ChangeRule.SIDE_REMOVED;
            pack(rule, side, old.toString(), fresh.toString());
        }
    }

    private void pack(ChangeRule rule, String code, String was, String now) {
        if (!was.equals(now)) {
            changes.add(
                    Change.of(rule, new Change.Place(Change.Kind.PACK, to.pack().id()), code)
                            .named(from.pack().name())
                            .named(to.pack().name())
                            .with(from.pack().confidence())
                            .with(to.pack().confidence())
                            .from(was, now)
                            .build());
        }
    }
}
