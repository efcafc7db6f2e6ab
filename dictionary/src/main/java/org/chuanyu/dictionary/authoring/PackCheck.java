// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.dictionary.pack.Certificates;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.pack.PackException;
import org.chuanyu.dictionary.pack.PackJson;
import org.chuanyu.dictionary.pack.PackPlace;

/**
 * 数据包检查: finds everything that is wrong with a pack at once, each with file, line, column and words that its author
 * understands. Where nothing else is wrong, the pack is read as every program reads it, so that what this calls good can
 * be used.
 */
public final class PackCheck {
    private static final String LISTS = "lists.json";
    private static final String GRAMMARS = "grammars.json";
    private static final String SYNONYMS = "synonyms.csv";

    private final PackDraft draft;
    private final Dictionary others;
    private final Problems problems = new Problems();
    private final FormChecks forms;
    private final KnownThings known;
    private final Set<String> used = new LinkedHashSet<>(List.of(PackDraft.MANIFEST, PackDraft.SEAL));

    private PackCheck(PackDraft draft, Dictionary others) {
        this.draft = draft;
        this.others = others;
        this.forms = new FormChecks(draft, problems);
        this.known = new KnownThings(others);
    }

    /**
     * Checks the pack in a folder.
     *
     * @param folder the folder
     * @param others the packs that stand beside it, whose lists and layouts it may name
     * @return the problems, by file, line and column; none where the pack can be used
     * @throws PackException when there is no pack, or a file can't be read at all
     */
    public static List<PackProblem> of(Path folder, Dictionary others) {
        PackPlace place = PackPlace.of(folder);
        PackCheck check = new PackCheck(PackDraft.of(place), others);
        check.foreign(place);
        check.all();
        return check.problems.sorted();
    }

    private void foreign(PackPlace place) {
        for (String path : place.paths()) {
            if (!PackDraft.belongs(path)) {
                problems.file(path, "file-foreign");
            }
        }
    }

    private void all() {
        Optional<PackJson> manifest = forms.json(PackDraft.MANIFEST, "manifest");
        if (manifest.isPresent()) {
            digests();
        }
        lists();
        layouts();
        mappings();
        rules();
        concepts();
        grammars();
        new SourceCheck(draft, problems).sources(manifest.orElse(null));
        for (String path : draft.paths()) {
            if (!used.contains(path)) {
                problems.file(path, "file-unused");
            }
        }
        if (problems.sorted().stream()
                .allMatch(problem -> problem.isSolvedBySealing() || problem.severity() != Severity.ERROR)) {
            read();
        }
    }

    /** What differs from the manifest, and what is not in the form that sealing gives it. */
    private void digests() {
        SortedMap<String, String> listed = draft.digests();
        for (String path : draft.paths()) {
            if (path.equals(PackDraft.MANIFEST) || path.equals(PackDraft.SEAL)) {
                continue;
            }
            byte[] bytes = draft.file(path).orElseThrow();
            if (!listed.containsKey(path)) {
                problems.file(path, "file-new");
            } else if (!PackDraft.sha256(bytes).equals(listed.get(path))) {
                problems.file(path, "file-changed");
            }
            form(path, bytes);
        }
        listed.keySet().stream()
                .filter(path -> draft.file(path).isEmpty())
                .forEach(path -> problems.file(path, "file-gone"));
        if (draft.file(PackDraft.SEAL).isEmpty()) {
            problems.file(PackDraft.SEAL, "seal-missing");
        } else if (!draft.isSealed() && listed.equals(draft.sealed().digests())) {
            problems.file(PackDraft.MANIFEST, "seal-broken");
        }
    }

    private void form(String path, byte[] bytes) {
        try {
            if (!Arrays.equals(CanonicalForm.of(path, bytes), bytes)) {
                problems.file(path, "form");
            }
        } catch (PackException e) {
            // Whoever needs the file tells what is wrong with it.
            used.add(path);
            problems.file(
                    path, "unreadable", "zh", e.reason().zh(), "en", e.reason().en());
        }
    }

    /** Returns the objects of an index with their pointers; none where the pack has no such index. */
    private Map<String, JsonNode> entries(Optional<PackJson> index, String array) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        index.ifPresent(json -> {
            JsonNode all = json.root().path(array);
            for (int i = 0; i < all.size(); i++) {
                entries.put("/" + array + "/" + i, all.get(i));
            }
        });
        return entries;
    }

    private Optional<PackJson> index(String file, String kind) {
        if (draft.file(file).isEmpty()) {
            return Optional.empty();
        }
        used.add(file);
        return forms.json(file, kind);
    }

    private void lists() {
        ListCheck check = new ListCheck(forms, problems);
        for (JsonNode list : entries(index(LISTS, "lists"), "lists").values()) {
            used.add(list.path("values").asText(""));
            known.list(list.path("id").asText(""), check.codes(list));
        }
    }

    private void layouts() {
        Optional<PackJson> index = index(LayoutCheck.FILE, "datasets");
        entries(index, "sides")
                .values()
                .forEach(side -> known.side(side.path("id").asText("")));
        LayoutCheck check = new LayoutCheck(forms, problems, known);
        Map<String, Set<String>> own = new LinkedHashMap<>();
        entries(index, "datasets").forEach((pointer, set) -> {
            Set<String> sides = new LinkedHashSet<>();
            JsonNode layouts = set.path("layouts");
            for (int i = 0; i < layouts.size(); i++) {
                JsonNode layout = layouts.get(i);
                String at = pointer + "/layouts/" + i;
                used.add(layout.path("fields").asText(""));
                own.put(layout.path("id").asText(""), check.elements(layout, index.orElseThrow(), at));
                if (!sides.add(layout.path("side").asText(""))) {
                    problems.json(
                            LayoutCheck.FILE,
                            index.orElseThrow(),
                            at + "/side",
                            "side-twice",
                            "text",
                            layout.path("side").asText(""));
                }
            }
        });
        own.forEach(known::layout);
        whereThere(SYNONYMS, () -> check.synonyms(SYNONYMS, own));
    }

    private void mappings() {
        Optional<PackJson> index = index(MappingCheck.FILE, "mappings");
        Map<String, JsonNode> entries = entries(index, "mappings");
        entries.values().stream()
                .filter(mapping -> mapping.path("kind").asText("").equals("codes"))
                .forEach(mapping -> known.codeMapping(mapping.path("id").asText("")));
        MappingCheck check = new MappingCheck(forms, problems, known);
        entries.forEach((pointer, mapping) -> {
            used.add(mapping.path("rows").asText(""));
            used.add(Certificates.file(mapping.path("id").asText("")));
            check.mapping(mapping, index.orElseThrow(), pointer);
        });
    }

    /** Checks a file that a pack may do without. */
    private void whereThere(String file, Runnable check) {
        if (draft.file(file).isPresent()) {
            used.add(file);
            check.run();
        }
    }

    private void rules() {
        RuleCheck check = new RuleCheck(forms, problems, known);
        whereThere(RuleCheck.RULES, check::rules);
        whereThere(RuleCheck.CLEANING, check::cleaning);
    }

    private void concepts() {
        ConceptCheck check = new ConceptCheck(forms, problems, known);
        whereThere(ConceptCheck.CONCEPTS, check::concepts);
        whereThere(ConceptCheck.ELEMENTS, check::elements);
        whereThere(ConceptCheck.REGISTRATIONS, check::registrations);
    }

    private void grammars() {
        GrammarCheck check = new GrammarCheck(draft, forms, problems);
        for (JsonNode grammar : entries(index(GRAMMARS, "grammars"), "grammars").values()) {
            used.add(grammar.path("parts").asText(""));
            grammar.path("tables").forEach(table -> used.add(table.asText("")));
            check.grammar(grammar, used);
        }
    }

    /** What no rule above knows, the reader of packs still refuses. */
    private void read() {
        try {
            Pack pack = Pack.underWork(draft.canonical().place());
            List<Pack> all = new ArrayList<>(others.packs());
            all.add(pack);
            Dictionary.of(all);
        } catch (PackException e) {
            problems.file(
                    PackDraft.MANIFEST,
                    "refused",
                    "zh",
                    e.reason().zh(),
                    "en",
                    e.reason().en());
        }
    }
}
