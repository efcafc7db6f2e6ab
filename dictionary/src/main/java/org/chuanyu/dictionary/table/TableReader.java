// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * 表格读取: reads a table of text (CSV or TSV; UTF-8 or GB 18030; quoted cells; line ends of any kind) row by row in
 * constant memory. The first row is the heading. Empty lines are passed over; a row may have another number of cells
 * than the heading, which its reader has to judge.
 */
public final class TableReader implements Closeable {
    /** The largest cell, in characters. */
    public static final int LARGEST_CELL = 16 * 1024 * 1024;

    private final TableFormat format;
    private final CountingStream bytes;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final List<List<String>> above = new ArrayList<>();
    private final List<String> heading;
    private final long size;
    private long rows;

    private TableReader(Path file, TableFormat format, HeadingRows headingRows) throws IOException {
        this.format = format;
        this.size = Files.size(file);
        this.bytes = new CountingStream(Files.newInputStream(file));
        if (format.byteOrderMark()) {
            bytes.skipNBytes(3);
        }
        Reader text = new InputStreamReader(
                bytes,
                format.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        reader = CsvReader.builder()
                .fieldSeparator(format.separator())
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LARGEST_CELL)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(LARGEST_CELL)
                                .maxRecordSize(2 * LARGEST_CELL)
                                .build(),
                        text);
        records = reader.iterator();
        try {
            while (above.size() < headingRows.last()) {
                above.add(record().map(CsvRecord::getFields).orElseThrow(() -> missing(headingRows)));
            }
            heading = headingRows.heading(above);
        } catch (TableException e) {
            close();
            throw e;
        }
    }

    private static TableException missing(HeadingRows rows) {
        return rows.equals(HeadingRows.FIRST)
                ? new TableException("文件是空的", "the file is empty")
                : new TableException(
                        "表头应在第 " + rows.last() + " 行，表没有这么多行",
                        "the heading should be in row " + rows.last() + ", the table has not so many");
    }

    /**
     * Opens a table whose heading is its first row. The whole file is read once for its encoding before the first row is given out.
     *
     * @param file the file
     * @return the reader, which has read the heading
     * @throws TableException when the file is no table of text: empty, a directory, not there, not readable, with a NUL,
     *     in another encoding, with a cell that is too large or a quote that is never closed
     */
    public static TableReader open(Path file) {
        return open(file, HeadingRows.FIRST);
    }

    /**
     * Opens a table. The whole file is read once for its encoding before the first row is given out.
     *
     * @param file the file
     * @param headingRows which rows are the heading
     * @return the reader, which has read the heading
     * @throws TableException when the file is no table of text, as for {@link #open(Path)}, or has no such rows
     */
    public static TableReader open(Path file, HeadingRows headingRows) {
        if (Files.isDirectory(file)) {
            throw new TableException("这是文件夹，不是文件：" + file, "this is a folder, not a file: " + file);
        }
        try {
            return new TableReader(file, FormatDetection.of(file), headingRows);
        } catch (NoSuchFileException e) {
            throw new TableException("文件不存在：" + file, "there is no such file: " + file);
        } catch (AccessDeniedException e) {
            throw new TableException("没有读取权限：" + file, "no permission to read: " + file);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Returns how the file is written.
     *
     * @return encoding, separator and line end
     */
    public TableFormat format() {
        return format;
    }

    /**
     * Returns the heading.
     *
     * @return the headings of the columns
     */
    public List<String> heading() {
        return heading;
    }

    /**
     * Returns the rows above the data as they stand there: titles and heading.
     *
     * @return the rows, the heading last
     */
    public List<List<String>> above() {
        return Collections.unmodifiableList(above);
    }

    /**
     * Returns the size of the file.
     *
     * @return the number of bytes
     */
    public long size() {
        return size;
    }

    /**
     * Returns how far the file was read.
     *
     * @return the number of bytes
     */
    public long position() {
        return bytes.count;
    }

    /**
     * Reads the next row.
     *
     * @return the row, or empty at the end
     * @throws TableException when the file can't be read on
     */
    public Optional<TableRow> next() {
        return record().map(each -> new TableRow(++rows, each.getStartingLineNumber(), each.getFields()));
    }

    private Optional<CsvRecord> record() {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (CsvParseException e) {
            throw refused(e);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw unreadable(cause == null ? new IOException(e) : cause);
        }
    }

    private TableException refused(CsvParseException e) {
        String why = String.valueOf(e.getMessage());
        String where = "第 " + (rows + 1) + " 行数据附近：";
        if (why.contains("Unclosed")) {
            return new TableException(where + "引号没有闭合", "near data row " + (rows + 1) + ": a quote is never closed");
        }
        if (why.contains("maximum") || why.contains("exceed")) {
            return new TableException(
                    where + "单元格超过 16 MiB，或列数过多",
                    "near data row " + (rows + 1) + ": a cell of more than 16 MiB, or too many columns");
        }
        return new TableException(where + "不是合格的 CSV", "near data row " + (rows + 1) + ": not good CSV");
    }

    private static TableException unreadable(IOException e) {
        return new TableException(
                "读取失败（" + e.getClass().getSimpleName() + "）",
                "reading failed (" + e.getClass().getSimpleName() + ")");
    }

    @Override
    public void close() {
        try {
            records.close();
            reader.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Counts bytes for a progress bar. */
    private static final class CountingStream extends InputStream {
        private final InputStream in;
        private long count;

        CountingStream(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
