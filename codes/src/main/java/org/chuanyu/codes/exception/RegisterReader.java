// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.exception;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.text.BilingualText;

/** 登记册读取: reads the rows of a register, and says of the first bad one where and why. */
final class RegisterReader {
    static final List<String> HEADING = List.of("type", "value", "reason", "approver", "from", "to");

    private static final int TYPE = 0;
    private static final int VALUE = 1;
    private static final int REASON = 2;
    private static final int APPROVER = 3;
    private static final int FROM = 4;
    private static final int TO = 5;

    /** A pattern with fewer plain characters would switch a whole type off. */
    private static final int FEWEST_PLAIN = 4;

    private static final long LARGEST = 16L << 20;

    private final String name;

    private RegisterReader(String name) {
        this.name = name;
    }

    static List<ExceptionEntry> read(Path file) {
        RegisterReader reader = new RegisterReader(String.valueOf(file.getFileName()));
        try {
            if (Files.size(file) > LARGEST) {
                throw reader.bad(0, 0, "文件大于 16 MB", "the file is larger than 16 MB");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return reader.entries(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw reader.unreadable("文件不是 UTF-8 编码", "the file is not in UTF-8", e);
        } catch (IOException e) {
            throw reader.unreadable("文件不存在或无法读取", "there is no such file, or it can't be read", e);
        }
    }

    private RegisterException bad(int line, int column, String zh, String en) {
        return new RegisterException(name, line, column, new BilingualText(zh, en));
    }

    private RegisterException unreadable(String zh, String en, IOException cause) {
        return new RegisterException(name, 0, 0, new BilingualText(zh, en), cause);
    }

    private List<ExceptionEntry> entries(String text) {
        CsvRows rows = new CsvRows(name, text);
        List<String> heading = rows.next();
        if (!HEADING.equals(heading)) {
            String expected = String.join(",", HEADING);
            throw bad(1, 0, "表头应为 " + expected, "the heading must be " + expected);
        }
        List<ExceptionEntry> entries = new ArrayList<>();
        for (List<String> row = rows.next(); !row.isEmpty(); row = rows.next()) {
            entries.add(entry(rows.line(), row));
        }
        return entries;
    }

    private ExceptionEntry entry(int line, List<String> row) {
        if (row.size() != HEADING.size()) {
            throw bad(line, 0, "应有 6 个单元格，实有 " + row.size() + " 个", "6 cells expected, " + row.size() + " found");
        }
        for (int i = TYPE; i <= FROM; i++) {
            if (row.get(i).isBlank()) {
                String column = HEADING.get(i);
                throw bad(line, i + 1, column + " 不能为空", column + " must not be empty");
            }
        }
        LocalDate from = date(line, FROM, row.get(FROM));
        LocalDate to = row.get(TO).isEmpty() ? null : date(line, TO, row.get(TO));
        if (to != null && !from.isBefore(to)) {
            throw bad(line, TO + 1, "to 应晚于 from（to 当天已不适用）", "to must be later than from (it is the first day after)");
        }
        ExceptionEntry entry =
                new ExceptionEntry(line, row.get(TYPE), row.get(VALUE), row.get(REASON), row.get(APPROVER), from, to);
        judgeValue(entry);
        return entry;
    }

    /** The value itself is not told: it may name a person. */
    private void judgeValue(ExceptionEntry entry) {
        CodeType<?> type = CodeTypes.find(entry.type()).orElse(null);
        if (type == null) {
            throw bad(
                    entry.line(),
                    TYPE + 1,
                    "没有这种代码类型（chuanyu list types 列出全部）",
                    "there is no such type of codes (chuanyu list types names them all)");
        }
        if (entry.isPattern()) {
            long plain = entry.value().chars().filter(c -> c != '?' && c != '*').count();
            if (plain < FEWEST_PLAIN) {
                throw bad(
                        entry.line(),
                        VALUE + 1,
                        "模式过宽：除 ? 和 * 外至少要有 " + FEWEST_PLAIN + " 个字符",
                        "the pattern is too wide: it needs at least " + FEWEST_PLAIN + " characters beside ? and *");
            }
        } else if (!type.parse(entry.value(), Judging.standard()).level().reaches(Level.SHAPE)) {
            throw bad(
                    entry.line(),
                    VALUE + 1,
                    "长度或字符不符合该类型；例外不能改变形式",
                    "length or characters are not those of the type; an exception does not change the form");
        }
    }

    private LocalDate date(int line, int column, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new RegisterException(
                    name, line, column + 1, new BilingualText("日期应写作 2024-12-31", "a date is written 2024-12-31"), e);
        }
    }

    /** Rows of RFC 4180: cells parted by commas; a cell in quotes may hold commas, line ends and doubled quotes. */
    private static final class CsvRows {
        private final String name;
        private final String text;
        private int at;
        private int line = 1;
        private int rowLine = 1;

        CsvRows(String name, String text) {
            this.name = name;
            this.text = text;
        }

        /** The line on which the last row began. */
        int line() {
            return rowLine;
        }

        /** Returns the next row that is not blank; an empty list at the end. */
        List<String> next() {
            while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
                endOfLine();
            }
            List<String> row = new ArrayList<>();
            rowLine = line;
            while (at < text.length()) {
                row.add(text.charAt(at) == '"' ? quoted(row.size() + 1) : plain(row.size() + 1));
                if (at == text.length() || text.charAt(at) != ',') {
                    endOfLine();
                    return row;
                }
                at++;
                if (at == text.length()) {
                    row.add("");
                }
            }
            return row;
        }

        private void endOfLine() {
            if (at < text.length() && text.charAt(at) == '\r') {
                at++;
            }
            if (at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            line++;
        }

        private String plain(int column) {
            int start = at;
            while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                if (text.charAt(at) == '"') {
                    throw new RegisterException(
                            name,
                            line,
                            column,
                            new BilingualText("引号只能包住整个单元格", "a quote must enclose the whole cell"));
                }
                at++;
            }
            return text.substring(start, at);
        }

        private String quoted(int column) {
            StringBuilder cell = new StringBuilder();
            int begun = line;
            for (at++; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '\n') {
                    line++;
                }
                if (c != '"') {
                    cell.append(c);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    at++;
                    if (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                        throw new RegisterException(
                                name,
                                line,
                                column,
                                new BilingualText(
                                        "结束引号之后应为逗号或行尾",
                                        "after the closing quote comes a comma or the end of the line"));
                    }
                    return cell.toString();
                }
            }
            throw new RegisterException(name, begun, column, new BilingualText("引号没有结束", "the quote is not closed"));
        }
    }
}
