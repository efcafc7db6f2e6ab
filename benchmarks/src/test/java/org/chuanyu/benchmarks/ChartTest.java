// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** 图与结果一致: the chart shows the committed run, and what a run says of the claims. */
class ChartTest {
    private static final Path RESULTS = Path.of("results");

    private static final Claim FASTER = new Claim("fast", "a <b> & c", "", "X.own", "X.peer", "", Claim.FASTER, 2);
    private static final Claim AT_MOST = new Claim("long", "d", "", "X.own", "X.peer", "", Claim.AT_MOST, 1.5);
    private static final Claim RATE = new Claim("rate", "e", "", "X.own", "", "", Claim.GIGABYTES, 1);

    private static Map<String, Double> run(double own, double peer) {
        return Map.of("X.own/", own, "X.peer/", peer);
    }

    @Test
    void the_committed_chart_is_that_of_the_committed_raw_results() throws IOException {
        assertThat(Files.readString(RESULTS.resolve("chart.svg")))
                .isEqualTo(Chart.draw(Claim.all(), RawResults.read(RESULTS.resolve("quick.json"))));
        assertThat(Files.readString(Path.of("README.md"))).contains("](results/chart.svg)");
    }

    @Test
    void every_claim_has_a_label_of_its_own_in_the_chart() throws IOException {
        String chart = Files.readString(RESULTS.resolve("chart.svg"));
        assertThat(Claim.all()).extracting(Claim::label).doesNotHaveDuplicates().allMatch(chart::contains);
    }

    @Test
    void any_run_gives_well_formed_xml() {
        for (Map<String, Double> run : List.of(run(1, 1e9), run(1e9, 1), run(3, 3), Map.<String, Double>of())) {
            String chart = Chart.draw(List.of(FASTER, AT_MOST, RATE), run);
            assertThatCode(() -> DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(chart.getBytes(StandardCharsets.UTF_8))))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_bar_tells_whether_its_claim_holds_and_what_was_not_measured_has_none() {
        assertThat(Chart.draw(List.of(FASTER), run(1, 3))).contains("rect class=\"holds\"", ">3.00<", "≥ 2, holds");
        assertThat(Chart.draw(List.of(FASTER), run(2, 3))).contains("rect class=\"misses\"", ">1.50<", "≥ 2, missed");
        assertThat(Chart.draw(List.of(AT_MOST), run(1, 3))).contains("rect class=\"holds\"", "≤ 1.5, holds");
        assertThat(Chart.draw(List.of(RATE), run(19, 3))).contains(">1.00 GB/s<", "≥ 1, holds");
        assertThat(Chart.draw(List.of(FASTER), Map.of()))
                .contains("not measured")
                .doesNotContain("class=\"holds\"", "class=\"misses\"");
    }

    @Test
    void the_axis_is_logarithmic_and_ends_at_marks_around_all_figures() {
        ChartScale scale = ChartScale.of(0, 300, List.of(0.6, 47.0));
        assertThat(scale.marks()).containsExactly(0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0);
        assertThat(scale.at(0.5)).isZero();
        assertThat(scale.at(50)).isEqualTo(300);
        assertThat(scale.at(5)).isCloseTo(150, within(1e-9));
        assertThat(ChartScale.of(0, 1, List.of()).marks()).containsExactly(1.0, 2.0);
        assertThat(ChartScale.of(0, 1, List.of(10.0)).marks()).endsWith(10.0);
        assertThat(ChartScale.of(0, 1, List.of(0.02)).marks()).startsWith(0.02, 0.05);
    }

    @Test
    void a_run_is_summed_up_in_one_line_that_names_what_does_not_hold() {
        List<Claim> claims = List.of(FASTER, AT_MOST);
        assertThat(Claim.summary(claims, run(1, 3))).isEqualTo("2 of 2 claims hold in this run");
        assertThat(Claim.summary(claims, run(3, 3)))
                .isEqualTo("1 of 2 claims hold in this run; these do not: fast 1.00 (>= 2.0x)");
        assertThat(Claim.summary(claims, Map.of())).startsWith("0 of 2").contains("fast NaN", "long NaN");
    }
}
