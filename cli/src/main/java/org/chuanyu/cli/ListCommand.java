// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.codes.grammar.StructureRow;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.answer.CodeTables;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.finding.DictionaryFindings;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.record.DataSet;
import org.chuanyu.dictionary.record.SharedLayout;
import org.chuanyu.dictionary.reference.ReferenceMappings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 列出内容: {@code chuanyu list}. */
@Command(name = "list")
final class ListCommand extends SessionCommand {
    private static final List<String> KINDS =
            List.of("types", "lists", "datasets", "mappings", "packs", "sides", "findings", "profiles");

    @Parameters(index = "0", arity = "0..1", paramLabel = "KIND", descriptionKey = "list.kind")
    private String kind = "";

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    private final List<Item> items = new ArrayList<>();

    ListCommand(Session session) {
        super(session);
    }

    /** 条目: one thing that exists. */
    private record Item(
            String kind,
            String id,
            BilingualText name,
            long count,
            String pack,
            String edition,
            Confidence confidence) {}

    @Override
    int run() {
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            throw new UsageException(
                    "不能列出 " + kind + "，可列出：" + String.join(", ", KINDS),
                    "can't list " + kind + "; there are: " + String.join(", ", KINDS));
        }
        types();
        lists();
        dataSets();
        mappings();
        packs();
        sides();
        findings();
        profiles();
        items.removeIf(item -> !kind.isEmpty() && !kind.equals(item.kind() + "s"));
        RegisteredItems registered = new RegisteredItems(dictionary());
        for (Item item : items) {
            if (json) {
                session().print(Json.object(out -> {
                    out.writeStringField("kind", item.kind());
                    out.writeStringField("id", item.id());
                    Json.text(out, "name", item.name());
                    out.writeNumberField("count", item.count());
                    out.writeStringField("pack", item.pack());
                    out.writeStringField("edition", item.edition());
                    out.writeStringField("confidence", item.confidence().word());
                    registered.write(out, item.kind(), item.id());
                }));
            } else {
                session()
                        .say(
                                "list.item",
                                Map.of(
                                        "kind", item.kind(),
                                        "id", item.id(),
                                        "name", item.name().in(session().language()),
                                        "count", Long.toString(item.count())));
                registered.say(session(), item.kind(), item.id());
            }
        }
        return Main.GOOD;
    }

    private void types() {
        for (CodeType<?> type : CodeTypes.all()) {
            items.add(new Item(
                    "type", type.id(), type.name(), 1, "", type.citation().source(), Confidence.VERIFIED));
        }
    }

    private void lists() {
        long divisions = dictionary().reference().get(DivisionHistory.KEY).all().stream()
                .map(meaning -> meaning.code())
                .distinct()
                .count();
        items.add(new Item(
                "list",
                "division",
                new BilingualText("行政区划代码（1981 年以来全部）", "division codes, all since 1981"),
                divisions,
                "",
                "2026.11",
                Confidence.PROVISIONAL));
        for (CodeTables.CodeTable table : new CodeTables(dictionary().reference()).all()) {
            items.add(
                    new Item("list", table.id(), table.name(), table.count(), "", table.edition(), table.confidence()));
        }
        for (CodeList list : dictionary().lists()) {
            add("list", list.id(), list.name(), list.values().size(), list.confidence());
        }
    }

    private void dataSets() {
        for (DataSet set : dictionary().dataSets()) {
            Confidence weakest = set.layouts().values().stream()
                    .map(layout -> layout.confidence())
                    .reduce(Confidence.VERIFIED, Confidence::and);
            add("dataset", set.id(), set.name(), set.layouts().size(), weakest);
        }
    }

    private void mappings() {
        for (LayoutMapping mapping : dictionary().layoutMappings()) {
            add("mapping", mapping.id(), mapping.name(), mapping.rows().size(), mapping.confidence());
        }
        for (CodeMapping mapping : dictionary().codeMappings()) {
            add("mapping", mapping.id(), mapping.name(), mapping.rows().size(), mapping.confidence());
        }
        dictionary()
                .codeMapping(ReferenceMappings.INDUSTRY)
                .ifPresent(mapping -> items.add(new Item(
                        "mapping",
                        mapping.id(),
                        mapping.name(),
                        mapping.rows().size(),
                        "",
                        mapping.citation().toString(),
                        mapping.confidence())));
    }

    /** Adds a thing with the pack that brought it. */
    private void add(String what, String id, BilingualText name, long count, Confidence confidence) {
        Pack pack = dictionary().packOf(what, id).orElseThrow();
        items.add(new Item(what, id, name, count, pack.id(), pack.edition(), confidence));
    }

    private void packs() {
        for (Pack pack : dictionary().packs()) {
            items.add(new Item(
                    "pack", pack.id(), pack.name(), pack.lists().size(), pack.id(), pack.edition(), pack.confidence()));
        }
    }

    private void sides() {
        Map<String, BilingualText> names = dictionary().sides();
        for (Map.Entry<String, BilingualText> side : names.entrySet()) {
            long layouts = dictionary().dataSets().stream()
                    .filter(set -> set.layout(side.getKey()).isPresent())
                    .count();
            Pack pack = last(each -> each.sides().containsKey(side.getKey()));
            // That a published side exists is sure; of the shared one and of portals it is said by few.
            boolean published = id(pack).equals(dictionary().packs().get(0).id())
                    && !side.getKey().equals(SharedLayout.SIDE);
            Confidence confidence = published ? Confidence.VERIFIED : Confidence.PROVISIONAL;
            items.add(new Item("side", side.getKey(), side.getValue(), layouts, id(pack), edition(pack), confidence));
        }
    }

    private void findings() {
        List<FindingKind> kinds = new ArrayList<>(CodeFindings.all());
        kinds.addAll(DictionaryFindings.all());
        for (FindingKind each : kinds) {
            items.add(new Item("finding", each.code(), each.title(), 1, "", "", Confidence.VERIFIED));
        }
    }

    /** The structures among which a caller chooses by name. */
    private void profiles() {
        for (CodeType<?> type : CodeTypes.all()) {
            if (type instanceof GrammarType<?> grammars) {
                grammars.structures(dictionary().reference()).stream()
                        .filter(Grammar::isProfile)
                        .forEach(this::profile);
            }
        }
    }

    private void profile(Grammar grammar) {
        Confidence weakest =
                grammar.structure().stream().map(StructureRow::confidence).reduce(Confidence.VERIFIED, Confidence::and);
        Pack pack = last(each -> each.grammars().contains(grammar));
        items.add(new Item(
                "profile",
                grammar.id(),
                grammar.name(),
                grammar.structure().size(),
                id(pack),
                pack == null ? grammar.citation().toString() : pack.edition(),
                weakest));
    }

    /** The pack that brought something is the last one that has it; what comes with the codes has none. */
    private @Nullable Pack last(Predicate<Pack> has) {
        Pack last = null;
        for (Pack pack : dictionary().packs()) {
            last = has.test(pack) ? pack : last;
        }
        return last;
    }

    private static String id(@Nullable Pack pack) {
        return pack == null ? "" : pack.id();
    }

    private static String edition(@Nullable Pack pack) {
        return pack == null ? "" : pack.edition();
    }
}
