// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuanyu.codes.activity.IndustryClassification;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.element.JoinedValues;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.record.DataSet;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.record.SharedLayout;
import org.junit.jupiter.api.Test;

/** What the built-in pack holds: all of it, every row with its source, nothing that leads nowhere. */
class BuiltInPackTest {
    private static final Dictionary DICTIONARY = Dictionary.builtIn();
    private static final Pack BUILT_IN = DICTIONARY.packs().get(0);
    private static final Pattern WORD = Pattern.compile("verified|provisional");
    private static final Pattern SOURCE_ID = Pattern.compile("\\bP\\d+\\b");

    private static List<Layout> layouts() {
        return BUILT_IN.dataSets().stream()
                .flatMap(set -> set.layouts().values().stream())
                .toList();
    }

    private static List<DataElement> elements() {
        return layouts().stream().flatMap(layout -> layout.elements().stream()).toList();
    }

    private static List<PermissibleValue> values() {
        return BUILT_IN.lists().stream().flatMap(list -> list.values().stream()).toList();
    }

    private static String text(String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(BuiltInPackTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(text("chuanyu/" + file));
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    @Test
    void every_table_is_there_with_all_its_rows() throws IOException {
        Map<String, Integer> counted = new TreeMap<>();
        BUILT_IN.lists()
                .forEach(list -> counted.put("list " + list.id(), list.values().size()));
        layouts()
                .forEach(layout ->
                        counted.put("layout " + layout.id(), layout.elements().size()));
        BUILT_IN.codeMappings()
                .forEach(mapping ->
                        counted.put("mapping " + mapping.id(), mapping.rows().size()));
        BUILT_IN.layoutMappings()
                .forEach(mapping ->
                        counted.put("mapping " + mapping.id(), mapping.rows().size()));
        Map<String, Integer> expected = new TreeMap<>();
        text("counts.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .forEach(cells -> expected.put(cells[0] + " " + cells[1], Integer.parseInt(cells[2])));
        assertThat(counted).isEqualTo(expected);
        assertThat(BUILT_IN.lists()).hasSize(61);
        assertThat(values()).hasSize(1435);
        assertThat(layouts()).hasSize(19);
        assertThat(elements()).hasSize(474);
        assertThat(expected).hasSize(61 + 19 + 10);
    }

    @Test
    void every_data_set_has_its_sides_and_every_side_a_name() {
        assertThat(BUILT_IN.dataSets())
                .extracting(set -> set.id() + " " + set.layouts().keySet())
                .containsExactly(
                        "administrative-penalty [credit-publicity-2018, credit-publicity-2016, internet-supervision,"
                                + " zhejiang]",
                        "administrative-permit [credit-publicity-2018, credit-publicity-2016]",
                        "administrative-inspection [internet-supervision]",
                        "administrative-coercion [internet-supervision]",
                        "other-supervision-act [internet-supervision]",
                        "enforcement-officer [internet-supervision]",
                        "case-knowledge [internet-supervision]",
                        "supervision-item [internet-supervision]",
                        "inspection-list [internet-supervision]",
                        "service-item-inspection [government-service]",
                        "joint-inspection-task [internet-supervision]",
                        "supervised-object [market-registration]",
                        "serious-violation [internet-supervision]",
                        "resource-catalogue [national-2017]",
                        "data-element [gbt-19488]");
        assertThat(BUILT_IN.sides().keySet())
                .containsAll(layouts().stream().map(Layout::side).toList())
                .contains(SharedLayout.SIDE);
        assertThat(BUILT_IN.sides().values())
                .allMatch(name -> !name.zh().isBlank() && !name.en().isBlank());
        assertThat(DICTIONARY.dataSets())
                .extracting(DataSet::id)
                .hasSameElementsAs(BUILT_IN.dataSets().stream().map(DataSet::id).toList());
        assertThat(BUILT_IN.digest()).matches("[0-9a-f]{64}");
        assertThat(BUILT_IN).hasToString("chuanyu " + BUILT_IN.edition());
    }

    /** What a row lacks that neither it nor its table says. */
    private static List<String> gaps(JsonNode table, String csv, List<String> confidences) {
        List<String> gaps = new ArrayList<>();
        boolean citesAll = !table.path("source").asText().isBlank();
        boolean says = WORD.matcher(table.path("confidence").asText()).matches();
        for (NamedCsvRecord row : rows(csv)) {
            String where = table.path("id").asText() + " line " + row.getStartingLineNumber();
            if (!citesAll && row.findField("source").orElse("").isBlank()) {
                gaps.add(where + ": no source");
            }
            // The words that point to the rows are no source of a row that has none.
            if (table.path("source").asText().equals("as each row tells")
                    && row.findField("source").orElse("").isBlank()) {
                gaps.add(where + ": no source");
            }
            for (String column : confidences) {
                String word = row.findField(column).orElse("");
                if (word.isEmpty() ? !says : !WORD.matcher(word).matches()) {
                    gaps.add(where + ": no " + column);
                }
            }
        }
        return gaps;
    }

    @Test
    void every_row_has_a_source_and_a_confidence_by_itself_or_by_its_table() throws IOException {
        List<String> gaps = new ArrayList<>();
        int tables = 0;
        for (JsonNode list : json("lists.json").path("lists")) {
            String csv = text("chuanyu/" + list.path("values").asText());
            gaps.addAll(gaps(list, csv, List.of("confidence")));
            tables++;
        }
        for (JsonNode set : json("datasets.json").path("datasets")) {
            for (JsonNode layout : set.path("layouts")) {
                String csv = text("chuanyu/" + layout.path("fields").asText());
                gaps.addAll(
                        gaps(layout, csv, List.of("confidence_field", "confidence_format", "confidence_obligation")));
                assertThat(rows(csv))
                        .as("every field names its own source")
                        .noneMatch(row -> row.getField("source").isBlank());
                tables++;
            }
        }
        for (JsonNode mapping : json("mappings.json").path("mappings")) {
            gaps.addAll(gaps(mapping, text("chuanyu/" + mapping.path("rows").asText()), List.of("confidence")));
            tables++;
        }
        for (String file : List.of("rules.csv", "cleaning.csv")) {
            gaps.addAll(gaps(
                    new ObjectMapper().createObjectNode().put("id", file),
                    text("chuanyu/" + file),
                    List.of("confidence")));
            tables++;
        }
        assertThat(gaps).isEmpty();
        assertThat(tables).isEqualTo(92);
        assertThat(BUILT_IN.rules()).hasSize(28);
        assertThat(BUILT_IN.cleaning()).hasSize(5);
    }

    /** A rule that no source states can be no error. */
    @Test
    void what_is_asked_beyond_a_source_is_a_warning() {
        assertThat(BUILT_IN.rules())
                .allMatch(rule -> (rule.severity() == Severity.ERROR) == (rule.confidence() == Confidence.VERIFIED));
    }

    @Test
    void a_gap_would_be_found() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        String csv = "code,confidence,source\n1,,\n2,verified,T1\n3,sure,T1\n";
        assertThat(gaps(mapper.readTree("{\"id\":\"x\"}"), csv, List.of("confidence")))
                .containsExactly("x line 2: no source", "x line 2: no confidence", "x line 4: no confidence");
        String whole = "{\"id\":\"x\",\"source\":\"S\",\"confidence\":\"verified\"}";
        assertThat(gaps(mapper.readTree(whole), csv, List.of("confidence"))).containsExactly("x line 4: no confidence");
        String pointing = "{\"id\":\"x\",\"source\":\"as each row tells\",\"confidence\":\"verified\"}";
        assertThat(gaps(mapper.readTree(pointing), csv, List.of("confidence")))
                .containsExactly("x line 2: no source", "x line 4: no confidence");
    }

    @Test
    void every_source_that_is_named_by_its_id_is_told() {
        TreeSet<String> named = new TreeSet<>();
        Stream<String> citations = Stream.of(
                        values().stream().map(value -> value.citation().toString()),
                        elements().stream().map(element -> element.citation().toString()),
                        layouts().stream().map(layout -> layout.citation().toString()),
                        BUILT_IN.rules().stream().map(rule -> rule.citation().toString()),
                        BUILT_IN.lists().stream().map(list -> list.citation().toString()))
                .flatMap(each -> each);
        citations.forEach(citation -> SOURCE_ID.matcher(citation).results().forEach(match -> named.add(match.group())));
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(BUILT_IN.sources()).containsKeys(named.toArray(String[]::new));
        assertThat(BUILT_IN.sources().values()).noneMatch(String::isBlank);
    }

    @Test
    void every_list_and_every_type_that_an_element_names_exists() {
        for (Layout layout : layouts()) {
            for (DataElement element : layout.elements()) {
                String where = layout.id() + " " + element.identifier();
                assertThat(hasList(element.codeList()))
                        .as(where + " " + element.codeList())
                        .isTrue();
                if (element.codeType().startsWith("by ")) {
                    int kind = layout.indexOf(element.codeType().substring("by ".length()));
                    assertThat(kind).as(where).isNotNegative();
                    assertThat(DICTIONARY.list(layout.elements().get(kind).codeList()))
                            .as(where)
                            .isPresent();
                } else if (!element.codeType().isEmpty()) {
                    assertThat(CodeTypes.find(element.codeType())).as(where).isPresent();
                }
            }
        }
        assertThat(values())
                .extracting(PermissibleValue::codeType)
                .filteredOn(type -> !type.isEmpty())
                .contains("citizen-number", "social-credit-code", "permanent-residence-number")
                .allMatch(type -> CodeTypes.find(type).isPresent());
    }

    private static boolean hasList(String id) {
        return id.isEmpty()
                || DICTIONARY.list(id).isPresent()
                || id.equals("division")
                || DICTIONARY
                        .reference()
                        .get(IndustryClassification.KEY)
                        .edition(id)
                        .isPresent();
    }

    @Test
    void types_formats_and_lists_of_an_element_go_together() {
        for (DataElement element : elements()) {
            RepresentationFormat format = element.format();
            boolean date = element.type() == DataType.DATE || element.type() == DataType.DATETIME;
            assertThat(format.isDate()).as(element.identifier()).isEqualTo(date);
            assertThat(format.decimals() > 0).as(element.identifier()).isEqualTo(element.type() == DataType.NUMBER);
            CodeList list = DICTIONARY.list(element.codeList()).orElse(null);
            if (list == null) {
                assertThat(element.type()).as(element.identifier()).isNotIn(DataType.BOOLEAN, DataType.CODE_TEXT);
            } else if (element.type().isListed()) {
                assertThat(list.values())
                        .as(element.identifier() + " " + format + " " + list.id())
                        .allMatch(value -> format.judge(value.code()).isEmpty());
            }
            if (element.type() == DataType.BOOLEAN) {
                assertThat(list)
                        .isNotNull()
                        .extracting(each -> each.values().size())
                        .isEqualTo(2);
            }
        }
    }

    /** Values whose words are exchanged are split at semicolons; codes that stand in groups at more than that. */
    @Test
    void no_value_falls_apart_where_values_are_parted() {
        for (DataElement element : elements()) {
            CodeList list = DICTIONARY.list(element.codeList()).orElse(null);
            if (list != null && element.type() == DataType.CODE_TEXT) {
                assertThat(list.values())
                        .allMatch(value -> JoinedValues.split(value.code()).size() == 1);
            } else if (list != null && element.type() == DataType.STRINGS) {
                assertThat(list.values())
                        .allMatch(value ->
                                JoinedValues.splitLeniently(value.code()).size() == 1);
            }
        }
    }

    /** Each of the 474 formats means the same in the notation of local standards. */
    @Test
    void every_format_is_read_in_the_other_notation_too() {
        for (DataElement element : elements()) {
            RepresentationFormat format = element.format();
            if (format.isDate()
                    || format.notation().equals("ul")
                    || format.notation().matches("a\\d*(\\.\\..*)?")) {
                continue;
            }
            String local = format.notation().replaceFirst("^an", "C").replaceFirst("^n", "N");
            RepresentationFormat same = RepresentationFormat.of(local);
            assertThat(same.longest()).as(local).isEqualTo(format.longest());
            assertThat(same.decimals()).as(local).isEqualTo(format.decimals());
        }
    }

    /** What standards bodies are asked for is what the pack lacks, neither more nor less. */
    @Test
    void the_gaps_are_told_in_the_document_for_the_standards_bodies() throws IOException {
        String gaps = Files.readString(Path.of("../docs/gaps.md"));
        Map<String, String> unlisted = new TreeMap<>();
        Map<String, String> unconditioned = new TreeMap<>();
        for (Layout layout : layouts()) {
            for (DataElement element : layout.elements()) {
                boolean bare =
                        element.codeList().isEmpty() && element.codeType().isEmpty();
                if (element.type() == DataType.CODE && bare) {
                    unlisted.merge(layout.id(), "`" + element.identifier() + "`", String::concat);
                }
                if (element.lacksCondition()) {
                    unconditioned.merge(layout.id(), "`" + element.identifier() + "`", String::concat);
                }
            }
        }
        assertThat(told(gaps, "## 2.")).isEqualTo(unlisted);
        assertThat(told(gaps, "## 3.")).isEqualTo(unconditioned);
        String inconclusive = section(gaps, "## 4.");
        assertThat(BUILT_IN.lists().stream().filter(list -> !list.isConclusive()))
                .hasSize(8)
                .allMatch(list -> inconclusive.contains("`" + list.id() + "`"));
        assertThat(BUILT_IN.lists().stream().filter(list -> list.period().isUnknown()))
                .hasSize(51);
        assertThat(section(gaps, "## 6.")).contains("51 个", "51 of the 61");
    }

    private static String section(String text, String heading) {
        int from = text.indexOf(heading);
        int to = text.indexOf("\n## ", from);
        return text.substring(from, to);
    }

    /** The elements of each line of a table, in the order of the line. */
    private static Map<String, String> told(String text, String heading) {
        Map<String, String> told = new TreeMap<>();
        section(text, heading)
                .lines()
                .filter(line -> line.matches("\\| [a-z].*"))
                .forEach(line -> {
                    String[] cells = line.split("\\|", -1);
                    String elements = Pattern.compile("`[^`]+`")
                            .matcher(cells[2])
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.joining());
                    told.put(cells[1].strip(), elements);
                });
        return told;
    }

    @Test
    void every_layout_names_the_date_and_the_key_of_its_records() {
        assertThat(layouts())
                .extracting(layout -> layout.id() + " " + layout.recordDate() + " " + layout.key())
                .containsExactly(
                        "penalty-publicity-2018 CF_JDRQ CF_WSH",
                        "penalty-publicity-2016 CF_JDRQ CF_WSH",
                        "penalty-action punish_set_date punish_file_num",
                        "penalty-aggregation-zhejiang set_time punish_base_info_code",
                        "permit-publicity-2018 XK_JDRQ XK_WSH",
                        "permit-publicity-2016 XK_JDRQ XK_WSH",
                        "inspection-action check_date record_unique_identity",
                        "coercion-action start_date record_unique_identity",
                        "other-action start_date record_unique_identity",
                        "enforcement-officer  ",
                        "case-knowledge  ",
                        "supervision-item  ",
                        "inspection-implementation-list  ",
                        "service-item-inspection  ",
                        "joint-inspection-task taskStartTime taskNo",
                        "supervised-object-legal  ",
                        "serious-violation abnormal_putdate illid",
                        "resource-catalogue-core publishDate resourceCode",
                        "data-element-attributes  ");
    }

    @Test
    void identifiers_that_are_ours_say_so() {
        assertThat(layouts().stream()
                        .filter(layout -> layout.id().endsWith("-action"))
                        .flatMap(layout -> layout.elements().stream())
                        .filter(element -> element.note().contains("identifier proposed")))
                .hasSize(PROPOSED_IDENTIFIERS);
    }

    private static final int PROPOSED_IDENTIFIERS = 22;

    @Test
    void personal_values_are_marked() {
        assertThat(elements().stream().filter(element -> element.personal().isPersonal(false)))
                .extracting(DataElement::identifier)
                .hasSize(42)
                .contains(
                        "id_number", "agent_name", "contact_tel", "birth_date", "credentialsValue", "check_personnel");
    }

    @Test
    void codes_of_the_lists_have_the_forms_of_their_standards() {
        Map<String, String> forms = Map.ofEntries(
                Map.entry("country", "\\d{3}"),
                Map.entry("currency", "[A-Z]{3}"),
                Map.entry("currency-full", "[A-Z]{3}"),
                Map.entry("language", "[a-z]{2}"),
                Map.entry("ethnic-group", "\\d{2}"),
                Map.entry("education-1984", "\\d{2}"),
                Map.entry("education-2006", "\\d{2}"),
                Map.entry("enterprise-type", "\\d{4}"),
                Map.entry("document-type", "\\d{3}"),
                Map.entry("holder-id-type", "\\d{3}"),
                Map.entry("registration-type-2011", "\\d{3}"),
                Map.entry("registration-category-2023", "\\d{3}"),
                Map.entry("industry-section", "[A-T]"));
        forms.forEach(
                (list, form) -> assertThat(DICTIONARY.list(list).orElseThrow().values())
                        .as(list)
                        .allMatch(value -> value.code().matches(form)));
    }

    @Test
    void letters_and_numbers_of_countries_and_currencies_are_properties_and_no_part_of_the_name() {
        for (String id : List.of("country", "currency", "currency-full", "language")) {
            CodeList list = DICTIONARY.list(id).orElseThrow();
            assertThat(list.properties()).isNotEmpty();
            assertThat(list.values())
                    .as(id)
                    .allMatch(value -> !value.properties().isEmpty())
                    .allMatch(value -> list.properties()
                            .keySet()
                            .containsAll(value.properties().keySet()));
        }
        List<String> letters = DICTIONARY.list("country").orElseThrow().values().stream()
                .map(value -> value.properties().getOrDefault("alpha3", "?"))
                .toList();
        assertThat(letters).doesNotHaveDuplicates().allMatch(each -> each.matches("[A-Z]{3}"));
        // 18 names differ from those of GB/T 2659-2000; the sources keep the standard's.
        assertThat(DICTIONARY.list("country").orElseThrow().values().stream()
                        .filter(value -> value.properties().containsKey("name_gbt2659")))
                .hasSize(18);
        // Both have the number 532: one took the other's place.
        assertThat(DICTIONARY.list("currency-full").orElseThrow().values().stream()
                        .filter(value -> "532".equals(value.properties().get("number")))
                        .map(PermissibleValue::code))
                .containsExactly("ANG", "XCG");
    }

    @Test
    void the_short_list_of_currencies_agrees_with_the_full_one() {
        CodeList full = DICTIONARY.list("currency-full").orElseThrow();
        for (PermissibleValue value : DICTIONARY.list("currency").orElseThrow().values()) {
            PermissibleValue same = full.find(value.code()).orElseThrow();
            assertThat(same.name().zh()).isEqualTo(value.name().zh());
            assertThat(same.properties())
                    .containsEntry("number", value.properties().get("number"));
        }
    }

    @Test
    void seven_codes_of_education_kept_their_digits_and_changed_their_meaning() {
        CodeList older = DICTIONARY.list("education-1984").orElseThrow();
        CodeList newer = DICTIONARY.list("education-2006").orElseThrow();
        for (String code : List.of("28", "42", "48", "49", "62", "63", "73")) {
            assertThat(older.find(code).orElseThrow().name().zh())
                    .isNotEqualTo(newer.find(code).orElseThrow().name().zh());
        }
        assertThat(DICTIONARY
                        .codeMapping("education-1984-to-2006")
                        .orElseThrow()
                        .rowsOf("28"))
                .singleElement()
                .matches(row -> row.targets().codes().isEmpty());
    }
}
