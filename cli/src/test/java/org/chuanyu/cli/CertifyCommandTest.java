// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CertifyCommandTest {
    private static final String PENALTIES = "penalty-category-2018-to-2021";

    @TempDir
    private Path folder = Path.of("");

    static Stream<String> shipped() {
        return CommandRun.of("list", "mappings", "--json").jsonLines().stream()
                .map(line -> line.path("id").asText());
    }

    /** The mappings whose rows lie in a file that somebody could change, with their packs. */
    static Stream<Arguments> written() {
        return CommandRun.of("list", "mappings", "--json").jsonLines().stream()
                .filter(line -> !line.path("pack").asText().isEmpty())
                .map(line ->
                        Arguments.of(line.path("id").asText(), line.path("pack").asText()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_mapping_prints_its_certificate(String mapping) {
        CommandRun run = CommandRun.of("certify", mapping, "--json");
        assertThat(run.code()).isZero();
        JsonNode certificate = run.json();
        List<String> fields = new ArrayList<>();
        certificate.fieldNames().forEachRemaining(fields::add);
        assertThat(fields)
                .containsSubsequence(
                        "mapping",
                        "from",
                        "to",
                        "on",
                        "rows",
                        "total",
                        "singleValued",
                        "injective",
                        "onto",
                        "roundTrip",
                        "losses",
                        "digest");
        assertThat(certificate.path("mapping").asText()).isEqualTo(mapping);
        assertThat(certificate.path("conflicts")).isEmpty();
        assertThat(certificate.path("digest").asText()).matches("[0-9a-f]{64}");
        for (JsonNode loss : certificate.path("losses")) {
            assertThat(loss.path("kind").asText())
                    .isIn(
                            "no-target",
                            "unmapped",
                            "ambiguous",
                            "widened",
                            "narrowed",
                            "overlapping",
                            "merged",
                            "unreached");
            assertThat(loss.path("codes")).isNotEmpty();
            assertThat(loss.path("witness").asText())
                    .contains(loss.path("codes").path(0).asText());
        }
    }

    @Test
    void to_people_it_says_what_would_be_lost() {
        CommandRun en = CommandRun.of("certify", PENALTIES);
        assertThat(en.out())
                .contains("no code has several targets: no", "没收违法所得、没收非法财物 → 03 | 09")
                .contains("the rows are those of the certificate in the pack")
                .doesNotContain("injective");
        CommandRun zh = CommandRun.of("certify", PENALTIES, "--lang", "zh");
        assertThat(zh.out()).contains("3 个有多个目标，一个也不选", "与数据包中的证书相符");
    }

    @Test
    void a_day_is_certified_by_the_lists_of_that_day() {
        CommandRun before = CommandRun.of("certify", PENALTIES + "^-1", "--on", "2020-01-01", "--json");
        CommandRun after = CommandRun.of("certify", PENALTIES + "^-1", "--on", "2022-01-01", "--json");
        assertThat(before.code() + after.code()).isZero();
        assertThat(before.json().path("on").asText()).isEqualTo("2020-01-01");
        assertThat(before.json().has("stored")).isFalse();
        assertThat(before.json().path("digest")).isNotEqualTo(after.json().path("digest"));
    }

    @Test
    void mappings_one_after_the_other_are_certified_as_one() {
        CommandRun run = CommandRun.of("certify", "division-1981-to-1996 > division-1996-to-2024", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.json().path("from").asText()).isEqualTo("division@1981");
        assertThat(run.json().path("to").asText()).isEqualTo("division@2024");
    }

    @ParameterizedTest
    @CsvSource({
        "no-such-mapping,there is no mapping no-such-mapping",
        "division-1996-to-1850,there is no mapping division-1996-to-1850",
        "sex,there is no mapping sex",
        "penalty-category-2018-to-2021 > registration-2011-to-2023,begins with registration-type-2011",
    })
    void what_is_no_mapping_is_refused_in_one_line(String mapping, String expected) {
        CommandRun run = CommandRun.of("certify", mapping);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(expected);
    }

    /** A row of a copy dropped, doubled or redirected by hand, the pack sealed again: the row is named. */
    @ParameterizedTest
    @MethodSource("written")
    void a_hand_broken_copy_is_caught_against_the_stored_certificate(String mapping, String pack) throws IOException {
        Path mine = folder.resolve("mine");
        assertThat(CommandRun.of("pack", "copy", mine, "--of", pack).code()).isZero();
        Path file = mine.resolve("mappings/" + mapping + ".csv");
        List<String> rows = Files.readAllLines(file);
        // Of a row that names one end alone the other end could not be changed.
        int place = 1;
        while (rows.get(place).contains(",none,")) {
            place++;
        }
        String row = rows.get(place);
        String source = row.substring(0, row.indexOf(','));

        List<String> dropped = new ArrayList<>(rows);
        dropped.remove(place);
        assertThat(caught(mine, file, dropped, mapping)).containsExactly("dropped " + source);

        List<String> doubled = new ArrayList<>(rows);
        doubled.add(place, row);
        assertThat(caught(mine, file, doubled, mapping)).containsExactly("doubled " + source);

        List<String> redirected = new ArrayList<>(rows);
        redirected.set(place, row.replaceFirst(",(equal|narrower|broader|overlapping),", ",REL,"));
        boolean overlapping = row.contains(",overlapping,");
        redirected.replaceAll(each -> each.replace(",REL,", overlapping ? ",equal," : ",overlapping,"));
        assertThat(caught(mine, file, redirected, mapping)).containsExactly("redirected " + source);

        Files.write(file, rows);
        assertThat(CommandRun.of("pack", "seal", mine).code()).isZero();
        CommandRun whole = CommandRun.of("certify", mapping, "--pack", mine);
        assertThat(whole.code()).isZero();
        assertThat(whole.out()).contains("the rows are those of the certificate in the pack");
    }

    private List<String> caught(Path pack, Path file, List<String> rows, String mapping) throws IOException {
        Files.write(file, rows);
        // Conflicts between rows are told with the certificate here, and not refused with the pack.
        Path index = pack.resolve("mappings.json");
        String known = Files.readString(index);
        if (!known.contains("\"conflicts\"")) {
            Files.writeString(index, known.replace("\"kind\":", "\"conflicts\": \"report\",\n      \"kind\":"));
        }
        assertThat(CommandRun.of("pack", "seal", pack).code()).isZero();
        CommandRun run = CommandRun.of("certify", mapping, "--pack", pack, "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().path("stored").path("agrees").asBoolean()).isFalse();
        List<String> changes = new ArrayList<>();
        for (JsonNode change : run.json().path("stored").path("changes")) {
            String text = change.path("was").asText() + change.path("now").asText();
            changes.add(change.path("change").asText() + " " + text.substring(0, text.indexOf(' ')));
        }
        assertThat(CommandRun.of("certify", mapping, "--pack", pack).out())
                .contains("not what the certificate in the pack was given for");
        return changes;
    }

    @Test
    void a_pack_gives_its_mappings_certificates_anew() throws IOException {
        Path mine = folder.resolve("mine");
        assertThat(CommandRun.of("pack", "copy", mine).code()).isZero();
        Path file = mine.resolve("mappings/" + PENALTIES + ".csv");
        List<String> rows = Files.readAllLines(file);
        rows.remove(1);
        Files.write(file, rows);
        assertThat(CommandRun.of("pack", "certify", mine).err()).contains("seal it: chuanyu pack seal");
        assertThat(CommandRun.of("pack", "seal", mine).code()).isZero();
        CommandRun given = CommandRun.of("pack", "certify", mine);
        assertThat(given.out())
                .contains(PENALTIES + ": certificate given, digest ")
                .contains("certificates given, ");
        CommandRun now = CommandRun.of("certify", PENALTIES, "--pack", mine, "--json");
        assertThat(now.code()).isZero();
        assertThat(now.json().path("total").asBoolean()).isFalse();
        assertThat(CommandRun.of("pack", "certify", mine).out()).startsWith("0 certificates given");
    }

    @Test
    void a_certificate_that_was_changed_by_hand_is_refused() throws IOException {
        Path mine = folder.resolve("mine");
        assertThat(CommandRun.of("pack", "copy", mine).code()).isZero();
        Path file = mine.resolve("certificates/" + PENALTIES + ".json");
        Files.writeString(file, Files.readString(file).replace("警告 equal 01", "警告 equal 02"));
        CommandRun.of("pack", "seal", mine);
        CommandRun run = CommandRun.of("certify", PENALTIES, "--pack", mine);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(PENALTIES + ".json", "differs from its digest");
    }
}
