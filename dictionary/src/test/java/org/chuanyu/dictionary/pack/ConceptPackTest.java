// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.chuanyu.dictionary.concept.Concepts;
import org.chuanyu.dictionary.concept.DataElementConcept;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.mapping.Relation;
import org.chuanyu.dictionary.record.DataSet;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.sample.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which elements of which layouts say the same: the tables of the built-in pack, and packs of one's own. */
class ConceptPackTest {
    private static final Dictionary DICTIONARY = Dictionary.builtIn();
    private static final String HEADING =
            "id,object_class_zh,object_class_en,property_zh,property_en,definition,confidence,source,note\n";
    private static final String ELEMENTS = "concept,layout,element,confidence,source,note\n";

    @TempDir
    Path folder = Path.of("");

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(ConceptPackTest.class.getResourceAsStream("chuanyu/" + file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        }
    }

    private static Map<String, DataElement> elements() {
        Map<String, DataElement> all = new HashMap<>();
        for (DataSet set : DICTIONARY.dataSets()) {
            for (Layout layout : set.layouts().values()) {
                layout.elements().forEach(each -> all.put(layout.id() + "." + each.identifier(), each));
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"concepts.csv", "concept-elements.csv", "synonyms.csv"})
    void every_row_has_a_source_and_a_confidence(String file) throws IOException {
        assertThat(rows(file))
                .isNotEmpty()
                .allMatch(row -> !row.getField("source").isBlank()
                        && row.getField("confidence").matches("verified|provisional"));
    }

    @Test
    void every_row_is_read_and_every_element_exists() throws IOException {
        Map<String, DataElement> elements = elements();
        Map<String, List<String>> expected = new TreeMap<>();
        for (NamedCsvRecord row : rows("concepts.csv")) {
            expected.put(row.getField("id"), new ArrayList<>());
        }
        for (NamedCsvRecord row : rows("concept-elements.csv")) {
            String element = row.getField("layout") + "." + row.getField("element");
            assertThat(elements).containsKey(element);
            Objects.requireNonNull(expected.get(row.getField("concept"))).add(element);
        }
        Map<String, List<String>> read = new TreeMap<>();
        DICTIONARY
                .concepts()
                .all()
                .forEach(concept -> read.put(
                        concept.id(),
                        concept.expressions().stream().map(Object::toString).toList()));
        assertThat(read).isEqualTo(expected);
        assertThat(read).hasSize(20);
        assertThat(read.values().stream().mapToInt(List::size).sum()).isEqualTo(94);
    }

    /** Two elements that a mapping calls equal without a condition express one concept, where they express any. */
    @Test
    void mappings_and_concepts_say_the_same() {
        Concepts concepts = DICTIONARY.concepts();
        int compared = 0;
        for (LayoutMapping mapping : DICTIONARY.layoutMappings()) {
            for (LayoutMapping.Row row : mapping.rows()) {
                if (row.relation() == Relation.EQUAL
                        && row.condition().elements().isEmpty()) {
                    assertThat(concepts.expressedBy(mapping.to(), row.target()))
                            .as(mapping.id() + " " + row.source())
                            .isEqualTo(concepts.expressedBy(mapping.from(), row.source()));
                    compared +=
                            concepts.expressedBy(mapping.from(), row.source()).isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(compared).isEqualTo(17);
    }

    /** An assignment that cites a mapping is a row of that mapping. */
    @Test
    void what_rests_on_a_mapping_stands_in_it() {
        int cited = 0;
        for (DataElementConcept concept : DICTIONARY.concepts().all()) {
            for (DataElementConcept.Expression each : concept.expressions()) {
                if (!each.citation().source().startsWith("mapping ")) {
                    continue;
                }
                String id = each.citation().source().replaceAll("mapping ([a-z0-9-]+): equal.*", "$1");
                LayoutMapping mapping = DICTIONARY.layoutMappings().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow();
                assertThat(mapping.rows())
                        .as(each.toString())
                        .anyMatch(row -> row.relation() == Relation.EQUAL
                                && ((mapping.from() + "." + row.source()).equals(each.toString())
                                        || (mapping.to() + "." + row.target()).equals(each.toString())));
                cited++;
            }
        }
        assertThat(cited).isEqualTo(17);
    }

    @Test
    void the_elements_of_one_concept_have_values_of_one_kind() {
        Map<String, DataElement> elements = elements();
        for (DataElementConcept concept : DICTIONARY.concepts().all()) {
            assertThat(concept.expressions().stream()
                            .map(each -> Objects.requireNonNull(elements.get(each.toString()))
                                    .type()
                                    .isListed())
                            .distinct())
                    .as(concept.id())
                    .hasSize(1);
        }
    }

    @Test
    void one_definition_is_used_by_many_sets() {
        DataElementConcept number =
                DICTIONARY.concepts().find("decision-number").orElseThrow();
        assertThat(number.name()).hasToString("行政决定书文号 / written administrative decision document number");
        assertThat(number).hasToString("decision-number");
        assertThat(number.objectClass()).hasToString("行政决定书 / written administrative decision");
        assertThat(number.property()).hasToString("文号 / document number");
        assertThat(number.expressions())
                .extracting(Object::toString)
                .containsExactly(
                        "penalty-publicity-2018.CF_WSH",
                        "penalty-publicity-2016.CF_WSH",
                        "penalty-action.punish_file_num",
                        "penalty-aggregation-zhejiang.punish_document_code",
                        "permit-publicity-2018.XK_WSH",
                        "permit-publicity-2016.XK_WSH",
                        "coercion-action.mandatory_decision_number");
        assertThat(DICTIONARY.concepts().expressedBy("penalty-action", "punish_file_num"))
                .contains(number);
        assertThat(DICTIONARY.concepts().expressedBy("penalty-action", "illegal_fact"))
                .isEmpty();
        assertThat(DICTIONARY.concepts().find("nothing")).isEmpty();
    }

    private Dictionary with(String concepts, String elements) {
        return Dictionary.of(List.of(Pack.at(SamplePack.good()
                .with("concepts.csv", HEADING + concepts)
                .with("concept-elements.csv", ELEMENTS + elements)
                .in(folder))));
    }

    @Test
    void a_pack_may_bring_concepts_of_its_own() {
        Dictionary own = with(
                "sum,处罚,penalty,金额,amount,what is paid,verified,T1,a note\nbare,甲,a,乙,b,,provisional,T1,\n",
                "sum,trial-a,amount,verified,T1,one\nsum,trial-b,sum,provisional,T1,\n");
        DataElementConcept sum = own.concepts().find("sum").orElseThrow();
        assertThat(sum.definition()).isEqualTo("what is paid");
        assertThat(sum.note()).isEqualTo("a note");
        assertThat(sum.confidence().word()).isEqualTo("verified");
        assertThat(sum.expressions().get(0).note()).isEqualTo("one");
        assertThat(sum.expressions().get(1).confidence().word()).isEqualTo("provisional");
        assertThat(own.concepts().find("bare").orElseThrow().expressions()).isEmpty();
        assertThat(own.describe(own.dataSet("trial").orElseThrow().layout("a").orElseThrow(), "amount"))
                .as("this pack has no layout of attributes")
                .isEmpty();
    }

    /** A later pack's concept stands in for the earlier one of the same id, with its elements. */
    @Test
    void a_later_pack_stands_in() {
        Path own = SamplePack.good()
                .with("concepts.csv", HEADING + "decision-number,文书,document,号,number,,verified,T1,\n")
                .with("concept-elements.csv", ELEMENTS + "decision-number,trial-a,id,verified,T1,\n")
                .in(folder);
        Dictionary both = Dictionary.of(List.of(Pack.builtIn(), Pack.at(own)));
        assertThat(both.concepts().find("decision-number").orElseThrow().name().zh())
                .isEqualTo("文书号");
        assertThat(both.concepts().expressedBy("penalty-action", "punish_file_num"))
                .isEmpty();
        assertThat(both.concepts().all()).hasSize(20);
        assertThat(both.describe(both.dataSet("trial").orElseThrow().layout("a").orElseThrow(), "id"))
                .hasSize(23);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sum,甲,a,乙,b,,sure,T1,        | sum,trial-a,id,verified,T1,     | pack file concepts.csv: line 2: not verified or provisional: sure
            sum,甲,a,乙,b,,,T1,            | sum,trial-a,id,verified,T1,     | pack file concepts.csv: line 2: no confidence
            sum,甲,a,乙,b,,verified,,      | sum,trial-a,id,verified,T1,     | pack file concepts.csv: line 2: no source
            sum,,a,乙,b,,verified,T1,      | sum,trial-a,id,verified,T1,     | pack file concepts.csv: line 2: no object_class_zh
            sum,甲,a,乙,,,verified,T1,     | sum,trial-a,id,verified,T1,     | pack file concepts.csv: line 2: no property_en
            ,甲,a,乙,b,,verified,T1,       | sum,trial-a,id,verified,T1,     | pack file concepts.csv: line 2: no id
            sum,甲,a,乙,b,,verified,T1,    | sum,trial-a,id,official,T1,     | pack file concept-elements.csv: line 2: not verified or provisional: official
            sum,甲,a,乙,b,,verified,T1,    | sum,trial-a,id,verified,,       | pack file concept-elements.csv: line 2: no source
            sum,甲,a,乙,b,,verified,T1,    | sum,trial-a,,verified,T1,       | pack file concept-elements.csv: line 2: no element
            sum,甲,a,乙,b,,verified,T1,    | sun,trial-a,id,verified,T1,     | pack file concept-elements.csv: there is no concept sun
            sum,甲,a,乙,b,,verified,T1,    | sum,trial-c,id,verified,T1,     | pack file concept-elements.csv: there is no layout trial-c
            sum,甲,a,乙,b,,verified,T1,    | sum,trial-a,nix,verified,T1,    | pack file concept-elements.csv: the layout trial-a has no element nix
            """)
    void a_table_that_is_wrong_is_refused_with_file_and_line(String concept, String element, String reason) {
        PackException e = catchThrowableOfType(PackException.class, () -> with(concept + "\n", element + "\n"));
        assertThat(e.reason().en()).isEqualTo(reason);
        assertThat(e.reason().zh()).startsWith("数据包文件 concept");
    }

    @Test
    void a_concept_or_an_element_that_is_there_twice_is_refused() {
        String one = "sum,甲,a,乙,b,,verified,T1,\n";
        PackException twice = catchThrowableOfType(PackException.class, () -> with(one + one, ""));
        assertThat(twice.reason().en()).isEqualTo("pack file concepts.csv: the concept sum is there twice");
        PackException both = catchThrowableOfType(
                PackException.class,
                () -> with(
                        one + "total,甲,a,丙,c,,verified,T1,\n",
                        "sum,trial-a,id,verified,T1,\ntotal,trial-a,id,verified,T1,\n"));
        assertThat(both.reason().en())
                .isEqualTo("pack file concepts.csv: the element trial-a.id expresses sum and total, "
                        + "it can express one concept only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Concepts.of(List.of(
                        DICTIONARY.concepts().find("fine-amount").orElseThrow(),
                        DICTIONARY.concepts().find("fine-amount").orElseThrow())))
                .withMessage("the concept fine-amount is there twice");
    }

    /** A department says which of its elements express what is defined once for all. */
    @Test
    void a_pack_adds_elements_to_the_concepts_of_another() {
        Path own = SamplePack.good()
                .with("concept-elements.csv", ELEMENTS + "decision-number,trial-a,id,provisional,T1,ours\n")
                .in(folder);
        Pack pack = Pack.at(own);
        assertThat(pack.concepts()).isEmpty();
        assertThat(pack.expressions().keySet()).containsExactly("decision-number");
        Dictionary both = Dictionary.of(List.of(pack, Pack.builtIn()));
        DataElementConcept concept = both.concepts().find("decision-number").orElseThrow();
        int known = DICTIONARY
                .concepts()
                .find("decision-number")
                .orElseThrow()
                .expressions()
                .size();
        assertThat(concept.expressions()).hasSize(known + 1).last().hasToString("trial-a.id");
        assertThat(both.conceptOf(
                        both.dataSet("trial").orElseThrow().layout("a").orElseThrow(), "id"))
                .contains(concept);
    }

    @Test
    void elements_of_a_concept_that_no_pack_has_are_refused() {
        Path pack = SamplePack.good()
                .with("concept-elements.csv", ELEMENTS + "sun,trial-a,id,verified,T1,\n")
                .in(folder);
        PackException e =
                catchThrowableOfType(PackException.class, () -> Dictionary.of(List.of(Pack.builtIn(), Pack.at(pack))));
        assertThat(e.reason().en()).isEqualTo("pack file concept-elements.csv: there is no concept sun");
    }

    @Test
    void two_packs_that_give_one_element_two_concepts_are_refused() {
        Path own = SamplePack.good()
                .with("concepts.csv", HEADING + "mine,文书,document,号,number,,verified,T1,\n")
                .with("concept-elements.csv", ELEMENTS + "mine,penalty-action,punish_file_num,verified,T1,\n")
                .in(folder);
        PackException e =
                catchThrowableOfType(PackException.class, () -> Dictionary.of(List.of(Pack.builtIn(), Pack.at(own))));
        assertThat(e.reason().en())
                .isEqualTo(
                        "pack file concepts.csv: the element penalty-action.punish_file_num expresses decision-number"
                                + " and mine, it can express one concept only");
    }
}
