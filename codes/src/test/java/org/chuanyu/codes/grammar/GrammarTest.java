// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chuanyu.codes.exception.ExceptionRegister;
import org.chuanyu.codes.licence.FoodLicenceNumber;
import org.chuanyu.codes.licence.FoodLicenceNumberType;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.resource.ResourceIdentifier;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Structures as data: what a table says is what happens, and a table that can't be used is refused in plain words. */
class GrammarTest {
    private static final Judging STANDARD = Judging.standard();

    private static Grammar.Builder trial() {
        return Grammar.of("trial", "t", new BilingualText("试验", "the trial"), Citation.of("trial"));
    }

    private static Map<String, String> row(
            String part, String length, String alphabet, String between, String meaning) {
        return Map.of(
                "part",
                part,
                "name_zh",
                "段",
                "name_en",
                part,
                "length",
                length,
                "alphabet",
                alphabet,
                "separator",
                between,
                "meaning",
                meaning,
                "confidence",
                "verified",
                "source",
                "trial");
    }

    private static Grammar of(List<Map<String, String>> rows) {
        Grammar.Builder builder = trial();
        rows.forEach(row -> builder.part(column -> row.getOrDefault(column, "")));
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12-AB-1    | true
            123-AB-1   | true
            1-AB-1     | false
            12345-AB-1 | false
            12-ab-1    | false
            12-AB      | false
            12AB1      | false
            12-AB-12   | false
            """)
    void parts_of_open_length_end_at_their_separator(String text, boolean fits) {
        Grammar grammar = of(List.of(
                row("number", "2-4", "0-9", "-", ""),
                row("letters", "2", "A-Z", "-", ""),
                row("last", "1", "0-9", "", "")));
        assertThat(grammar.isValid(text)).isEqualTo(fits);
        assertThat(grammar.match(text) != null).isEqualTo(fits);
    }

    @Test
    void a_part_of_two_lengths_has_nothing_between() {
        Grammar grammar = of(List.of(row("a", "8|10", "0-9", "-", ""), row("b", "1", "0-9", "", "")));
        assertThat(List.of("12345678-1", "1234567890-1")).allMatch(grammar::isValid);
        assertThat(List.of("123456789-1", "1234567-1", "12345678901-1")).noneMatch(grammar::isValid);
    }

    @Test
    void the_check_runs_over_all_parts_that_are_not_fixed_and_passes_over_separators() {
        Grammar grammar = of(List.of(
                row("root", "", "", ".", "fixed:9.9"),
                row("a", "2", "0-9", ".", ""),
                row("b", "2", "0-9", ".", ""),
                row("check", "1", "0-9", "", "check:MOD 11,10")));
        assertThat(grammar.isValid("9.9.07.94.5")).isTrue();
        assertThat(grammar.isValid("9.9.07.94.6")).isFalse();
        assertThat(grammar.isValid("8.9.07.94.5")).isFalse();
    }

    @Test
    void lengths_alone_tell_the_parts_where_separators_are_left_out() {
        Grammar grammar = of(List.of(row("a", "2", "0-9", "-", ""), row("b", "3", "A-Z", "", "")));
        assertThat(grammar.isValid("12-ABC")).isTrue();
        assertThat(grammar.isValid("12ABC")).isTrue();
        CodeMatch match = Objects.requireNonNull(grammar.match("12ABC"));
        assertThat(match.canonical()).isEqualTo("12-ABC");
        assertThat(match.part("b")).isEqualTo("ABC");
        assertThat(match.span("b").position()).isEqualTo("3-5");
        assertThatThrownBy(() -> match.part("c")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_value_that_must_be_in_a_table_has_to_be_there() {
        PartTable.Row ranged = new PartTable.Row(
                "10-19", "A", new BilingualText("十几", "ten and more"), Confidence.VERIFIED, Citation.of("trial"));
        Map<String, String> row = Map.of(
                "part",
                "n",
                "name_zh",
                "数",
                "name_en",
                "n",
                "length",
                "2",
                "alphabet",
                "0-9",
                "meaning",
                "list:n",
                "unknown",
                "error",
                "confidence",
                "verified",
                "source",
                "trial");
        Grammar.Builder builder = trial().table("n", PartTable.of(List.of(ranged)));
        builder.part(column -> row("letter", "1", "A-Z", "", "").getOrDefault(column, ""));
        Grammar grammar = builder.part(column -> row.getOrDefault(column, "")).build();
        assertThat(List.of("A10", "A15", "A19")).allMatch(grammar::isValid);
        assertThat(List.of("A09", "A20", "B10")).noneMatch(grammar::isValid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x    | 0-9 | -  |              | 长度 | length
            5-2  | 0-9 | -  |              | 长度 | length
            0    | 0-9 | -  |              | 长度 | length
            2    |     | -  |              | 字符集 | alphabet
            2    | 9-0 | -  |              | 字符集 | alphabet
            2    | 0-９ | -  |             | 字符集 | alphabet
            2    | 0-9 | -  | divisions    | division, list:NAME | division, list:NAME
            2    | 0-9 | -  | list         | list:NAME | list:NAME
            2    | 0-9 | -  | list:nowhere | 值表 | list
            2    | 0-9 | -  | check:MOD 7  | 校验系统 | check system
            """)
    void a_table_that_cant_be_used_is_refused_in_plain_words(
            String length, String alphabet, String between, String meaning, String zh, String en) {
        Map<String, String> wrong =
                row("a", length, alphabet == null ? "" : alphabet, between, meaning == null ? "" : meaning);
        assertThatThrownBy(() -> of(List.of(wrong))).isInstanceOfSatisfying(GrammarException.class, e -> {
            assertThat(e.reason().zh()).contains(zh);
            assertThat(e.reason().en()).contains(en);
        });
    }

    @Test
    void what_nobody_could_split_is_refused() {
        assertThatThrownBy(() -> of(List.of(row("a", "1-3", "0-9", "", ""), row("b", "1-3", "0-9", "", ""))))
                .isInstanceOf(GrammarException.class)
                .hasMessageContaining("where the part “b” begins");
        assertThatThrownBy(() -> of(List.of(
                        row("a", "1-3", "0-9", "", ""), row("b", "2", "0-9", "", ""), row("c", "1-3", "0-9", "-", ""))))
                .isInstanceOf(GrammarException.class)
                .hasMessageContaining("where the part “c” begins");
        assertThatThrownBy(() -> of(List.of())).isInstanceOf(GrammarException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gb21063-tianjin   | 120001/A001 | assigned | provisional-rule
            gb21063-tianjin   | 12A001/a1   | assigned | provisional-rule
            gb21063-tianjin   | 120000/A001 | checked  | part-unknown,provisional-rule
            gb21063-tianjin   | 510001/A001 | checked  | part-unknown,provisional-rule
            gb21063-tianjin   | 12I001/A001 | none     | character
            gb21063-tianjin   | 29001/A001  | none     | length
            gb21063-guangdong | 29001/A001  | assigned | provisional-rule
            gb21063-guangdong | 290D3/A001  | assigned | provisional-rule
            gb21063-guangdong | 12001/A001  | checked  | part-unknown,provisional-rule
            joint             | 290D3/A001  | shape    | grammar-unconfirmed
            """)
    void a_profile_judges_where_it_is_named(String profile, String text, String level, String findings) {
        Parsed<ResourceIdentifier> parsed = ResourceIdentifier.parse(text, STANDARD.by(profile));
        assertThat(parsed.level().word()).isEqualTo(level);
        assertThat(parsed.isAccepted()).isEqualTo(!level.equals("none"));
        assertThat(parsed.findings()).extracting(Finding::code).contains(findings.split(",", -1));
        assertThat(parsed.confidence()).isEqualTo(level.equals("none") ? Confidence.VERIFIED : Confidence.PROVISIONAL);
    }

    @Test
    void without_a_name_the_joint_standard_judges_by_form_alone() {
        assertThat(ResourceIdentifier.isValid("120001/A001", Level.SHAPE)).isTrue();
        assertThat(ResourceIdentifier.isValid("120001/A001", Level.CHECKED)).isFalse();
        assertThat(ResourceIdentifier.isValid("120001/a001"))
                .as("a rear code of Tianjin")
                .isFalse();
    }

    @Test
    void every_structure_tells_each_part_with_its_source() {
        for (CodeType<?> type : CodeTypes.all()) {
            if (type instanceof GrammarType<?> grammars) {
                for (Grammar grammar : grammars.structures(STANDARD.reference())) {
                    assertThat(grammar.type()).isEqualTo(type.id());
                    assertThat(grammar.structure()).isNotEmpty().allSatisfy(row -> {
                        assertThat(row.name().zh()).isNotBlank();
                        assertThat(row.name().en()).isNotBlank();
                        assertThat(row.citation().source()).isNotBlank();
                        assertThat(row.length()).isNotBlank();
                        assertThat(row.note().zh().isEmpty())
                                .isEqualTo(row.note().en().isEmpty());
                    });
                }
            }
        }
    }

    @Test
    void a_long_wrong_text_is_told_in_a_few_findings() {
        String text = "1".repeat(300_000) + "a".repeat(300_000);
        assertThat(ResourceIdentifier.isValid(text)).isFalse();
        assertThat(ResourceIdentifier.parse(text).findings()).hasSizeBetween(1, 3);
        assertThat(ResourceIdentifier.of("1/" + "A".repeat(4000)).rearCode()).hasSize(4000);
        assertThat(ResourceIdentifier.parse("1/" + "A".repeat(4001)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).isEqualTo("≤4000"));
    }

    /** A number printed on a product, whose check digit is wrong for a reason that nobody tells. */
    @Test
    void a_number_that_a_register_lifts_is_explained_with_the_check_character_of_the_standard(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("register.csv");
        Files.writeString(file, """
                type,value,reason,approver,from,to
                food-licence,SC10633042101885,printed so,trial,2020-01-01,
                """);
        Judging judging = STANDARD.with(ExceptionRegister.read(file).in(STANDARD.reference()));
        Parsed<FoodLicenceNumber> parsed = FoodLicenceNumber.parse("SC10633042101885", judging);
        assertThat(parsed.findings()).extracting(Finding::code).contains("exception-applied");
        assertThat(new FoodLicenceNumberType().explain(parsed.orElseThrow(), judging))
                .last()
                .satisfies(
                        part -> assertThat(part.meaning().en()).isEqualTo("the standard gives the check character 7"));
    }

    /** The lengths are read and written alike, and each character stands in an alphabet or not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "6 0-9A-F 6 0-9A-F",
                "9-32 A-Z_ 9-32 A-Z_",
                "1- a- 1- a-",
                "8|10 ab 8|10 ab",
                "0|2 abc 0|2 a-c",
                "1-1 !-~ 1 !-~",
                "3-4000 -A 3- -A"
            })
    void a_structure_is_told_as_it_was_written(String line) {
        String[] cells = line.split(" ", -1);
        StructureRow told =
                of(List.of(row("a", cells[0], cells[1], "", ""))).structure().get(0);
        assertThat(told.length()).isEqualTo(cells[2]);
        assertThat(told.alphabet()).isEqualTo(cells[3]);
    }

    @Test
    void positions_are_told_as_far_as_lengths_are_fixed() {
        List<StructureRow> rows = of(List.of(
                        row("a", "2", "0-9", "-", ""),
                        row("b", "1", "0-9", "", ""),
                        row("root", "", "", "", "fixed:XY"),
                        row("c", "1-3", "0-9", ".", ""),
                        row("d", "2", "0-9", "", "division")))
                .structure();
        assertThat(rows).extracting(StructureRow::position).containsExactly("1-2", "4", "5-6", "7-", "");
        assertThat(rows).extracting(StructureRow::separator).containsExactly("-", "", "", ".", "");
        assertThat(rows).extracting(StructureRow::meaning).containsExactly("", "", "fixed:XY", "", "division");
        assertThat(rows.get(2).alphabet()).isEqualTo("XY");
    }

    @Test
    void an_alphabet_admits_what_it_says_and_nothing_else() {
        for (char c = '!'; c <= '~'; c++) {
            Grammar one = of(List.of(row("a", "1", String.valueOf(c), "", "")));
            Grammar all = of(List.of(row("a", "1", "!-~", "", "")));
            for (char other = 0; other < 260; other++) {
                assertThat(one.isValid(String.valueOf(other))).isEqualTo(other == c);
                assertThat(all.isValid(String.valueOf(other))).isEqualTo(other >= '!' && other <= '~');
            }
        }
        for (String wrong : List.of(" ", "a ", "\u007f", "0-\u007f", " -a")) {
            assertThatThrownBy(() -> of(List.of(row("a", "1", wrong, "", "")))).isInstanceOf(GrammarException.class);
        }
    }

    @Test
    void a_check_character_passes_over_one_kind_of_separator() {
        Map<String, String> check = row("check", "1", "0-9", "", "check:MOD 11,10");
        assertThatThrownBy(() -> of(List.of(row("a", "2", "0-9", ".", ""), row("b", "2", "0-9", "-", ""), check)))
                .isInstanceOf(GrammarException.class)
                .hasMessageContaining("one separator of one character");
        assertThat(of(List.of(row("a", "2", "0-9", ".", ""), row("b", "2", "0-9", ".", ""), check))
                        .isValid("07.94.5"))
                .isTrue();
        assertThat(of(List.of(row("a", "4", "0-9", "", ""), check)).isValid("07945"))
                .isTrue();
        assertThat(of(List.of(row("a", "4", "0-9", "", ""), check)).isValid("07946"))
                .isFalse();
    }

    @Test
    void a_separator_between_tells_two_open_parts_apart() {
        Grammar grammar = of(
                List.of(row("a", "1-3", "0-9", "", ""), row("b", "2", "A-Z", "-", ""), row("c", "1-3", "0-9", "", "")));
        assertThat(grammar).hasToString("t");
        assertThat(List.of("1AB-1", "123AB-123")).allMatch(grammar::isValid);
        assertThat(List.of("AB-1", "1234AB-1", "1AB-1234", "1AB1")).noneMatch(grammar::isValid);
    }

    /** A pack's structure takes the place of the built-in one of its name, and any other comes behind. */
    @Test
    void structures_that_are_added_stand_in_for_others_or_beside_them() {
        ReferenceData builtIn = ReferenceData.builtIn();
        assertThat(Grammars.addedTo(builtIn, List.of())).isSameAs(builtIn);
        ReferenceData once =
                Grammars.addedTo(builtIn, List.of(own("resource-identifier", "joint", "3"), own("vin", "own", "5")));
        ReferenceData twice = Grammars.addedTo(
                once, List.of(own("resource-identifier", "joint", "4"), own("resource-identifier", "own", "6")));
        assertThat(structures("resource-identifier", builtIn))
                .containsExactly("joint", "gb21063-tianjin", "gb21063-guangdong");
        assertThat(structures("resource-identifier", once))
                .containsExactly("joint", "gb21063-tianjin", "gb21063-guangdong");
        assertThat(structures("resource-identifier", twice))
                .containsExactly("joint", "gb21063-tianjin", "gb21063-guangdong", "own");
        assertThat(structures("vin", twice)).endsWith("own").doesNotContain("joint");
        assertThat(structures("project-code", twice)).isEqualTo(structures("project-code", builtIn));
        assertThat(ResourceIdentifier.parse("777", STANDARD.with(once)).isAccepted())
                .isTrue();
        assertThat(ResourceIdentifier.parse("777", STANDARD.with(twice)).isAccepted())
                .isFalse();
        assertThat(ResourceIdentifier.parse("7777", STANDARD.with(twice)).isAccepted())
                .isTrue();
        assertThat(ResourceIdentifier.parse("666666", STANDARD.with(twice).by("own"))
                        .isAccepted())
                .isTrue();
    }

    private static Grammar own(String type, String id, String length) {
        Map<String, String> part = row("a", length, "0-9", "", "");
        return Grammar.of(type, id, new BilingualText("试验", "the trial"), Citation.of("trial"))
                .part(column -> part.getOrDefault(column, ""))
                .build();
    }

    private static List<String> structures(String type, ReferenceData reference) {
        CodeType<?> found = CodeTypes.find(type).orElseThrow();
        assertThat(found).isInstanceOf(GrammarType.class);
        return ((GrammarType<?>) found)
                .structures(reference).stream().map(Grammar::id).toList();
    }

    /** Where the first part is missing, the others are not told; nothing is told twice, and the rest is surplus. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12-AB.34     | accepted
            12-ABC.      | accepted
            12-ABC       | accepted
            12-AB.3      | length 6-7 0/2 1
            12-AB.345    | length 6-9 ≤2 3
            12-ABCD.34   | length 3-7 ≤3 4
            12-.34       | length 3-3 1-3 0
            1-AB.34      | length 0-1 2 1
            123-AB.34    | length 0-3 ≤2 3
            12AB.34      | separator 2-2 - A
            12-A1.34     | character 4-5 A-Z 1
            12-ab.34     | lower-case 3-5 AB ab
            12-1b.3x     | character 3-4 A-Z 1; lower-case 4-5 B b; character 7-8 0-9 x
            12           | separator 2-2 -
            12-          | length 3-3 1-3 0
            1            | length 0-1 2 1
            xx           | character 0-2 0-9 xx
            12-AB_34     | length 3-8 ≤3 5; character 5-8 A-Z _34
            12-AB.34.    | length 6-9 ≤2 3; character 8-9 0-9 .
            12-AB.3434   | length 6-10 ≤2 4
            """)
    void what_is_wrong_with_a_form_is_told_part_by_part(String text, String told) {
        Judging judging = STANDARD.with(Grammars.addedTo(
                        ReferenceData.builtIn(),
                        List.of(Grammar.of(
                                        "resource-identifier",
                                        "own",
                                        new BilingualText("试验", "the trial"),
                                        Citation.of("trial"))
                                .part(cells(row("a", "2", "0-9", "-", "")))
                                .part(cells(row("b", "1-3", "A-Z", ".", "")))
                                .part(cells(row("c", "0|2", "0-9", "", "")))
                                .build())))
                .by("own");
        Parsed<ResourceIdentifier> parsed = ResourceIdentifier.parse(text, judging);
        String all = parsed.findings().stream()
                .map(finding -> finding.code() + " " + finding.span().start() + "-"
                        + finding.span().end() + " " + finding.expected() + " " + finding.found())
                .collect(Collectors.joining("; "));
        assertThat(parsed.isAccepted() ? "accepted" : all.strip()).isEqualTo(told);
    }

    private static UnaryOperator<String> cells(Map<String, String> row) {
        return column -> row.getOrDefault(column, "");
    }
}
