// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class ProvinceProofCommandTest {

    @Test
    void the_figures_and_the_table_are_printed() {
        CommandRun run = CommandRun.of("proof", "provinces");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("by the yearly lists to 2024-12-31: 297 retired county rows of Sichuan:"
                        + " 183 lead to Sichuan, 80 to Chongqing, 34 to several codes, 0 to both provinces")
                .contains("(5): 511402, 511403, 511421, 511422, 511423")
                .contains("511402\t四川省涪陵市枳城区\tplace\t1995-11-05/1997-12-20\t> 500000\t500102\n")
                .contains("511402\t四川省眉山市东坡区\tplace\t2000-06-10/\t> 510000\t511402\n");
    }

    @Test
    void the_same_as_json() {
        JsonNode proof = CommandRun.of("proof", "provinces", "--json").json();
        JsonNode base = proof.path("base");
        assertThat(base.path("on").asText()).isEqualTo("2024-12-31");
        assertThat(base.path("retired").asInt()).isEqualTo(297);
        assertThat(base.path("several").asInt()).isEqualTo(34);
        assertThat(base.path("needDateForProvince")).hasSize(5);
        assertThat(proof.path("present").path("several").asInt()).isEqualTo(35);
        assertThat(proof.path("rows")).hasSizeGreaterThan(600);
        for (JsonNode row : proof.path("rows")) {
            boolean five = row.path("code").asText().matches("5114(0[23]|2[123])");
            if (five && row.path("kind").asText().equals("place")) {
                assertThat(row.path("needsDate").asBoolean()).isTrue();
            }
        }
    }

    @Test
    void without_a_proof_the_usage_is_printed() {
        CommandRun run = CommandRun.of("proof");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("provinces");
    }
}
