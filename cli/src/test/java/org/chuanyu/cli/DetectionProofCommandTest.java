// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.type.CodeTypes;
import org.junit.jupiter.api.Test;

class DetectionProofCommandTest {

    private static String tally(JsonNode tally) {
        return tally.path("undetected").asLong() + "/" + tally.path("total").asLong();
    }

    @Test
    void all_systems_and_types_are_told_with_the_known_figures() {
        CommandRun run = CommandRun.of("proof", "detection", "--json");
        assertThat(run.code()).isZero();
        Map<String, JsonNode> systems = new HashMap<>();
        run.jsonLines().forEach(each -> systems.put(each.path("system").asText(), each));
        assertThat(systems)
                .containsKeys(CheckSystem.all().stream().map(CheckSystem::name).toArray(String[]::new));
        assertThat(systems).containsKey("fujian-pilot");
        JsonNode organization = systems.getOrDefault("GB 11714", MissingNode.getInstance());
        assertThat(tally(organization.path("errors").path(0).path("places").path(0)))
                .isEqualTo("84/1260");
        assertThat(tally(organization.path("errors").path(1).path("payload"))).isEqualTo("588/8820");
        assertThat(organization.path("types").findValuesAsText("type"))
                .contains("organization-code", "social-credit-code");
        JsonNode creditCode = systems.getOrDefault("GB 32100", MissingNode.getInstance());
        assertThat(creditCode.path("errors")).hasSize(4);
        for (JsonNode error : creditCode.path("errors")) {
            assertThat(error.path("payload").path("undetected").asInt(-1)).isZero();
            assertThat(error.path("check").path("undetected").asInt(-1)).isZero();
        }
    }

    @Test
    void every_use_of_a_system_by_a_type_is_told() {
        Set<String> told = new TreeSet<>();
        for (JsonNode line : CommandRun.of("proof", "detection", "--json").jsonLines()) {
            for (JsonNode use : line.path("types")) {
                told.add(use.path("type").asText() + " " + line.path("system").asText());
            }
        }
        Set<String> named = new TreeSet<>();
        CodeTypes.all()
                .forEach(type -> type.checks()
                        .forEach(check ->
                                named.add(type.id() + " " + check.system().name())));
        assertThat(told).isEqualTo(named);
    }

    @Test
    void people_get_a_table_with_an_example_for_what_passes() {
        CommandRun run = CommandRun.of("proof", "detection", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("588/8,820", "84/1,260 @ 1-8 ", "84/1,056 @ 1-8,10-17 ", "000000000 → B00000000")
                .contains("citizen-number  citizen number  GB 11643 @ 1-18");
        assertThat(CommandRun.of("proof").out()).contains("detection");
        assertThat(CommandRun.of("proof", "nonsense").code()).isEqualTo(2);
    }
}
