// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.spec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chuanyu.core.finding.Span;
import org.jspecify.annotations.Nullable;

/**
 * One row of a type's table. In the drawn input the place of the first finding stands between asterisks
 * ({@code 9133010079965505*8*B}); two asterisks alone are an empty text, {@code null} is no text at all, {@code ␠} is a
 * space, and {@code ⟨FEFF⟩} the character of that number.
 */
record SpecRow(
        String type,
        String id,
        String clause,
        String drawn,
        @Nullable LocalDate on,
        String outcome,
        String level,
        List<String> findings,
        String expected,
        String repair,
        String why) {
    private static final String HEAD = "id\tclause\tinput\ton\toutcome\tlevel\tfindings\texpected\trepair\twhy";
    private static final Pattern NUMBERED = Pattern.compile("⟨([0-9A-F]{4})⟩");

    /** Reads the table of a type; empty where there is none. */
    static List<SpecRow> of(String type) {
        List<SpecRow> rows = new ArrayList<>();
        try (InputStream in = SpecRow.class.getResourceAsStream(type + ".tsv")) {
            if (in == null) {
                return rows;
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.equals(HEAD)) {
                    rows.add(of(type, line.split("\t", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(type, e);
        }
        return rows;
    }

    private static SpecRow of(String type, String[] cells) {
        if (cells.length != 10) {
            throw new IllegalStateException(type + " has a row of " + cells.length + " cells: " + cells[0]);
        }
        LocalDate on = cells[3].isEmpty() ? null : LocalDate.parse(cells[3]);
        List<String> findings = cells[6].isEmpty() ? List.of() : List.of(cells[6].split(",", -1));
        return new SpecRow(
                type, cells[0], cells[1], cells[2], on, cells[4], cells[5], findings, cells[7], cells[8], cells[9]);
    }

    /** Returns the text to judge. */
    @Nullable
    String input() {
        if (drawn.equals("null")) {
            return null;
        }
        return NUMBERED.matcher(drawn.replace("*", "").replace('␠', ' '))
                .replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
    }

    /** Draws a place into the input the way that the table does. */
    String draw(Span span) {
        String text = input();
        if (text == null) {
            return span.end() == 0 ? "null" : span.toString();
        }
        StringBuilder out = new StringBuilder();
        for (char c : span.drawnIn(text).toCharArray()) {
            boolean numbered = c == '\u200b' || c == '\ufeff' || (c >= '\u0400' && c < '\u0500');
            out.append(numbered ? String.format("⟨%04X⟩", (int) c) : c == ' ' ? "␠" : String.valueOf(c));
        }
        return out.toString();
    }

    boolean isAccepted() {
        return outcome.equals("accepted");
    }

    @Override
    public String toString() {
        return type + " " + id + ": " + why;
    }
}
