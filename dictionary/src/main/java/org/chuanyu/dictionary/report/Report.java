// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.validation.FindingSink;
import org.chuanyu.dictionary.validation.TableFinding;
import org.chuanyu.dictionary.validation.TableValidation;

/**
 * 报告: every count, and the first 1,000 findings of each kind, so that its size does not grow with the table. All
 * findings stand in the form of JSON lines, which is written while the table is read.
 */
public final class Report implements FindingSink {
    /** How many findings of each kind are kept whole. */
    public static final int KEPT_OF_EACH_KIND = 1_000;

    private final Layout layout;
    private final BilingualText dataSet;
    private final String file;
    private final String pack;
    private final String edition;
    private final List<TableFinding> kept = new ArrayList<>();
    private final Map<String, Long> keptByCode = new HashMap<>();
    private final Map<String, FindingKind> kinds = new LinkedHashMap<>();
    private final Map<String, Long> byCode = new TreeMap<>();
    private final Map<String, Long> byColumn = new LinkedHashMap<>();
    private final Map<String, Long> errorsByColumn = new LinkedHashMap<>();
    private final Map<Severity, Long> bySeverity = new TreeMap<>();
    private TableValidation.Counts counts = new TableValidation.Counts(0, 0);
    private boolean tableError;
    private Optional<TranslationSummary> translation = Optional.empty();
    private Optional<Layout> target = Optional.empty();

    /**
     * Begins a report.
     *
     * @param layout the layout by which the table is judged
     * @param dataSet the data set's name
     * @param file the table's name
     * @param pack the id of the pack that brought the layout
     * @param edition the pack's edition
     */
    public Report(Layout layout, BilingualText dataSet, String file, String pack, String edition) {
        this.layout = layout;
        this.dataSet = dataSet;
        this.file = file;
        this.pack = pack;
        this.edition = edition;
    }

    /**
     * Begins the report of a table.
     *
     * @param dictionary the dictionary of the layout
     * @param layout the layout by which the table is judged
     * @param file the table's name
     * @return the report, without findings
     */
    public static Report of(Dictionary dictionary, Layout layout, String file) {
        Optional<Pack> pack =
                dictionary.packOf("layout", layout.id()).or(() -> dictionary.packOf("dataset", layout.dataSet()));
        return new Report(
                layout,
                dictionary.dataSet(layout.dataSet()).orElseThrow().name(),
                file,
                pack.map(Pack::id).orElse(""),
                pack.map(Pack::edition).orElse(""));
    }

    @Override
    public void accept(TableFinding finding) {
        count(
                finding.cell().finding().kind(),
                finding.cell().column(),
                finding.cell().finding().severity(),
                1);
        keep(finding);
    }

    /**
     * Counts findings that are not handed over one by one.
     *
     * @param kind what was found
     * @param column the element's identifier or the heading; empty where the findings are about rows
     * @param severity how grave it is
     * @param times how often it was found
     */
    public void count(FindingKind kind, String column, Severity severity, long times) {
        kinds.putIfAbsent(kind.code(), kind);
        byCode.merge(kind.code(), times, Long::sum);
        if (!column.isEmpty()) {
            byColumn.merge(column, times, Long::sum);
        }
        if (severity == Severity.ERROR) {
            errorsByColumn.merge(column, times, Long::sum);
        }
        bySeverity.merge(severity, times, Long::sum);
    }

    /**
     * Keeps a finding that is counted elsewhere, if it is one of the first of its kind.
     *
     * @param finding the finding
     */
    public void keep(TableFinding finding) {
        if (keptByCode.merge(finding.cell().finding().code(), 1L, Long::sum) <= KEPT_OF_EACH_KIND) {
            kept.add(finding);
        }
        tableError |= finding.row() == 0 && finding.isError();
    }

    /**
     * Sets how many rows there were.
     *
     * @param judged the counts
     */
    public void counted(TableValidation.Counts judged) {
        counts = judged;
    }

    /**
     * Sets what a translation did.
     *
     * @param summary the numbers
     */
    public void translated(TranslationSummary summary) {
        translation = Optional.of(summary);
    }

    /**
     * Sets what a translation did, and the layout it went to, so that the report can name its elements.
     *
     * @param summary the numbers
     * @param to the target's layout
     */
    public void translated(TranslationSummary summary, Layout to) {
        translation = Optional.of(summary);
        target = Optional.of(to);
    }

    /**
     * Returns the layout by which the table was judged.
     *
     * @return the layout
     */
    public Layout layout() {
        return layout;
    }

    /**
     * Returns the layout that a translation went to.
     *
     * @return the layout, or empty for a validation and where it was not told
     */
    public Optional<Layout> target() {
        return target;
    }

    /**
     * Returns the data set's name.
     *
     * @return the name
     */
    public BilingualText dataSet() {
        return dataSet;
    }

    /**
     * Returns the table's name.
     *
     * @return the file name
     */
    public String file() {
        return file;
    }

    /**
     * Returns the pack that brought the layout.
     *
     * @return the pack's id
     */
    public String pack() {
        return pack;
    }

    /**
     * Returns the pack's edition.
     *
     * @return the edition
     */
    public String edition() {
        return edition;
    }

    /**
     * Returns the number of data rows.
     *
     * @return all rows
     */
    public long rows() {
        return counts.rows();
    }

    /**
     * Returns the number of rows without an error.
     *
     * @return the accepted rows
     */
    public long accepted() {
        return counts.accepted();
    }

    /**
     * Returns the number of rows with an error.
     *
     * @return the rejected rows
     */
    public long rejected() {
        return counts.rows() - counts.accepted();
    }

    /**
     * Tells whether there was an error, in a row or in the heading.
     *
     * @return whether a finding is an error
     */
    public boolean hasErrors() {
        return tableError || rejected() > 0;
    }

    /**
     * Returns the findings that were kept.
     *
     * @return the first {@value #KEPT_OF_EACH_KIND} of each kind, in the order of the table
     */
    public List<TableFinding> findings() {
        return Collections.unmodifiableList(kept);
    }

    /**
     * Returns the number of all findings.
     *
     * @return all findings, kept or not
     */
    public long total() {
        return bySeverity.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns the number of findings of a severity.
     *
     * @param severity the severity
     * @return all of them, kept or not
     */
    public long count(Severity severity) {
        return bySeverity.getOrDefault(severity, 0L);
    }

    /**
     * Returns the number of findings of each kind.
     *
     * @return all of them, kept or not, by code
     */
    public Map<String, Long> byCode() {
        return Collections.unmodifiableMap(byCode);
    }

    /**
     * Returns the kinds that occurred, by code.
     *
     * @return the kinds
     */
    public Map<String, FindingKind> kinds() {
        return Collections.unmodifiableMap(kinds);
    }

    /**
     * Returns the number of findings of each column.
     *
     * @return all of them, kept or not, by the element's identifier or the heading
     */
    public Map<String, Long> byColumn() {
        return Collections.unmodifiableMap(byColumn);
    }

    /**
     * Returns the number of errors of each column.
     *
     * @return all of them, kept or not, by the element's identifier or the heading; those of whole rows by an empty text
     */
    public Map<String, Long> errorsByColumn() {
        return Collections.unmodifiableMap(errorsByColumn);
    }

    /**
     * Returns what a translation did.
     *
     * @return the numbers, or empty for a validation
     */
    public Optional<TranslationSummary> translation() {
        return translation;
    }
}
