// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.table.SafeFolder;
import org.chuanyu.dictionary.table.TableException;
import org.chuanyu.dictionary.translation.HeldRow;
import org.chuanyu.dictionary.translation.HeldRowSink;
import org.chuanyu.dictionary.translation.Outcome;
import org.chuanyu.dictionary.validation.TableFinding;

/**
 * 退回表: for each office that supplied rows, a table of those that were held back, cell by cell as they came, with the
 * reasons in plain words before them. The tables are UTF-8 with a byte order mark, so that office programs show them
 * right. They are data and hold personal values as the rows have them; in the reasons and in the names of the files they
 * are masked.
 *
 * <p>Rows whose heading differs can't stand in one table, so an office gets one for each heading. Not safe for several
 * threads.
 */
public final class ReturnTables implements HeldRowSink {
    /** More offices than that are no offices. */
    private static final int MOST = 10_000;

    /** What is kept in memory before it is written, in characters. */
    private static final int MOST_WAITING = 1 << 22;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What some file system does not take in a name. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]|^[. ]+|[. ]+$");

    private final SafeFolder folder;
    private final Layout from;
    private final int office;
    private final boolean several;
    private final ReportWords words;
    private final Disclosure disclosure;
    private final Map<List<Object>, ReturnTable> tables = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv;
    private int waiting;
    private long rows;

    /** 单表: the rows of one office that wait to be written. */
    private record ReturnTable(String name, StringBuilder rows) {}

    /**
     * Makes the tables.
     *
     * @param folder where to write them; published by the caller, after {@link #finish}
     * @param from the layout of the rows
     * @param office the element that names the office
     * @param several whether the rows come from several files, so that each is told with its file
     * @param language the language of the reasons
     * @param disclosure what the names of the files may show
     */
    public ReturnTables(
            SafeFolder folder,
            Layout from,
            DataElement office,
            boolean several,
            Language language,
            Disclosure disclosure) {
        this.folder = folder;
        this.from = from;
        this.office = from.indexOf(office.identifier());
        this.several = several;
        this.words = new ReportWords(language);
        this.disclosure = disclosure;
        this.csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    @Override
    public void accept(HeldRow row) throws IOException {
        String supplier = row.source().ragged() ? "" : row.source().record().get(office);
        List<String> heading = row.binding().heading();
        ReturnTable table = tables.get(List.of(supplier, heading));
        if (table == null) {
            table = begin(supplier, heading);
        }
        add(table, cells(row));
        rows++;
        if (waiting > MOST_WAITING) {
            finish();
        }
    }

    private ReturnTable begin(String supplier, List<String> heading) {
        if (tables.size() == MOST) {
            String element = from.elements().get(office).identifier();
            throw new TableException(
                    element + " 有超过 " + MOST + " 个不同的值，不像是提供单位（用 --office 指明）",
                    element + " has more than " + MOST
                            + " different values, which are no offices (name them with --office)");
        }
        ReturnTable table = new ReturnTable(name(supplier), new StringBuilder().append(BYTE_ORDER_MARK));
        List<String> first = new ArrayList<>();
        if (several) {
            first.add(words.say("returns.file"));
        }
        first.add(words.say("returns.row"));
        first.add(words.say("returns.line"));
        first.add(words.say("returns.reasons"));
        first.addAll(heading);
        add(table, first);
        tables.put(List.of(supplier, heading), table);
        return table;
    }

    /** Returns a name for a table that no other has, in whatever case the file system compares them. */
    private String name(String supplier) {
        String shown = disclosure.show(supplier, from.elements().get(office), false);
        String plain = NOT_IN_NAMES.matcher(shown).replaceAll("_");
        String base = plain.isBlank() ? words.say("returns.no-office") : plain;
        String name = base;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + "-" + i;
        }
        return name + ".csv";
    }

    private void add(ReturnTable table, List<String> cells) {
        csv.writeRecord(cells);
        table.rows().append(text.getBuffer());
        waiting += text.getBuffer().length();
        text.getBuffer().setLength(0);
    }

    private List<String> cells(HeldRow row) {
        List<String> cells = new ArrayList<>();
        if (several) {
            cells.add(row.file());
        }
        cells.add(Long.toString(row.source().row().number()));
        cells.add(Long.toString(row.source().row().line()));
        cells.add(reasons(row));
        cells.addAll(row.source().row().cells());
        return cells;
    }

    private String reasons(HeldRow row) {
        List<String> reasons = new ArrayList<>();
        for (TableFinding error : row.errors()) {
            Finding finding = error.cell().finding();
            String what = finding.message().in(words.language());
            // Some messages say themselves what was expected.
            boolean said = what.contains(finding.expected());
            reasons.add(about(
                    error.cell().column(),
                    said ? what : words.say("returns.expected", "what", what, "expected", finding.expected())));
        }
        row.outcomes().forEach((element, outcome) -> reasons.add(outcome(element, outcome)));
        return String.join(words.clauses(), reasons);
    }

    private String outcome(int element, Outcome outcome) {
        return about(
                from.elements().get(element).identifier(),
                words.say(
                        "returns.outcome",
                        "outcome",
                        words.word("outcome", outcome.word()),
                        "meaning",
                        words.word("meaning", outcome.word())));
    }

    private String about(String column, String what) {
        return column.isEmpty() ? what : words.say("returns.about", "column", words.named(from, column), "what", what);
    }

    /**
     * Writes what waits in memory.
     *
     * @throws IOException when it can't be written
     */
    public void finish() throws IOException {
        for (ReturnTable table : tables.values()) {
            if (!table.rows().isEmpty()) {
                try (OutputStream out = folder.append(table.name())) {
                    out.write(table.rows().toString().getBytes(StandardCharsets.UTF_8));
                }
                table.rows().setLength(0);
                table.rows().trimToSize();
            }
        }
        waiting = 0;
    }

    /**
     * Returns the number of tables.
     *
     * @return one for each office and heading
     */
    public int count() {
        return tables.size();
    }

    /**
     * Returns the number of rows.
     *
     * @return the rows of all tables
     */
    public long rows() {
        return rows;
    }
}
