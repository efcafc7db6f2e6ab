// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * 省份归属证明: for every code that Sichuan and Chongqing ever had, which present divisions and which present province it
 * leads to, and which codes need the date to decide: 511402 was 枳城区, now in Chongqing, and is 东坡区 in Sichuan.
 *
 * <p>A <em>row</em> is one meaning of one code. A row leads to what is in force on the day of the proof when all its
 * successors are followed; one in force leads to itself. A unit above counties that has ended leads where its counties
 * lead. Group headings and what the second source alone has lead nowhere, for no source names successors.
 */
public final class DivisionProof {
    /** The last day of the base data, the yearly lists to 2024, for which the published figures hold. */
    public static final LocalDate BASE = LocalDate.of(2024, 12, 31);

    private static final String CHONGQING = "500000";
    private static final String SICHUAN = "510000";

    private final LocalDate day;
    private final List<Row> rows = new ArrayList<>();

    /**
     * 一行: one meaning of one code and where it leads.
     *
     * @param meaning the meaning
     * @param present where it leads
     * @param isRetired whether it had ended on the day of the proof
     */
    public record Row(DivisionMeaning meaning, PresentDivisions present, boolean isRetired) {}

    /**
     * 数字: how many retired county rows of Sichuan lead where. A row is retired when a county-level place under a code
     * {@code 51xxxx} had ended; one code can have several. Rows that lead to one present division are counted under its
     * province, those that lead to several under {@code several}, and of these again {@code both} counts the rows that
     * lead into both provinces.
     *
     * @param retired all of them
     * @param sichuan those that lead to one division, in Sichuan
     * @param chongqing those that lead to one division, in Chongqing
     * @param several those that lead to several divisions
     * @param both those that lead to divisions in both provinces
     */
    public record Figures(int retired, int sichuan, int chongqing, int several, int both) {}

    private DivisionProof(LocalDate day) {
        this.day = day;
    }

    /**
     * Follows every code of Sichuan and Chongqing to what was in force on a day.
     *
     * @param history the history
     * @param day the day; {@link #BASE} for the published figures, {@link LocalDate#MAX} for all that the tables know
     * @return the proof
     */
    public static DivisionProof of(DivisionHistory history, LocalDate day) {
        DivisionProof proof = new DivisionProof(day);
        for (DivisionMeaning meaning : history.all()) {
            boolean ours = meaning.code().startsWith("50") || meaning.code().startsWith("51");
            LocalDate from = meaning.period().from().date();
            if (ours && meaning.kind() != DivisionMeaning.Kind.REGISTRATION && (from == null || !from.isAfter(day))) {
                boolean retired = !meaning.period().on(day).isPossible();
                proof.rows.add(new Row(meaning, history.present(meaning, day), retired));
            }
        }
        return proof;
    }

    /**
     * Returns the day of the proof.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns all rows.
     *
     * @return a row for each meaning of each code of Sichuan and Chongqing, in the order of the codes, earliest first
     */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /**
     * Counts the retired county rows of Sichuan.
     *
     * @return the figures
     */
    public Figures figures() {
        int retired = 0;
        int sichuan = 0;
        int chongqing = 0;
        int several = 0;
        int both = 0;
        for (Row row : rows) {
            if (!row.isRetired()
                    || !isCounty(row.meaning())
                    || !row.meaning().code().startsWith("51")) {
                continue;
            }
            retired++;
            List<String> provinces = row.present().provinces();
            if (row.present().divisions().size() > 1) {
                several++;
            } else if (provinces.equals(List.of(SICHUAN))) {
                sichuan++;
            } else if (provinces.equals(List.of(CHONGQING))) {
                chongqing++;
            }
            both += provinces.size() > 1 ? 1 : 0;
        }
        return new Figures(retired, sichuan, chongqing, several, both);
    }

    /**
     * Returns the county codes whose meanings lead to different provinces, so that the date decides.
     *
     * @return the codes, in their order
     */
    public List<String> needDateForProvince() {
        return needDate(DivisionProof::isCounty, row -> row.present().provinces());
    }

    /**
     * Returns the codes of units above counties whose meanings lead to different provinces.
     *
     * @return the codes, in their order
     */
    public List<String> unitsThatNeedDateForProvince() {
        return needDate(
                meaning -> meaning.kind() == DivisionMeaning.Kind.PLACE && !isCounty(meaning),
                row -> row.present().provinces());
    }

    /**
     * Returns the county codes whose meanings lead to different divisions, be it in one province.
     *
     * @return the codes, in their order
     */
    public List<String> needDateForDivision() {
        return needDate(DivisionProof::isCounty, row -> row.present().divisions());
    }

    private List<String> needDate(Predicate<DivisionMeaning> which, Function<Row, List<String>> where) {
        Map<String, Set<List<String>>> ends = new TreeMap<>();
        for (Row row : rows) {
            if (which.test(row.meaning())) {
                ends.computeIfAbsent(row.meaning().code(), code -> new HashSet<>())
                        .add(where.apply(row));
            }
        }
        return ends.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isCounty(DivisionMeaning meaning) {
        return meaning.kind() == DivisionMeaning.Kind.PLACE && meaning.level() == DivisionLevel.COUNTY;
    }
}
