// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanyu.dictionary.authoring.SqlToken.Kind;
import org.chuanyu.dictionary.table.TableException;

/** SQL 语句: the tokens of one statement, or of a piece of one, read from the left. */
final class SqlStatement {
    private static final Set<String> BEFORE_TABLE =
            Set.of("or", "replace", "global", "local", "temporary", "temp", "unlogged", "external", "private");
    private static final SqlToken END = new SqlToken(Kind.SIGN, "\0", 0, 0);

    private final List<SqlToken> tokens;
    private int at;

    SqlStatement(List<SqlToken> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    boolean isEmpty() {
        return at >= tokens.size();
    }

    SqlToken peek() {
        return peek(0);
    }

    SqlToken peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : END;
    }

    SqlToken take() {
        SqlToken token = peek();
        at++;
        return token;
    }

    /** Takes keywords if they stand next. */
    boolean takeAll(String... keywords) {
        for (int i = 0; i < keywords.length; i++) {
            if (!peek(i).is(keywords[i])) {
                return false;
            }
        }
        at += keywords.length;
        return true;
    }

    /** Takes what stands in brackets, without them; refuses brackets that are never closed. */
    List<SqlToken> takeBracketed() {
        SqlToken open = take();
        List<SqlToken> inside = new ArrayList<>();
        int depth = 1;
        while (!isEmpty()) {
            SqlToken token = take();
            depth += token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
            if (depth == 0) {
                return inside;
            }
            inside.add(token);
        }
        throw SqlLexer.refusedAt(open.line(), open.column(), "括号没有闭合", "a bracket is never closed");
    }

    /** Takes a name, with the names of schema and owner before it, of which the last is returned. */
    List<String> takeNames() {
        List<String> names = new ArrayList<>();
        do {
            if (!peek().isName()) {
                throw refused("应为名称", "a name was expected");
            }
            names.add(take().text());
        } while (peek().isSign('.') && take().isSign('.'));
        return names;
    }

    /** Tells whether this creates a table, and passes over the words up to its name. */
    boolean startsTable() {
        if (!peek().is("create")) {
            return false;
        }
        int ahead = 1;
        while (BEFORE_TABLE.contains(peek(ahead).lower())) {
            ahead++;
        }
        if (!peek(ahead).is("table")) {
            return false;
        }
        at += ahead + 1;
        takeAll("if", "not", "exists");
        return true;
    }

    /** Splits at commas that stand in no bracket. */
    static List<SqlStatement> parts(List<SqlToken> tokens) {
        List<SqlStatement> parts = new ArrayList<>();
        List<SqlToken> part = new ArrayList<>();
        int depth = 0;
        for (SqlToken token : tokens) {
            depth += token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
            if (depth == 0 && token.isSign(',')) {
                parts.add(new SqlStatement(part));
                part = new ArrayList<>();
            } else {
                part.add(token);
            }
        }
        if (!part.isEmpty()) {
            parts.add(new SqlStatement(part));
        }
        return parts;
    }

    String firstWords() {
        return tokens.stream().limit(3).map(SqlToken::text).collect(Collectors.joining(" "));
    }

    TableException refused(String zh, String en) {
        SqlToken here = isEmpty() && !tokens.isEmpty() ? tokens.get(tokens.size() - 1) : peek();
        return SqlLexer.refusedAt(here.line(), here.column(), zh, en);
    }
}
