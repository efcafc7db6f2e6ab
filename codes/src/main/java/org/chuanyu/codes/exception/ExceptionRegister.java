// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.exception;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.reference.ReferenceKey;
import org.jspecify.annotations.Nullable;

/**
 * 例外登记册: the texts that a department accepts although a rule fails: a table of UTF-8 text in the form of RFC 4180,
 * headed {@code type,value,reason,approver,from,to}, such as
 *
 * <pre>
 * type,value,reason,approver,from,to
 * social-credit-code,91420000877585797Y,printed so on the licence,Wang Wei,2026-01-01,2027-01-01
 * citizen-number,510104????????000?,numbers of the trial system,Li Na,2026-01-01,
 * </pre>
 *
 * <p>A value is an exact text, or a pattern in which {@code ?} is any one character and {@code *} any number of them; a
 * pattern has four other characters at least. The first day counts, the last does not; {@code to} may be empty. The day
 * is that for which a code is judged, else today.
 *
 * <p>An exception lifts errors of check characters, divisions and the like; never of the form, of what can't be read as a
 * date, or of another type. Each error that it lifts becomes a warning that names approver, reason and line, and each use
 * is counted. The level stays the one that the text reaches by itself. Without a register nothing changes; {@code
 * isValid} and {@code of}, which judge by the built-in tables, know none.
 *
 * <p>A register is handed in with the reference data, {@code Judging.standard().with(register.in(reference))}, and is
 * safe to be used by several threads.
 */
public final class ExceptionRegister {
    /** The table in reference data; the built-in one is empty. */
    public static final ReferenceKey<ExceptionRegister> KEY =
            ReferenceKey.table("exception-register", () -> new ExceptionRegister("", List.of(), null));

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final String name;
    private final @Nullable WatchedFile file;
    private final Map<ExceptionEntry, LongAdder> uses = new ConcurrentHashMap<>();
    private volatile Rows rows;
    private volatile @Nullable RegisterException problem;

    private ExceptionRegister(String name, List<ExceptionEntry> entries, @Nullable WatchedFile file) {
        this.name = name;
        this.rows = Rows.of(entries);
        this.file = file;
    }

    /** The entries of one reading, found by type and text. */
    private record Rows(
            List<ExceptionEntry> all,
            Map<String, List<ExceptionEntry>> exact,
            Map<String, List<ExceptionEntry>> patterns) {

        static Rows of(List<ExceptionEntry> entries) {
            Map<String, List<ExceptionEntry>> exact = new HashMap<>();
            Map<String, List<ExceptionEntry>> patterns = new HashMap<>();
            for (ExceptionEntry entry : entries) {
                String key = entry.isPattern() ? entry.type() : key(entry.type(), entry.value());
                (entry.isPattern() ? patterns : exact)
                        .computeIfAbsent(key, none -> new ArrayList<>())
                        .add(entry);
            }
            return new Rows(List.copyOf(entries), exact, patterns);
        }

        static String key(String type, String text) {
            return type + ' ' + text;
        }
    }

    /**
     * Reads a register once.
     *
     * @param file the file
     * @return the register
     * @throws RegisterException when the file can't be read or a row is wrong; it tells line and column
     */
    public static ExceptionRegister read(Path file) {
        return new ExceptionRegister(name(file), RegisterReader.read(file), null);
    }

    /**
     * Reads a register, and again when the file has changed, which is looked for at most once a second and only when an
     * error asks for an exception. A change that can't be read leaves the entries as they were; {@link #problem} tells.
     *
     * @param file the file
     * @return the register
     * @throws RegisterException when the file can't be read now or a row is wrong; it tells line and column
     */
    public static ExceptionRegister watching(Path file) {
        return watching(file, PATIENCE);
    }

    static ExceptionRegister watching(Path file, Duration patience) {
        WatchedFile watched = new WatchedFile(file, patience);
        return new ExceptionRegister(name(file), RegisterReader.read(file), watched);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /**
     * Returns reference data with this register.
     *
     * @param reference the tables to start from
     * @return the same tables with this register in place of the one they had
     */
    public ReferenceData in(ReferenceData reference) {
        return reference.with(KEY, this);
    }

    /**
     * Returns reference data without a register.
     *
     * @param reference the tables to start from
     * @return the same tables with an empty register
     */
    public static ReferenceData leftOutOf(ReferenceData reference) {
        return reference.with(KEY, ReferenceData.builtIn().get(KEY));
    }

    /**
     * Returns the entries.
     *
     * @return the entries in the order of the file, as last read
     */
    public List<ExceptionEntry> entries() {
        refresh();
        return rows.all();
    }

    /**
     * Returns how often each entry was used.
     *
     * @return the entries that were used, with their counts as of now
     */
    public Map<ExceptionEntry, Long> uses() {
        Map<ExceptionEntry, Long> counts = new LinkedHashMap<>();
        uses.forEach((entry, count) -> counts.put(entry, count.sum()));
        return counts;
    }

    /**
     * Returns why the last change of a watched file was not taken over.
     *
     * @return the reason; empty where the entries are those of the file
     */
    public Optional<RegisterException> problem() {
        refresh();
        return Optional.ofNullable(problem);
    }

    /** Returns the file's name, without its folder. */
    String name() {
        return name;
    }

    /** Finds the first entry for a text or its canonical form that holds on a day. */
    @Nullable
    ExceptionEntry find(String type, String text, String canonical, LocalDate day) {
        refresh();
        Rows now = rows;
        for (String form : text.equals(canonical) ? List.of(text) : List.of(text, canonical)) {
            for (ExceptionEntry entry : now.exact().getOrDefault(Rows.key(type, form), List.of())) {
                if (entry.holdsOn(day)) {
                    return entry;
                }
            }
            for (ExceptionEntry entry : now.patterns().getOrDefault(type, List.of())) {
                if (entry.holdsOn(day) && entry.matches(form)) {
                    return entry;
                }
            }
        }
        return null;
    }

    void count(ExceptionEntry entry) {
        uses.computeIfAbsent(entry, none -> new LongAdder()).increment();
    }

    private void refresh() {
        if (file == null || !file.hasChanged()) {
            return;
        }
        try {
            rows = Rows.of(RegisterReader.read(file.path()));
            problem = null;
        } catch (RegisterException e) {
            problem = e;
        }
    }
}
