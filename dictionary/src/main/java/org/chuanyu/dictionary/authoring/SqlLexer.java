// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.dictionary.authoring.SqlToken.Kind;
import org.chuanyu.dictionary.table.TableException;

/**
 * SQL 分词: splits an SQL file into words, names, texts and signs. Names may stand in the quotes of any database
 * ({@code "a"}, {@code `a`}, {@code [a]}); comments are passed over.
 */
final class SqlLexer {
    private final String sql;
    /** Only MySQL quotes names with back-quotes, and only there a backslash escapes a quote and {@code #} is a comment. */
    private final boolean mySql;

    private final List<SqlToken> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private SqlLexer(String sql) {
        this.sql = sql;
        this.mySql = sql.indexOf('`') >= 0;
    }

    static List<SqlToken> tokens(String sql) {
        SqlLexer lexer = new SqlLexer(sql);
        while (lexer.at < sql.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = sql.charAt(at);
        if (Character.isWhitespace(c) || c == '\uFEFF') {
            step();
        } else if (sql.startsWith("--", at) || (mySql && c == '#')) {
            passOver(until("\n", at), false);
        } else if (sql.startsWith("/*", at)) {
            passOver(until("*/", at + 2) + 2, true);
        } else if (c == '\'') {
            quoted(Kind.TEXT, '\'');
        } else if (c == '"' || c == '`') {
            quoted(Kind.NAME, c);
        } else if (c == '[' && !sql.startsWith("[]", at)) {
            quoted(Kind.NAME, ']');
        } else if (c == '$' && dollarTag() > 0) {
            dollarQuoted();
        } else if (isWord(c)) {
            int end = at;
            while (end < sql.length() && isWord(sql.charAt(end))) {
                end++;
            }
            add(Kind.WORD, sql.substring(at, end));
            at = end;
        } else {
            add(Kind.SIGN, String.valueOf(c));
            at++;
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || Character.isSurrogate(c);
    }

    private void add(Kind kind, String text) {
        tokens.add(new SqlToken(kind, text, line, at - lineStart + 1));
    }

    private void step() {
        if (sql.charAt(at) == '\n') {
            line++;
            lineStart = at + 1;
        }
        at++;
    }

    private int until(String end, int from) {
        int found = sql.indexOf(end, from);
        return found < 0 ? sql.length() : found;
    }

    private void passOver(int end, boolean mustEnd) {
        if (mustEnd && end > sql.length()) {
            throw refused("注释没有结束", "a comment is never ended");
        }
        while (at < Math.min(end, sql.length())) {
            step();
        }
    }

    /** A quote inside is written twice. */
    private void quoted(Kind kind, char end) {
        int start = at;
        int startLine = line;
        int startColumn = at - lineStart + 1;
        StringBuilder text = new StringBuilder();
        step();
        while (at < sql.length()) {
            char c = sql.charAt(at);
            boolean escaped = mySql && kind == Kind.TEXT && c == '\\' && at + 1 < sql.length();
            boolean twice = c == end && at + 1 < sql.length() && sql.charAt(at + 1) == end;
            if (escaped || twice) {
                step();
            } else if (c == end) {
                step();
                tokens.add(new SqlToken(kind, text.toString(), startLine, startColumn));
                return;
            }
            text.append(sql.charAt(at));
            step();
        }
        at = start;
        line = startLine;
        throw refusedAt(startLine, startColumn, "引号没有闭合", "a quote is never closed");
    }

    /** Returns the length of a tag such as {@code $body$}; 0 where there is none. */
    private int dollarTag() {
        int end = sql.indexOf('$', at + 1);
        boolean tag = end > 0 && sql.substring(at + 1, end).chars().allMatch(c -> c == '_' || Character.isLetter(c));
        return tag ? end + 1 - at : 0;
    }

    private void dollarQuoted() {
        String tag = sql.substring(at, at + dollarTag());
        int end = sql.indexOf(tag, at + tag.length());
        if (end < 0) {
            throw refused("引号没有闭合", "a quote is never closed");
        }
        add(Kind.TEXT, sql.substring(at + tag.length(), end));
        passOver(end + tag.length(), false);
    }

    private TableException refused(String zh, String en) {
        return refusedAt(line, at - lineStart + 1, zh, en);
    }

    static TableException refusedAt(int line, int column, String zh, String en) {
        return new TableException(
                "SQL 第 " + line + " 行第 " + column + " 列：" + zh, "SQL line " + line + ", column " + column + ": " + en);
    }
}
