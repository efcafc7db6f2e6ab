// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import java.util.List;
import java.util.Locale;

/** 图表: bars drawn in the page itself. Numbers and words always stand beside them, so no bar has to be read by color. */
final class HtmlCharts {
    private static final double WIDTH = 1000;
    private static final double LEAST = 6;
    private static final double GAP = 2;

    private HtmlCharts() {}

    /**
     * 一段: a part of a stacked bar.
     *
     * @param style the class that gives its color
     * @param label what it is, in words
     * @param count how many
     */
    record Segment(String style, String label, long count) {}

    /** Draws a bar of which each segment has its share. */
    static void stacked(HtmlText page, String title, List<Segment> segments) {
        long all = segments.stream().mapToLong(Segment::count).sum();
        List<Segment> shown =
                segments.stream().filter(segment -> segment.count() > 0).toList();
        double[] widths = shown.stream()
                .mapToDouble(segment -> Math.max(LEAST, WIDTH * segment.count() / all))
                .toArray();
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        begin(page, "stack", title);
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            double width = widths[i] * WIDTH / sum;
            boolean last = i == widths.length - 1;
            page.open(
                    "rect",
                    "class",
                    shown.get(i).style(),
                    "x",
                    of(x),
                    "y",
                    "0",
                    "width",
                    of(last ? width : width - GAP),
                    "height",
                    "100");
            page.element("title", shown.get(i).label()).close("rect");
            x += width;
        }
        if (widths.length == 0) {
            page.markup("<rect class=\"none\" x=\"0\" y=\"0\" width=\"1000\" height=\"100\"></rect>");
        }
        page.close("svg");
    }

    /** Draws one bar of a bar chart, as long as its share of the longest. */
    static void bar(HtmlText page, String title, long count, long most) {
        begin(page, "bar", title);
        double width = most == 0 ? 0 : Math.max(LEAST, WIDTH * count / most);
        page.open("rect", "class", "column", "x", "0", "y", "0", "width", of(width), "height", "100");
        page.close("rect").close("svg");
    }

    private static void begin(HtmlText page, String style, String title) {
        page.open("svg", "class", style, "role", "img", "viewBox", "0 0 1000 100", "preserveAspectRatio", "none");
        page.element("title", title);
    }

    private static String of(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
