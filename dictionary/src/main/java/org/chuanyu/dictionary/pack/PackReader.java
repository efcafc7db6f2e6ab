// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import static org.chuanyu.dictionary.pack.PackText.cell;
import static org.chuanyu.dictionary.pack.PackText.name;
import static org.chuanyu.dictionary.pack.PackText.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.element.Obligation;
import org.chuanyu.dictionary.element.Personal;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.element.UnitOfMeasure;
import org.chuanyu.dictionary.record.DataSet;
import org.chuanyu.dictionary.record.Layout;

/** 数据包读取: makes the model of the files. Every complaint names the file, and the line where there is one. */
final class PackReader {
    private static final int FORMAT = 1;
    private static final List<String> ELEMENT_COLUMNS = List.of(
            "identifier",
            "name_zh",
            "name_en",
            "definition",
            "type",
            "format",
            "unit",
            "code_list",
            "code_type",
            "obligation",
            "condition",
            "personal",
            "source",
            "confidence_field",
            "confidence_format",
            "confidence_obligation",
            "note");
    private static final List<String> SYNONYM_COLUMNS = List.of("layout", "identifier", "synonym");

    private final PackFiles files;

    PackReader(PackFiles files) {
        this.files = files;
    }

    Pack read() {
        JsonNode manifest = json(PackFiles.MANIFEST);
        if (manifest.path("format").asInt() != FORMAT) {
            throw new PackException(
                    PackFiles.MANIFEST,
                    "不是第 1 版数据包格式，而是 " + text(manifest, "format"),
                    "is not of pack format 1, but of " + text(manifest, "format"));
        }
        files.expect(digests(manifest));
        JsonNode sets = optional("datasets.json");
        Map<String, BilingualText> sides = new LinkedHashMap<>();
        sets.path("sides").forEach(side -> sides.put(text(side, "id"), name(side)));
        Map<String, String> sources = new LinkedHashMap<>();
        manifest.path("sources").forEach(source -> sources.put(text(source, "id"), text(source, "text")));
        MappingFiles mappings = new MappingFiles(files, optional(MappingFiles.INDEX));
        List<CodeList> lists = new ListFiles(files).read(optional(ListFiles.INDEX));
        RuleFiles ruled = new RuleFiles(files);
        ConceptFiles.Told concepts = new ConceptFiles(files).read(files::has);
        Pack pack = new Pack(
                text(manifest, "id"),
                text(manifest, "edition"),
                name(manifest),
                day(manifest, "issued"),
                confidence(manifest),
                text(manifest, "note"),
                sources,
                Digests.sha256(files.bytes(PackFiles.MANIFEST)),
                sides,
                dataSets(sets),
                lists,
                mappings.codeMappings(),
                mappings.layoutMappings(),
                new GrammarFiles(files).read(optional(GrammarFiles.INDEX)),
                ruled.rules(),
                ruled.cleaning(),
                concepts.concepts(),
                concepts.others(),
                new RegistrationFiles(files).read(files::has),
                mappings.certificates(),
                mappings.reportsConflicts());
        files.mustBeWhole();
        return pack;
    }

    private List<DataSet> dataSets(JsonNode sets) {
        Map<String, Map<String, String>> synonyms = new LinkedHashMap<>();
        if (files.has("synonyms.csv")) {
            files.rows(
                    "synonyms.csv",
                    SYNONYM_COLUMNS,
                    (line, row) -> synonyms.computeIfAbsent(cell(row, "layout"), layout -> new LinkedHashMap<>())
                            .put(cell(row, "synonym"), cell(row, "identifier")));
        }
        List<DataSet> all = new ArrayList<>();
        for (JsonNode set : sets.path("datasets")) {
            List<Layout> layouts = new ArrayList<>();
            for (JsonNode layout : set.path("layouts")) {
                layouts.add(layout(text(set, "id"), layout, synonyms.getOrDefault(text(layout, "id"), Map.of())));
            }
            try {
                all.add(new DataSet(text(set, "id"), name(set), layouts));
            } catch (IllegalArgumentException e) {
                String reason = String.valueOf(e.getMessage());
                throw new PackException("datasets.json", reason, reason);
            }
        }
        return all;
    }

    private Layout layout(String dataSet, JsonNode layout, Map<String, String> synonyms) {
        List<DataElement> elements = new ArrayList<>();
        Citation citation = Citation.of(text(layout, "source"));
        files.rows(text(layout, "fields"), ELEMENT_COLUMNS, (line, row) -> elements.add(element(row, citation)));
        try {
            return new Layout(
                    text(layout, "id"),
                    dataSet,
                    text(layout, "side"),
                    name(layout),
                    elements,
                    text(layout, "recordDate"),
                    text(layout, "key"),
                    Condition.of(text(layout, "organizationWhen")),
                    confidence(layout),
                    citation,
                    synonyms);
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            throw new PackException(text(layout, "fields"), reason, reason);
        }
    }

    private static DataElement element(Map<String, String> row, Citation layout) {
        return new DataElement(
                cell(row, "identifier"),
                new BilingualText(cell(row, "name_zh"), cell(row, "name_en")),
                cell(row, "definition"),
                DataType.ofWord(cell(row, "type")),
                RepresentationFormat.of(cell(row, "format")),
                UnitOfMeasure.of(cell(row, "unit")),
                cell(row, "code_list"),
                cell(row, "code_type"),
                Obligation.ofLetter(cell(row, "obligation")),
                Condition.of(cell(row, "condition")),
                Personal.ofWord(cell(row, "personal")),
                Citation.of(layout.source(), cell(row, "source")),
                Confidence.ofWord(cell(row, "confidence_field")),
                Confidence.ofWord(cell(row, "confidence_format")),
                Confidence.ofWord(cell(row, "confidence_obligation")),
                cell(row, "note"));
    }

    /** What the manifest says of each file; a file that it names twice has no digest that could be trusted. */
    private static Map<String, String> digests(JsonNode manifest) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (JsonNode file : manifest.path("files")) {
            String path = text(file, "path");
            if (!PackPlace.isPath(path)) {
                throw PackPlace.leaves(path);
            }
            if (digests.put(path, text(file, "sha256")) != null) {
                throw new PackException(path, "在清单中出现两次", "stands twice in the manifest");
            }
        }
        return digests;
    }

    private JsonNode optional(String file) {
        return files.has(file) ? json(file) : MissingNode.getInstance();
    }

    private JsonNode json(String file) {
        return PackJson.parse(file, files.bytes(file)).root();
    }

    private static Confidence confidence(JsonNode node) {
        return Confidence.ofWord(text(node, "confidence"));
    }

    private static LocalDate day(JsonNode node, String field) {
        try {
            return LocalDate.parse(text(node, field));
        } catch (DateTimeException e) {
            throw new PackException(PackFiles.MANIFEST, field + " 不是日期", field + " is not a date");
        }
    }
}
