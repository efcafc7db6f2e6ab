// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chuanyu.dictionary.authoring.PackFormat.Field;
import org.chuanyu.dictionary.authoring.PackFormat.Need;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.pack.PackException;
import org.chuanyu.dictionary.pack.PackPlace;
import org.chuanyu.dictionary.pack.PackTable;
import org.chuanyu.dictionary.sample.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the format of packs is what the reader of packs does. */
class PackFormatTest {
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("list", "lists/kinds.csv"),
            Map.entry("layout", "layouts/a.csv"),
            Map.entry("mapping", "mappings/a-to-b.csv"),
            Map.entry("synonyms", "synonyms.csv"),
            Map.entry("rules", "rules.csv"),
            Map.entry("cleaning", "cleaning.csv"),
            Map.entry("concepts", "concepts.csv"),
            Map.entry("concept-elements", "concept-elements.csv"),
            Map.entry("registrations", "registrations.csv"),
            Map.entry("part", "grammars/joint.csv"),
            Map.entry("value", "grammars/Z.csv"));

    @TempDir
    private Path folder = Path.of("");

    private static SamplePack sample() {
        return SamplePack.good()
                .with("synonyms.csv", "layout,identifier,synonym\ntrial-a,kind,sort\n")
                .with("rules.csv", """
                        layout,rule,condition,severity,confidence,source,note
                        trial-a,unique id,,error,verified,T1,
                        """)
                .with("cleaning.csv", """
                        layout,element,text,reading,confidence,source
                        *,*,-,nothing,verified,T1
                        """)
                .with("concepts.csv", """
                        id,object_class_zh,object_class_en,property_zh,property_en,definition,confidence,source,note
                        kind,种类,kind,代码,code,,verified,T1,
                        """)
                .with("concept-elements.csv", """
                        concept,layout,element,confidence,source,note
                        kind,trial-a,kind,verified,T1,
                        """)
                .with("registrations.csv", """
                        kind,id,element,authority,status,date,submitting,steward,effective,confidence,source
                        list,kinds,,sichuan,recorded,2026-01-02,,,,verified,T1
                        """)
                .with("grammars.json", """
                        {"grammars":[{"type":"resource-identifier","id":"joint","name":{"zh":"试","en":"trial"},
                        "source":"trial","parts":"grammars/joint.csv"}]}
                        """)
                .with("grammars/Z.csv", "code,under,name_zh,name_en,confidence,source\nG,,政务,public,verified,trial\n")
                .with("grammars/joint.csv", """
                        part,name_zh,name_en,length,alphabet,separator,meaning,unknown,confidence,source,note_zh,note_en
                        Z,组织分类码,class,1,A-Z,,list:Z,,verified,trial,,
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "list",
        "layout",
        "mapping",
        "synonyms",
        "rules",
        "cleaning",
        "concepts",
        "concept-elements",
        "registrations",
        "part",
        "value"
    })
    void the_reader_asks_for_the_columns_that_must_be_there_and_for_no_other(String kind) throws IOException {
        String file = TABLES.getOrDefault(kind, "");
        String text = sample().file(file);
        PackTable table = PackTable.parse(file, text);
        Set<String> needed = new TreeSet<>();
        for (String column : table.heading()) {
            String renamed = text.replaceFirst("(^|,)" + column + "(,|\n)", "$1other$2");
            PackDraft draft = PackDraft.of(PackPlace.of(sample().in(folder)))
                    .with(file, renamed.getBytes(StandardCharsets.UTF_8));
            try {
                Pack.underWork(draft.place());
            } catch (PackException e) {
                assertThat(e.reason().en()).contains(file, column);
                needed.add(column);
            }
        }
        assertThat(needed)
                .containsExactlyInAnyOrderElementsOf(PackFormat.of(kind).stream()
                        .filter(field -> field.need() != Need.MAY)
                        .map(Field::name)
                        .toList());
    }

    @Test
    void the_built_in_pack_has_every_column_of_its_tables_in_the_order_told() throws IOException {
        PackDraft built = PackDraft.of(PackPlace.builtIn());
        for (String path : built.paths()) {
            String kind = path.startsWith("lists/")
                    ? "list"
                    : path.startsWith("layouts/") ? "layout" : path.startsWith("mappings/") ? "mapping" : "";
            if (!kind.isEmpty()) {
                List<String> known =
                        PackFormat.of(kind).stream().map(Field::name).toList();
                List<String> heading = built.table(path).heading().stream()
                        .filter(known::contains)
                        .toList();
                assertThat(known.stream().filter(heading::contains).filter(name -> !name.equals("confidence_name")))
                        .as(path)
                        .containsExactlyElementsOf(heading.stream()
                                .filter(name -> !name.equals("confidence_name"))
                                .toList());
            }
        }
    }

    @Test
    void the_guide_names_every_file_column_and_rule() throws IOException {
        String guide = Files.readString(Path.of("../docs/packs.md"));
        for (Field field : PackFormat.all()) {
            String need = switch (field.need()) {
                case MUST -> "必填 must";
                case HAS -> "必有 has";
                case MAY -> "可省 may";
            };
            String row = "| `%s` | %s | %s | %s |"
                    .formatted(
                            field.name(),
                            need,
                            field.meaning().zh().replace("|", "\\|"),
                            field.meaning().en().replace("|", "\\|"));
            assertThat(section(guide, field.of())).as(field.of()).contains(row);
        }
        assertThat(PackFormat.all().stream().map(Field::of).collect(Collectors.toSet()))
                .hasSize(25);
        for (String limit : List.of("16 MiB", "64 MiB", "10,000", "65,536", "32")) {
            assertThat(guide).contains(limit);
        }
    }

    private static String section(String guide, String of) {
        int from = guide.indexOf("### `" + of + "`");
        assertThat(from).as(of).isNotNegative();
        int to = guide.indexOf("\n### ", from);
        return to < 0 ? guide.substring(from) : guide.substring(from, to);
    }

    @Test
    void a_rule_says_what_was_expected_and_nothing_of_an_empty_text() {
        assertThat(PackFormat.all().stream().map(Field::rule).distinct())
                .allMatch(rule -> CellRules.expected(rule, "").isEmpty());
        assertThat(CellRules.expected("confidence", "sure")).contains("verified | provisional | official");
        assertThat(CellRules.expected("obligation", "m")).contains("M | C | O");
        assertThat(CellRules.expected("relation", "same")).contains("equal | narrower | broader | overlapping | none");
        assertThat(CellRules.expected("severity", "bad")).contains("error | warning | notice");
        assertThat(CellRules.expected("personal", "yes"))
                .contains("no | number | number-when-person | name | name-when-person");
        assertThat(CellRules.expected("data-type", "text"))
                .contains("string | code | code-text | number | integer | date | datetime | boolean | string[]");
        assertThat(CellRules.expected("day", "2026/11/24")).contains("2026-11-24");
        assertThat(CellRules.expected("bound", "unknown")).isEmpty();
        assertThat(CellRules.expected("text", "anything")).isEmpty();
        assertThatThrownBy(() -> PackFormat.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
