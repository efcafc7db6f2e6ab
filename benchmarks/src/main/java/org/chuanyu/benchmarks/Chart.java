// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 图: draws the claims as bars on a logarithmic axis, from the same time as what they are measured against to the ratio
 * of a run, with a mark at the target; what was not measured has no bar. The same raw results always give the same
 * bytes. It holds no figure of its own.
 */
public final class Chart {
    private static final int WIDTH = 900;
    private static final int MARGIN = 24;
    private static final int AXIS_LEFT = 320;
    private static final int AXIS_RIGHT = 650;
    private static final int FIGURES = 756;
    private static final int TARGETS = 768;
    private static final int ROW = 26;
    private static final int BAR = 14;
    private static final int HEADING = 24;
    private static final int GAP = 22;

    private static final String STYLE = """
            text { font: 13px system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; fill: #1f2328 }
            .title { font-size: 16px; font-weight: 600 }
            .heading { font-weight: 600 }
            .figure { text-anchor: end }
            .soft { font-size: 12px; fill: #59636e }
            .tick { font-size: 11px; text-anchor: middle; fill: #59636e }
            .page { fill: #ffffff }
            .grid { stroke: #d9dee3 }
            .same { stroke: #59636e }
            .target { stroke: #1f2328; stroke-width: 3 }
            .holds { fill: #2a6fb8 }
            .misses { fill: #c2571a }
            @media (prefers-color-scheme: dark) {
              text { fill: #e6e9ec }
              .soft, .tick { fill: #9aa4ae }
              .page { fill: #14181d }
              .grid { stroke: #343b43 }
              .same { stroke: #9aa4ae }
              .target { stroke: #e6e9ec }
              .holds { fill: #5aa2ea }
              .misses { fill: #ef8a4c }
            }
            """;

    private final StringBuilder body = new StringBuilder();
    private final Map<String, Double> nanoseconds;
    private final ChartScale scale;
    private int y = MARGIN;

    private Chart(List<Claim> claims, Map<String, Double> nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.scale = ChartScale.of(
                AXIS_LEFT,
                AXIS_RIGHT,
                claims.stream()
                        .flatMap(claim -> Stream.of(claim.figure(nanoseconds), claim.value()))
                        .filter(figure -> !figure.isNaN())
                        .toList());
    }

    /**
     * Draws the chart.
     *
     * @param args none, or the raw results to read and the chart to write; without them those of the committed run, from
     *     the root of the checkout
     * @throws IOException when a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        Path results = Path.of("benchmarks", "results");
        Path raw = args.length > 0 ? Path.of(args[0]) : results.resolve("quick.json");
        Path chart = args.length > 1 ? Path.of(args[1]) : results.resolve("chart.svg");
        Files.writeString(chart, draw(Claim.all(), RawResults.read(raw)));
        System.out.println(chart);
    }

    /** Returns the chart of a run as SVG. */
    static String draw(List<Claim> claims, Map<String, Double> nanoseconds) {
        List<Claim> ratios = claims.stream()
                .filter(claim -> !claim.bound().equals(Claim.GIGABYTES))
                .toList();
        Chart chart = new Chart(ratios, nanoseconds);
        chart.head();
        chart.panel("Times as fast: longer is better", only(ratios, Claim.FASTER));
        chart.panel("Times as long: shorter is better", only(ratios, Claim.AT_MOST));
        chart.rates(only(claims, Claim.GIGABYTES));
        return chart.whole();
    }

    private static List<Claim> only(List<Claim> claims, String bound) {
        return claims.stream().filter(claim -> claim.bound().equals(bound)).toList();
    }

    private void head() {
        y += 4;
        text(MARGIN, y, "title", "What is claimed of the speed, and what one run shows");
        y += 22;
        text(
                MARGIN,
                y,
                "soft",
                "Each row: this library: what it is measured against. The axis is logarithmic, bars begin at 1"
                        + " (the same time), upright marks are targets.");
        y += 12;
    }

    private void panel(String heading, List<Claim> claims) {
        y += GAP;
        text(MARGIN, y, "heading", heading);
        int top = y + HEADING - 4;
        int bottom = y + HEADING + ROW * claims.size();
        for (double mark : scale.marks()) {
            text(scale.at(mark), top - 6, "tick", ratio(mark));
            upright(mark, top, bottom, mark == 1 ? "same" : "grid");
        }
        y += HEADING + ROW - BAR;
        for (Claim claim : claims) {
            row(claim);
            y += ROW;
        }
    }

    private void rates(List<Claim> claims) {
        y += GAP / 2;
        for (Claim claim : claims) {
            text(MARGIN, y, "", claim.label() + ", in gigabytes a second");
            figures(claim, y, "%.2f GB/s");
            y += ROW;
        }
    }

    private void row(Claim claim) {
        double figure = claim.figure(nanoseconds);
        text(MARGIN, y, "", claim.label());
        if (!Double.isNaN(figure)) {
            double from = Math.min(scale.at(1), scale.at(figure));
            double to = Math.max(scale.at(1), scale.at(figure));
            add(
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
                    claim.holds(figure) ? "holds" : "misses", from, y - BAR + 2, to - from, BAR);
        }
        upright(claim.value(), y - BAR - 1, y + 5, "target");
        figures(claim, y, "%.2f");
    }

    private void figures(Claim claim, int at, String form) {
        double figure = claim.figure(nanoseconds);
        boolean measured = !Double.isNaN(figure);
        text(FIGURES, at, "figure", measured ? String.format(Locale.ROOT, form, figure) : "not measured");
        String verdict = claim.holds(figure) ? "holds" : "missed";
        text(TARGETS, at, "soft", limit(claim) + (measured ? ", " + verdict : ""));
    }

    private static String limit(Claim claim) {
        return (claim.bound().equals(Claim.AT_MOST) ? "≤ " : "≥ ") + ratio(claim.value());
    }

    private static String ratio(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private void upright(double ratio, int top, int bottom, String style) {
        double x = scale.at(ratio);
        add("<line class=\"%s\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>", style, x, top, x, bottom);
    }

    private void text(double x, int at, String style, String text) {
        add(
                "<text%s x=\"%.1f\" y=\"%d\">%s</text>",
                style.isEmpty() ? "" : " class=\"" + style + "\"",
                x,
                at,
                text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    private void add(String form, Object... values) {
        body.append(String.format(Locale.ROOT, form, values)).append('\n');
    }

    private String whole() {
        return String.format(
                                Locale.ROOT,
                                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                                        + " role=\"img\" aria-label=\"What is claimed of the speed, beside the run\">%n",
                                WIDTH,
                                y,
                                WIDTH,
                                y)
                        .replace(System.lineSeparator(), "\n")
                + "<style>\n" + STYLE + "</style>\n"
                + "<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n"
                + body
                + "</svg>\n";
    }
}
