// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the two authorities say of an item stands where the item is listed, and nowhere else. */
class RegisteredItemsTest {
    private static final String HEADING =
            "kind,id,element,authority,status,date,submitting,steward,effective,confidence,source\n";
    private static final String ROWS = HEADING + """
            list,sex,,sichuan,standard,2026-01-02,,,,provisional,made for trials
            list,sex,,chongqing,qualified,2026-02-03,,,,verified,made for trials
            mapping,education-1984-to-2006,,sichuan,recorded,2026-01-02,,,,provisional,made for trials
            layout,penalty-action,,sichuan,recorded,2026-01-02,,,,provisional,made for trials
            layout,penalty-action,,chongqing,recorded,2026-01-02,,,,provisional,made for trials
            element,penalty-action,punish_type,chongqing,candidate,2026-01-02,,,,provisional,made for trials
            """;

    @TempDir
    Path folder = Path.of("");

    private Path pack(String rows) throws IOException, NoSuchAlgorithmException {
        byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("registrations.csv"), bytes);
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        Files.writeString(folder.resolve("manifest.json"), """
                {"format":1,"id":"trial","edition":"1","name":{"zh":"试验","en":"trial"},"issued":"2026-03-01",
                "confidence":"provisional","note":"","sources":[],
                "files":[{"path":"registrations.csv","sha256":"%s"}]}
                """.formatted(digest));
        return folder;
    }

    private static JsonNode item(CommandRun run, String id) {
        return run.jsonLines().stream()
                .filter(each -> each.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothing_of_the_built_in_pack_is_registered() {
        CommandRun run = CommandRun.of("list", "--json");
        assertThat(run.jsonLines()).noneMatch(each -> each.has("registration"));
    }

    @Test
    void a_disagreement_is_listed_with_both_statuses() throws Exception {
        CommandRun run = CommandRun.of("list", "--json", "--pack", pack(ROWS));
        assertThat(item(run, "sex").path("registration").toString()).isEqualTo("""
                [{"item":"list sex","standing":"disagreeing","authorities":[\
                {"authority":"sichuan","status":"standard","since":"2026-01-02","citation":"made for trials",\
                "confidence":"provisional"},\
                {"authority":"chongqing","status":"qualified","since":"2026-02-03","citation":"made for trials",\
                "confidence":"verified"}]}]""");
        assertThat(item(run, "education-1984-to-2006")
                        .path("registration")
                        .get(0)
                        .path("standing")
                        .asText())
                .isEqualTo("one-sided");
        JsonNode penalties = item(run, "administrative-penalty").path("registration");
        assertThat(penalties).hasSize(2);
        assertThat(penalties.get(0).path("standing").asText()).isEqualTo("agreed");
        assertThat(penalties.get(1).path("item").asText()).isEqualTo("element penalty-action.punish_type");
        assertThat(run.jsonLines().stream().filter(each -> each.has("registration")))
                .hasSize(3);
    }

    @Test
    void people_read_it_below_the_item() throws Exception {
        List<String> lines = CommandRun.of("list", "lists", "--pack", pack(ROWS))
                .out()
                .lines()
                .toList();
        int place = lines.indexOf("list\tsex\tSex (GB/T 2261.1-2003)\t4");
        assertThat(lines.get(place + 1))
                .isEqualTo("  registered: list sex: Sichuan standard, Chongqing qualified: they disagree");
        assertThat(CommandRun.of("list", "mappings", "--lang", "zh", "--pack", folder)
                        .out())
                .contains("  登记：mapping education-1984-to-2006：只有四川 recorded\n");
    }

    @Test
    void the_description_of_an_element_tells_it_too() throws Exception {
        CommandRun run = CommandRun.of(
                "describe",
                "administrative-penalty",
                "punish_type",
                "--side",
                "internet-supervision",
                "--pack",
                pack(ROWS));
        assertThat(run.out())
                .contains("registration status\tChongqing candidate  [stated, provisional, made for trials]")
                .contains("submitting organisation\tunknown");
    }

    @Test
    void a_status_that_can_not_follow_is_one_line_and_exit_2() throws Exception {
        CommandRun run = CommandRun.of("list", "--pack", pack(HEADING + """
                list,sex,,sichuan,retired,2026-01-02,,,,provisional,made for trials
                list,sex,,sichuan,standard,2026-02-02,,,,provisional,made for trials
                """));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .contains("registrations.csv: line 3: the registration status can't go from retired to standard; "
                        + "it may be followed by superseded, historical");
    }
}
