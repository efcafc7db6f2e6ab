// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.chuanyu.codes.reference.ReferenceKey;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Bound;
import org.chuanyu.core.time.Holding;
import org.jspecify.annotations.Nullable;

/**
 * 行政区划沿革: what every division code of county level and above meant since 1981, such as 511402: 枳城区 of 涪陵市 in
 * 1995-1997, 东坡区 of 眉山市 since 2000. Where sources disagree both are given, and where only a year is known no day is
 * made up. It does not hold townships.
 *
 * <p>Whether a code is known is answered from the codes alone; names and links are read when they are first asked for.
 */
public final class DivisionHistory {
    /** The table in reference data. */
    public static final ReferenceKey<DivisionHistory> KEY = ReferenceKey.table(
            "divisions",
            new Supplier<>() { // not a lambda, which a fresh program would wait for
                @Override
                public DivisionHistory get() {
                    return new DivisionHistory();
                }
            });

    private final DivisionMembership sets = DivisionMembership.load();
    private volatile @Nullable DivisionTable table;
    private volatile @Nullable DivisionMisprints misprints;
    private volatile @Nullable SoftReference<Derived> derived;

    private DivisionHistory() {}

    /**
     * Tells whether any source ever had a code: the yearly lists, the changes since, the second source, the group
     * headings, or a misprint. Allocates nothing.
     *
     * @param code the code as a number
     * @return whether the code is assigned by any source; false for a number that has not six digits
     */
    public boolean isKnown(int code) {
        return (sets.marks(code) & DivisionMembership.KNOWN) != 0;
    }

    /**
     * Tells whether a code is known, or stands in real social credit codes, as those of development zones do.
     * Allocates nothing.
     *
     * @param code the code as a number
     * @return whether a registrar may have written the code
     */
    public boolean isKnownToRegistrars(int code) {
        return (sets.marks(code) & DivisionMembership.REGISTRARS) != 0;
    }

    /**
     * Tells how far the sources confirm that a code was assigned, without reading its meanings.
     *
     * @param code the code as a number
     * @return verified where the yearly lists and the second source agree or an official document has the code;
     *     provisional otherwise, and for a code in no source
     */
    public Confidence confidence(int code) {
        int sure = sets.marks(code) & (DivisionMembership.REGISTRARS | DivisionMembership.PROVISIONAL);
        return sure == DivisionMembership.REGISTRARS ? Confidence.VERIFIED : Confidence.PROVISIONAL;
    }

    /**
     * Tells whether a code is known and nothing more is to be said of it as long as nobody names a date. Allocates
     * nothing.
     *
     * @param code the code as a number
     * @return false for a code in no source, one seen in credit codes alone, a group heading, a mere misprint
     */
    public boolean isUnremarkable(int code) {
        int plain = sets.marks(code) & (DivisionMembership.KNOWN | DivisionMembership.REMARKABLE);
        return plain == DivisionMembership.KNOWN;
    }

    /** Tells whether a code is a group heading or nothing but a misprint, in which case more is to be said of it. */
    boolean isRemarkable(int code) {
        return (sets.marks(code) & DivisionMembership.REMARKABLE) != 0;
    }

    /**
     * Returns all meanings that a code has or had.
     *
     * @param code the code as a number
     * @return the meanings, earliest first; empty for a code in no source
     */
    public List<DivisionMeaning> meanings(int code) {
        return table().meanings(code);
    }

    /**
     * Returns the meanings that a code had, or may have had, on a day.
     *
     * @param code the code as a number
     * @param day the day, in China
     * @return the meanings whose period holds, or may hold where only a year is known or sources disagree
     */
    public List<DivisionMeaning> meaningsOn(int code, LocalDate day) {
        return table().meaningsOn(code, day);
    }

    /**
     * Tells whether a code was in force on a day. Allocates nothing once the table is read.
     *
     * @param code the code as a number
     * @param day the day, in China
     * @return yes when any meaning held, also when one followed another on a day that is not known; no for a code in no
     *     source; else why it can't be told
     */
    public Holding inForceOn(int code, LocalDate day) {
        return table().on(code, day);
    }

    /**
     * Finds all divisions that have or had a name.
     *
     * @param name the division's own name, such as {@code 江北区}, or its full name, such as {@code 重庆市江北区}
     * @return the meanings, in the order of their codes
     */
    public List<DivisionMeaning> named(String name) {
        return table().named(name);
    }

    /**
     * Finds all divisions that had, or may have had, a name on a day.
     *
     * @param name the division's own name or its full name
     * @param day the day, in China
     * @return the meanings, in the order of their codes
     */
    public List<DivisionMeaning> namedOn(String name, LocalDate day) {
        return on(named(name), day);
    }

    /**
     * Returns all meanings of all codes.
     *
     * @return the meanings, in the order of their codes, earliest first
     */
    public List<DivisionMeaning> all() {
        return table().all();
    }

    /**
     * Says what a code means, such as {@code 四川省涪陵市枳城区（1995-1997）；四川省眉山市东坡区（2000-）}.
     *
     * @param code the code as a number
     * @param on the day asked for; null for all times
     * @return the full names with their years: those of the day, or all where none held on it
     */
    public BilingualText describe(int code, @Nullable LocalDate on) {
        List<DivisionMeaning> meanings = meanings(code);
        if (on == null || meanings.isEmpty()) {
            return DivisionDescription.of(meanings);
        }
        List<DivisionMeaning> then = on(meanings, on);
        return then.isEmpty() ? DivisionDescription.notOn(on, meanings) : DivisionDescription.of(then);
    }

    /**
     * Returns the year since which any source has a code.
     *
     * @param code the code as a number
     * @return the first year that any meaning has by any source; 1981, the first yearly list, may stand for an earlier
     *     one; 0 where a source leaves the start open or tells none; -1 for a code in no source
     */
    public int firstYear(int code) {
        return table().firstYear(code);
    }

    /**
     * Returns all events of all codes since the first yearly list; {@link DivisionEvent.Kind} states the rules.
     *
     * @return the events, earliest first; those of which only the year is known before those of a day in January
     */
    public List<DivisionEvent> events() {
        return derived().events;
    }

    /**
     * Returns the events in which a code took part.
     *
     * @param code the code as a number
     * @return the events, earliest first; empty for a code in no source
     */
    public List<DivisionEvent> events(int code) {
        String digits = DivisionMisprints.digits(code);
        return events().stream().filter(event -> event.concerns(digits)).toList();
    }

    /**
     * Returns the history as the yearly list of a year knew it, with all that had become known by its day.
     *
     * @param edition the year; its list tells the state of 31 December
     * @return the history as known then
     */
    public DivisionEdition asKnownIn(int edition) {
        return asKnownOn(LocalDate.of(edition, 12, 31));
    }

    /**
     * Returns the history as it was known on a day.
     *
     * @param day the day, in China
     * @return the history as known then
     */
    public DivisionEdition asKnownOn(LocalDate day) {
        return new DivisionEdition(this, day);
    }

    /**
     * Follows a code to the divisions in force by all that the tables know.
     *
     * @param code the code as a number
     * @param on the day on which the code was written
     * @return where all meanings lead that the code had, or may have had, on that day
     */
    public PresentDivisions presentDivisions(int code, LocalDate on) {
        Set<String> divisions = new TreeSet<>();
        Set<String> perhaps = new TreeSet<>();
        for (DivisionMeaning meaning : meaningsOn(code, on)) {
            PresentDivisions present = present(meaning, LocalDate.MAX);
            divisions.addAll(present.divisions());
            perhaps.addAll(present.perhaps());
        }
        return PresentDivisions.of(divisions, perhaps);
    }

    /**
     * Follows the area that a division had at the end of a year to the divisions in force on a later day.
     *
     * @param meaning a division that the yearly list of that year has
     * @param since the year; what the division handed over in it or before counts no more
     * @param day the later day, in China
     * @return where its area lies on that day: itself where it goes on, else its heirs, the counties of a unit above them
     */
    public PresentDivisions divisionsOn(DivisionMeaning meaning, int since, LocalDate day) {
        return derived().graph.reached(meaning, Bound.year(since + 1), day);
    }

    PresentDivisions present(DivisionMeaning meaning, LocalDate day) {
        return derived().graph.present(meaning, day);
    }

    DivisionPublications publications() {
        return derived().publications;
    }

    DivisionMisprints.@Nullable Misprint misprint(int code) {
        return misprints().find(code);
    }

    List<DivisionMisprints.Misprint> misprintsOf(String corrected) {
        return misprints().of(corrected);
    }

    private Derived derived() {
        SoftReference<Derived> reference = derived;
        Derived known = reference == null ? null : reference.get();
        if (known == null) {
            known = new Derived(all());
            derived = new SoftReference<>(known);
        }
        return known;
    }

    /** 推导所得: what is derived from the table; given up when memory is short, and derived again. */
    private static final class Derived {
        final DivisionGraph graph;
        final DivisionPublications publications = DivisionPublications.load();
        final List<DivisionEvent> events;

        Derived(List<DivisionMeaning> meanings) {
            graph = DivisionGraph.of(meanings);
            events = DivisionEvents.of(graph, publications);
        }
    }

    private static List<DivisionMeaning> on(List<DivisionMeaning> meanings, LocalDate day) {
        return meanings.stream().filter(meaning -> meaning.on(day).isPossible()).toList();
    }

    private DivisionTable table() {
        DivisionTable loaded = table;
        if (loaded == null) {
            synchronized (sets) {
                loaded = table;
                if (loaded == null) {
                    loaded = DivisionTable.load(misprints(), sets.known);
                    table = loaded;
                }
            }
        }
        return loaded;
    }

    private DivisionMisprints misprints() {
        DivisionMisprints loaded = misprints;
        if (loaded == null) {
            loaded = DivisionMisprints.load();
            misprints = loaded;
        }
        return loaded;
    }
}
