// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuanyu.dictionary.report.SampleReport.at;
import static org.chuanyu.dictionary.report.SampleReport.wrongAt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chuanyu.dictionary.validation.TableFinding;
import org.junit.jupiter.api.Test;

final class JsonReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_validation_has_exactly_the_keys_of_the_contract() throws IOException {
        JsonNode json = json(SampleReport.small());
        assertThat(keys(json))
                .containsExactly(
                        "dataset",
                        "side",
                        "pack",
                        "edition",
                        "file",
                        "rows",
                        "accepted",
                        "rejected",
                        "findings",
                        "counts");
        assertThat(keys(json.get("findings").get(1)))
                .containsExactly(
                        "row",
                        "line",
                        "column",
                        "code",
                        "severity",
                        "value",
                        "expected",
                        "message",
                        "citation",
                        "confidence",
                        "repairs");
        assertThat(keys(json.get("counts"))).containsExactly("byCode", "byColumn");
    }

    @Test
    void a_finding_says_what_it_says() throws IOException {
        JsonNode finding = json(SampleReport.small()).get("findings").get(1);
        assertThat(finding.get("row").asLong()).isEqualTo(2);
        assertThat(finding.get("line").asLong()).isEqualTo(3);
        assertThat(finding.get("column").asText()).isEqualTo("CF_XDR_SHXYM");
        assertThat(finding.get("code").asText()).isEqualTo("wrong-characters");
        assertThat(finding.get("severity").asText()).isEqualTo("error");
        assertThat(finding.get("value").asText()).isEqualTo("91330100799655058C");
        assertThat(finding.get("expected").asText()).isEqualTo("B");
        assertThat(keys(finding.get("message"))).containsExactly("zh", "en");
        assertThat(finding.get("citation").asText()).isEqualTo("GB 32100-2015, 4.2");
        assertThat(finding.get("confidence").asText()).isEqualTo("verified");
        assertThat(finding.get("repairs").get(0).asText()).isEqualTo("91330100799655058B");
    }

    @Test
    void a_translation_adds_what_the_contract_names() throws IOException {
        JsonNode json = json(SampleReport.translated(false));
        assertThat(keys(json)).contains("from", "to", "held", "cells", "targets", "refusedByTarget");
        assertThat(json.get("held").asLong()).isEqualTo(2);
        assertThat(json.get("cells").get("does-not-fit").asLong()).isEqualTo(108);
        assertThat(json.get("lost").get(0))
                .hasToString(
                        "{\"column\":\"CF_CFLB\",\"outcome\":\"ambiguous\",\"count\":1234,\"rows\":[2,5,9,10,11]}");
        assertThat(keys(json.get("targets"))).containsExactly("no-source", "supplied");
        assertThat(json.get("targets").get("no-source").get("case_source").asLong())
                .isEqualTo(3);
        assertThat(json.get("refusedByTarget").asLong()).isEqualTo(1);
    }

    @Test
    void a_thousand_of_each_kind_are_kept_and_all_are_counted() throws IOException {
        Report report = SampleReport.empty();
        TableFinding other = SampleReport.small().findings().get(2);
        for (int i = 1; i <= 1_500; i++) {
            report.accept(at(i, "CF_WSH", "x", wrongAt(0, 1), List.of()));
            report.accept(other);
        }
        JsonNode json = json(report);
        assertThat(json.get("findings")).hasSize(2_000);
        assertThat(json.get("counts").get("byCode").get("missing").asLong()).isEqualTo(1_500);
        assertThat(json.get("counts").get("byColumn").get("CF_WSH").asLong()).isEqualTo(3_000);
    }

    @Test
    void json_lines_hold_every_finding_one_object_a_line() throws IOException {
        List<TableFinding> findings = new ArrayList<>();
        for (int i = 1; i <= 1_500; i++) {
            findings.add(at(i, "CF_WSH", "a\nb", wrongAt(0, 1), List.of()));
        }
        List<String> lines = lines(findings);
        assertThat(lines).hasSize(1_500);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(JSON.readTree(lines.get(i)).get("row").asInt()).isEqualTo(i + 1);
        }
    }

    @Test
    void json_lines_of_nothing_are_nothing() throws IOException {
        assertThat(lines(List.of())).isEmpty();
    }

    @Property(tries = 200)
    void any_text_is_readable_again(@ForAll String wild) throws IOException {
        JsonNode finding = json(SampleReport.saying(wild)).get("findings").get(0);
        String encodable = new String(wild.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(finding.get("value").asText().replace('\ufffd', '?')).isEqualTo(encodable.replace('\ufffd', '?'));
        assertThat(lines(SampleReport.saying(wild).findings())).hasSize(2);
    }

    @Test
    void half_a_character_does_not_stop_a_report() throws IOException {
        Report report = SampleReport.saying("a\ud83d");
        assertThat(json(report).get("findings").get(0).get("value").asText()).isEqualTo("a\ufffd");
        assertThat(lines(report.findings())).hasSize(2);
    }

    private static JsonNode json(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport.write(report, out);
        return JSON.readTree(out.toByteArray());
    }

    private static List<String> lines(List<TableFinding> findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonLinesReport report = new JsonLinesReport(out)) {
            findings.forEach(report::accept);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
