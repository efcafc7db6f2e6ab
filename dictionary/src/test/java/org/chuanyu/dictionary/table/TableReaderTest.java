// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    @TempDir
    Path folder = Path.of("");

    private static byte[] bytes(Charset charset, String text) {
        return text.getBytes(charset);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private TableFormat format(byte[] content) {
        try (TableReader reader = TableReader.open(Samples.write(folder, content))) {
            return reader.format();
        }
    }

    private List<List<String>> read(byte[] content) {
        return Samples.read(Samples.write(folder, content));
    }

    @Test
    void utf_8_is_read_with_and_without_a_byte_order_mark() {
        byte[] text = bytes(UTF_8, "名称,号\n示例𠀀,1\n");
        assertThat(read(text)).containsExactly(List.of("名称", "号"), List.of("示例𠀀", "1"));
        assertThat(read(joined(MARK, text))).isEqualTo(read(text));
        assertThat(format(text)).isEqualTo(TableFormat.PLAIN);
        assertThat(format(joined(MARK, text))).isEqualTo(new TableFormat(UTF_8, true, ',', "\n"));
    }

    @Test
    void gb_18030_is_read_with_all_its_characters() {
        String wild = "㐀䶵𠀀😀ḿ€、，示例";
        byte[] content = bytes(TableFormat.GB_18030, "名称,号\r\n" + wild + ",1\r\n");
        assertThat(content.length).isGreaterThan(wild.length() * 2);
        assertThat(read(content)).containsExactly(List.of("名称", "号"), List.of(wild, "1"));
        assertThat(format(content)).isEqualTo(new TableFormat(TableFormat.GB_18030, false, ',', "\r\n"));
    }

    @Test
    void gb_18030_is_known_by_a_character_far_behind_the_first_block() {
        byte[] content = joined(bytes(UTF_8, "a,b\n" + "1,2\n".repeat(50_000)), bytes(TableFormat.GB_18030, "龙,3\n"));
        List<List<String>> rows = read(content);
        assertThat(rows).hasSize(50_002);
        assertThat(rows.get(50_001)).containsExactly("龙", "3");
    }

    @ParameterizedTest
    @CsvSource({"LF", "CRLF", "CR"})
    void every_line_end_is_read(LineDelimiter lineEnd) {
        List<List<String>> rows = List.of(List.of("a", "b"), List.of("1", "x\ny\r\nz"), List.of("", "2"));
        byte[] content = bytes(UTF_8, Samples.csv(rows, ',', lineEnd));
        assertThat(read(content)).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({"LF,'\\n'", "CRLF,'\\r\\n'", "CR,'\\r'"})
    void the_line_end_is_told(LineDelimiter lineEnd, String told) {
        byte[] content = bytes(UTF_8, Samples.csv(List.of(List.of("a", "b"), List.of("1", "2")), ',', lineEnd));
        assertThat(format(content).lineEnd()).isEqualTo(told.translateEscapes());
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void the_separator_is_known_from_the_heading(char separator) {
        List<List<String>> rows =
                List.of(List.of("甲", "乙", "x,;\ty"), List.of("1;2", "3,4", "5\t6"), List.of("", "", ""));
        byte[] content = bytes(UTF_8, Samples.csv(rows, separator, LineDelimiter.LF));
        assertThat(format(content).separator()).isEqualTo(separator);
        assertThat(read(content)).isEqualTo(rows);
    }

    @Test
    void one_column_needs_no_separator() {
        assertThat(read(bytes(UTF_8, "a\n1\n"))).containsExactly(List.of("a"), List.of("1"));
        assertThat(format(bytes(UTF_8, "a")).separator()).isEqualTo(',');
    }

    @Test
    void quoted_cells_hold_quotes_separators_and_line_breaks() {
        assertThat(read(bytes(UTF_8, "a,b\n\"say \"\"hi\"\"\",\"1,2\n3\"\n\" \",x\n")))
                .containsExactly(List.of("a", "b"), List.of("say \"hi\"", "1,2\n3"), List.of(" ", "x"));
    }

    @Test
    void empty_lines_are_passed_over_and_ragged_rows_are_not() {
        assertThat(read(bytes(UTF_8, "\n\na,b\n\n1\n\n1,2,3\n,\n\n")))
                .containsExactly(List.of("a", "b"), List.of("1"), List.of("1", "2", "3"), List.of("", ""));
    }

    @Test
    void rows_are_counted_and_lines_told() {
        Path file = Samples.write(folder, bytes(UTF_8, "a,b\n\n1,\"x\ny\"\n2,3\n"));
        try (TableReader reader = TableReader.open(file)) {
            assertThat(reader.next().orElseThrow()).isEqualTo(new TableRow(1, 3, List.of("1", "x\ny")));
            assertThat(reader.next().orElseThrow()).isEqualTo(new TableRow(2, 5, List.of("2", "3")));
            assertThat(reader.next()).isEmpty();
            assertThat(reader.next()).isEmpty();
            assertThat(reader.position()).isEqualTo(reader.size()).isEqualTo(17);
        }
    }

    @Test
    void a_heading_alone_is_a_table_without_rows() {
        assertThat(read(bytes(UTF_8, "a,b"))).containsExactly(List.of("a", "b"));
    }

    private static void assertRefused(Path file, String zh, String en) {
        TableException e = catchThrowableOfType(TableException.class, () -> Samples.read(file));
        assertThat(e).as(en).isNotNull();
        assertThat(e.reason().zh()).contains(zh).isNotEqualTo(e.reason().en());
        assertThat(e.reason().en()).contains(en).doesNotContain("Exception");
        assertThat(e).hasMessage(e.reason().zh() + " / " + e.reason().en());
    }

    @Test
    void what_is_no_table_of_text_is_refused_in_both_languages() {
        assertRefused(Samples.write(folder, new byte[0]), "空", "empty");
        assertRefused(Samples.write(folder, MARK), "空", "empty");
        assertRefused(Samples.write(folder, bytes(UTF_8, "\n\r\n\n")), "空", "empty");
        assertRefused(folder, "文件夹", "folder");
        assertRefused(folder.resolve("nothing.csv"), "不存在", "no such file");
        assertRefused(Samples.write(folder, bytes(UTF_8, "a,b\n1,\u0000\n")), "第 7 个字节是 NUL", "byte 7 is NUL");
        assertRefused(Samples.write(folder, bytes(StandardCharsets.UTF_16, "a,b\n1,2\n")), "UTF-16", "UTF-16");
        assertRefused(
                Samples.write(
                        folder, joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, bytes(StandardCharsets.UTF_16LE, "a"))),
                "UTF-16",
                "UTF-16");
        assertRefused(Samples.write(folder, bytes(StandardCharsets.UTF_16LE, "a,b\n1,2\n")), "NUL", "NUL");
        assertRefused(Samples.write(folder, new byte[] {'a', ',', (byte) 0xFF, '\n'}), "第 3 个字节", "near byte 3");
        assertRefused(
                Samples.write(folder, joined(MARK, bytes(TableFormat.GB_18030, "名,1\n"))), "第 4 个字节", "near byte 4");
    }

    @Test
    void an_unreadable_file_is_refused() throws IOException {
        Path file = Samples.write(folder, bytes(UTF_8, "a\n"));
        boolean denied = file.toFile().setReadable(false) && !Files.isReadable(file);
        if (denied) {
            assertRefused(file, "没有读取权限", "no permission");
        } else {
            assertThat(Samples.read(file)).containsExactly(List.of("a"));
        }
    }

    /** Neither encoding, and only at the end: nothing may have been given out before. */
    @Test
    void the_last_byte_of_a_long_file_is_judged_before_the_first_row_is_read() {
        byte[] rows = bytes(UTF_8, "名称,号\n" + "示例,1\n".repeat(40_000));
        assertRefused(
                Samples.write(folder, joined(rows, new byte[] {(byte) 0xFF})),
                "编码既不是 UTF-8 也不是 GB 18030",
                "neither UTF-8 nor GB 18030");
        assertRefused(
                Samples.write(folder, joined(MARK, rows, new byte[] {(byte) 0xE4, (byte) 0xBD})), "编码", "encoding");
        assertRefused(
                Samples.write(
                        folder, joined(bytes(TableFormat.GB_18030, "名称,号\n".repeat(40_000)), new byte[] {(byte) 0x81})),
                "编码",
                "encoding");
        assertRefused(Samples.write(folder, joined(rows, new byte[] {0})), "NUL", "NUL");
        Path file = Samples.write(folder, joined(rows, new byte[] {(byte) 0xFF}));
        assertThat(catchThrowableOfType(TableException.class, () -> TableReader.open(file)))
                .as("refused on opening")
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,\"2\n", "a,\"b\n1,2\n", "a,b\n1,2\n\"", "\""})
    void a_quote_that_is_never_closed_is_refused(String text) {
        assertRefused(Samples.write(folder, bytes(UTF_8, text)), "引号没有闭合", "a quote is never closed");
    }

    private Path withCell(int characters) throws IOException {
        Path file = folder.resolve(characters + ".csv");
        String block = "x".repeat(1 << 20);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("a,b\n1,");
            for (int done = 0; done < characters; done += block.length()) {
                out.write(block, 0, Math.min(block.length(), characters - done));
            }
            out.write("\n");
        }
        return file;
    }

    @Test
    void a_cell_of_more_than_16_mib_is_refused() throws IOException {
        assertRefused(withCell(TableReader.LARGEST_CELL + 1), "单元格超过 16 MiB", "a cell of more than 16 MiB");
    }

    @Test
    void a_large_cell_is_read() throws IOException {
        try (TableReader reader = TableReader.open(withCell(TableReader.LARGEST_CELL / 2))) {
            assertThat(reader.next().orElseThrow().cells().get(1)).hasSize(TableReader.LARGEST_CELL / 2);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars("ab\",;\t\r\n '示例，；龙\uFEFF").ofMaxLength(5);
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(5));
    }

    @Property(tries = 150)
    void what_is_written_is_read(@ForAll("tables") List<List<String>> rows) throws IOException {
        List<List<String>> table = new ArrayList<>(rows);
        table.set(0, rows.get(0).stream().map(cell -> "表").toList());
        Samples.inFolder(place -> {
            for (LineDelimiter lineEnd : List.of(LineDelimiter.LF, LineDelimiter.CRLF, LineDelimiter.CR)) {
                String text = Samples.csv(table, ';', lineEnd);
                for (Charset charset : List.of(UTF_8, TableFormat.GB_18030)) {
                    assertThat(Samples.read(Samples.write(place, bytes(charset, text))))
                            .isEqualTo(table);
                }
            }
        });
    }
}
