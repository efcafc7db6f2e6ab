// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.pack.PackException;
import org.chuanyu.dictionary.pack.PackPlace;
import org.chuanyu.dictionary.pack.PackTable;
import org.chuanyu.dictionary.table.TableException;

/**
 * 核实: rows of a list that somebody compared with the paper become {@code verified}, and say so themselves: the columns
 * {@code evidence_page}, {@code evidence_by} and {@code evidence_on} tell on which page, by whom and when. All other rows
 * keep their bytes, but for the empty cells of new columns.
 *
 * @param confirmed the codes that are confirmed now
 * @param known the codes that had been confirmed before and stay as they are
 * @param file the file of the list
 */
public record Confirmation(List<String> confirmed, List<String> known, String file) {
    private static final String PAGE = "evidence_page";
    private static final String BY = "evidence_by";
    private static final String ON = "evidence_on";
    private static final List<String> EVIDENCE = List.of(PAGE, BY, ON);

    /**
     * 凭据: what confirmed a row.
     *
     * @param page the page of the paper, such as {@code 5} or {@code 附录A 5}
     * @param by who compared it: a person, an office
     * @param on the day
     */
    public record Evidence(String page, String by, LocalDate on) {

        /**
         * Refuses what could not be read again.
         *
         * @param page the page of the paper
         * @param by who compared it
         * @param on the day
         * @throws TableException when page or name is empty or has more than one line
         */
        public Evidence {
            if (isUnreadable(page) || isUnreadable(by)) {
                throw new TableException(
                        "页码和核实人不能为空，也不能换行", "the page and who confirms must not be empty, and have one line each");
            }
        }

        private static boolean isUnreadable(String text) {
            return text.isBlank() || text.chars().anyMatch(Character::isISOControl);
        }
    }

    /**
     * Confirms rows of a list in a sealed pack, and seals it again.
     *
     * @param folder the pack's folder
     * @param list the list's id
     * @param codes the codes
     * @param evidence what confirmed them
     * @return what was done
     * @throws PackException when the pack is not sealed or can't be read
     * @throws TableException when there is no such list or code; then nothing is written
     */
    public static Confirmation of(Path folder, String list, List<String> codes, Evidence evidence) {
        Pack.at(folder);
        PackDraft draft = PackDraft.of(PackPlace.of(folder));
        String file = file(draft, list);
        PackTable table = draft.table(file);
        Set<String> missing = new LinkedHashSet<>(codes);
        table.rows().forEach(row -> missing.remove(ListCheck.cell(table, row, "code")));
        if (!missing.isEmpty()) {
            throw new TableException(
                    "代码表 " + list + " 没有代码 " + String.join(", ", missing),
                    "the list " + list + " has no code " + String.join(", ", missing));
        }
        Rewriting rewriting = new Rewriting(table, Set.copyOf(codes), evidence);
        String text = rewriting.text();
        if (!rewriting.confirmed.isEmpty()) {
            draft.with(file, text).sealed().writeInto(folder);
        }
        return new Confirmation(List.copyOf(rewriting.confirmed), List.copyOf(rewriting.known), file);
    }

    private static String file(PackDraft draft, String list) {
        List<String> ids = new ArrayList<>();
        if (draft.file("lists.json").isPresent()) {
            for (JsonNode each : draft.json("lists.json").root().path("lists")) {
                if (each.path("id").asText("").equals(list)) {
                    return each.path("values").asText("");
                }
                ids.add(each.path("id").asText(""));
            }
        }
        String names = String.join(", ", ids);
        throw new TableException(
                "数据包没有代码表 " + list + "，有：" + names, "the pack has no list " + list + "; there are: " + names);
    }

    /** 改写: writes the rows that are confirmed anew and keeps the text of the others. */
    private static final class Rewriting {
        private final PackTable table;
        private final Set<String> codes;
        private final Evidence evidence;
        private final List<String> heading;
        private final String moreCells;
        private final List<String> confirmed = new ArrayList<>();
        private final List<String> known = new ArrayList<>();

        Rewriting(PackTable table, Set<String> codes, Evidence evidence) {
            this.table = table;
            this.codes = codes;
            this.evidence = evidence;
            this.heading = new ArrayList<>(table.heading());
            List<String> more = EVIDENCE.stream()
                    .filter(column -> !heading.contains(column))
                    .toList();
            heading.addAll(more);
            this.moreCells = ",".repeat(more.size());
        }

        String text() {
            int added = heading.size() - table.heading().size();
            String names = added == 0
                    ? ""
                    : "," + String.join(",", heading.subList(table.heading().size(), heading.size()));
            StringBuilder out = new StringBuilder(appended(table.headingText(), names));
            table.rows().forEach(row -> out.append(row(row)));
            return out.toString();
        }

        private String row(PackTable.Row row) {
            String code = ListCheck.cell(table, row, "code");
            boolean done = !ListCheck.cell(table, row, PAGE).isEmpty();
            if (!codes.contains(code) || done) {
                if (codes.contains(code)) {
                    known.add(code);
                }
                return appended(row.text(), moreCells);
            }
            confirmed.add(code);
            List<String> cells = new ArrayList<>(row.cells());
            while (cells.size() < heading.size()) {
                cells.add("");
            }
            put(cells, "confidence", "verified");
            if (!ListCheck.cell(table, row, "confidence_name").isEmpty()) {
                put(cells, "confidence_name", "verified");
            }
            put(cells, PAGE, evidence.page());
            put(cells, BY, evidence.by());
            put(cells, ON, evidence.on().toString());
            String text = CanonicalForm.row(cells);
            return text.substring(0, text.length() - 1) + lineEnd(row.text());
        }

        private void put(List<String> cells, String column, String text) {
            int at = heading.indexOf(column);
            if (at >= 0) {
                cells.set(at, text);
            }
        }

        private static String appended(String row, String cells) {
            String end = lineEnd(row);
            return row.substring(0, row.length() - end.length()) + cells + end;
        }

        private static String lineEnd(String row) {
            int end = row.length();
            while (end > 0 && (row.charAt(end - 1) == '\n' || row.charAt(end - 1) == '\r')) {
                end--;
            }
            return row.substring(end);
        }
    }
}
