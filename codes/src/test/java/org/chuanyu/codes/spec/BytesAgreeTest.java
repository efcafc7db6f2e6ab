// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chuanyu.codes.column.CodeColumn;
import org.chuanyu.codes.column.VerdictBits;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes, texts and parsing give one verdict, on every row of the tables and on rows changed at one or two places. */
class BytesAgreeTest {
    private static final String CHANGES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZxyoi -./０９ＸÄ〇\u0130\u0660\ud83d\udc00\0";
    private static final int CHANGED = 3000;

    static Stream<CodeType<?>> types() {
        return LawSubject.all().stream().map(LawSubject::type);
    }

    @ParameterizedTest
    @MethodSource("types")
    void bytes_are_judged_as_the_text_is(CodeType<?> type) {
        int accepted = 0;
        for (String text : texts(type)) {
            byte[] bytes = ("1" + text + "X").getBytes(StandardCharsets.UTF_8);
            boolean valid = type.isValid(text);
            assertThat(type.isValid(bytes, 1, bytes.length - 2)).as(text).isEqualTo(valid);
            assertThat(type.isValid(CharBuffer.wrap(text))).as(text).isEqualTo(valid);
            assertThat(type.parse(text, Judging.standard()).isAccepted())
                    .as(text)
                    .isEqualTo(valid);
            accepted += valid ? 1 : 0;
        }
        assertThat(accepted).isPositive();
        assertThatThrownBy(() -> type.isValid(new byte[3], 1, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_column_of_lines_is_judged_row_by_row_in_pieces_of_any_size(CodeType<?> type) {
        Random random = new Random(51);
        List<String> texts = texts(type).stream()
                .filter(text -> text.indexOf('\n') < 0 && !text.endsWith("\r"))
                .toList();
        StringBuilder lines = new StringBuilder();
        texts.forEach(text -> lines.append(text).append(random.nextBoolean() ? "\n" : "\r\n"));
        byte[] bytes = lines.append("x".repeat(5000)).toString().getBytes(StandardCharsets.UTF_8);
        VerdictBits verdicts = new VerdictBits();
        CodeColumn column = new CodeColumn(type, verdicts);
        int at = 0;
        while (at < bytes.length) {
            int length = Math.min(bytes.length - at, random.nextInt(random.nextBoolean() ? 4 : 3000));
            if (random.nextBoolean()) {
                column.lines(bytes, at, length);
            } else {
                column.lines(
                        ByteBuffer.allocateDirect(length).put(bytes, at, length).flip());
            }
            at += length;
        }
        column.end();
        assertThat(column.rows()).isEqualTo(texts.size() + 1L).isEqualTo(verdicts.rows());
        for (int row = 0; row < texts.size(); row++) {
            assertThat(verdicts.isValid(row)).as(texts.get(row)).isEqualTo(type.isValid(texts.get(row)));
        }
        assertThat(verdicts.valid())
                .isEqualTo(texts.stream().filter(type::isValid).count());
        assertThat(verdicts.isValid(texts.size())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("types")
    void codes_of_one_width_follow_each_other(CodeType<?> type) {
        List<String> texts = texts(type).stream()
                .filter(text -> text.length() == 18 && text.chars().allMatch(c -> c < 128))
                .toList();
        byte[] bytes = String.join("", texts).getBytes(StandardCharsets.US_ASCII);
        VerdictBits verdicts = new VerdictBits();
        new CodeColumn(type, verdicts).fixedWidth(bytes, 0, bytes.length, 18);
        for (int row = 0; row < texts.size(); row++) {
            assertThat(verdicts.isValid(row)).isEqualTo(type.isValid(texts.get(row)));
        }
        assertThatThrownBy(() -> new CodeColumn(type, verdicts).fixedWidth(new byte[19], 0, 19, 18))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_buffer_is_read_from_where_it_stands_and_left_empty() {
        CodeType<?> type = CodeTypes.find("division").orElseThrow();
        byte[] bytes = "xx510104\n\n999999\n500157".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 1, bytes.length - 1).slice().position(1);
        VerdictBits verdicts = new VerdictBits();
        CodeColumn column = new CodeColumn(type, verdicts);
        column.lines(buffer);
        assertThat(buffer.hasRemaining()).isFalse();
        assertThat(column.rows()).isEqualTo(3);
        column.end();
        column.end();
        assertThat(column.rows()).isEqualTo(4);
        assertThat(verdicts.valid()).isEqualTo(2);
        assertThat(new boolean[] {
                    verdicts.isValid(-1),
                    verdicts.isValid(0),
                    verdicts.isValid(1),
                    verdicts.isValid(2),
                    verdicts.isValid(3),
                    verdicts.isValid(4)
                })
                .containsExactly(false, true, false, false, true, false);
    }

    @Test
    void bits_are_told_for_as_many_rows_as_there_are() {
        VerdictBits verdicts = new VerdictBits();
        for (int row = 0; row < 5000; row++) {
            verdicts.verdict(row, row % 3 == 0);
        }
        for (int row = 0; row < 5000; row++) {
            assertThat(verdicts.isValid(row)).isEqualTo(row % 3 == 0);
        }
        assertThat(verdicts.isValid(5000)).isFalse();
        assertThat(verdicts.rows()).isEqualTo(5000);
        assertThat(verdicts.valid()).isEqualTo(1667);
        VerdictBits late = new VerdictBits();
        late.verdict(100_000, true);
        assertThat(late.isValid(100_000)).isTrue();
        assertThat(late.isValid(99_999)).isFalse();
    }

    @Test
    void a_column_has_a_width() {
        CodeColumn column = new CodeColumn(CodeTypes.find("division").orElseThrow(), new VerdictBits());
        for (int width : new int[] {0, -6, 5}) {
            assertThatThrownBy(() -> column.fixedWidth(new byte[12], 0, 12, width))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        column.fixedWidth("x510104500157y".getBytes(StandardCharsets.US_ASCII), 1, 12, 6);
        column.fixedWidth(new byte[0], 0, 0, 1);
        assertThat(column.rows()).isEqualTo(2);
    }

    private static List<String> texts(CodeType<?> type) {
        Random random = new Random(50);
        List<String> rows = SpecRow.of(type.id()).stream()
                .map(row -> row.input() == null ? "" : String.valueOf(row.input()))
                .toList();
        List<String> texts = new ArrayList<>(rows);
        for (int i = 0; i < CHANGED; i++) {
            StringBuilder text = new StringBuilder(rows.get(random.nextInt(rows.size())));
            for (int change = random.nextInt(3); change > 0 && text.length() > 0; change--) {
                text.setCharAt(random.nextInt(text.length()), CHANGES.charAt(random.nextInt(CHANGES.length())));
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
