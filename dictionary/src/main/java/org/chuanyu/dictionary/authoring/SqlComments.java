// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chuanyu.dictionary.authoring.SqlToken.Kind;

/** SQL 注释与追加: the statements behind a table that tell more of it: {@code COMMENT ON} and {@code ALTER TABLE}. */
final class SqlComments {
    private SqlComments() {}

    /** Reads a statement; tells whether it was one that gives a table something. */
    static boolean read(SqlStatement statement, Map<String, SqlTable> tables) {
        if (statement.takeAll("comment", "on", "column")) {
            List<String> names = statement.takeNames();
            String said = said(statement);
            SqlTable table = names.size() < 2 ? null : tables.get(lower(names.get(names.size() - 2)));
            return table != null && table.comment(names.get(names.size() - 1), said);
        }
        if (statement.takeAll("comment", "on", "table")) {
            List<String> names = statement.takeNames();
            SqlTable table = tables.get(lower(names.get(names.size() - 1)));
            if (table != null) {
                table.comment(said(statement));
            }
            return table != null;
        }
        if (statement.takeAll("alter", "table")) {
            statement.takeAll("only");
            List<String> names = statement.takeNames();
            SqlTable table = tables.get(lower(names.get(names.size() - 1)));
            return table != null && alter(statement, table);
        }
        return false;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String said(SqlStatement statement) {
        if (!statement.takeAll("is")) {
            throw statement.refused("应为 IS '…'", "IS '…' was expected");
        }
        return text(statement);
    }

    /** A text may have a letter before it, such as N for national characters. */
    static String text(SqlStatement statement) {
        if (statement.peek().kind() == Kind.WORD && statement.peek(1).kind() == Kind.TEXT) {
            statement.take();
        }
        if (statement.peek().is("null")) {
            statement.take();
            return "";
        }
        if (statement.peek().kind() != Kind.TEXT) {
            throw statement.refused("应为单引号中的文字", "a text in single quotes was expected");
        }
        return statement.take().text();
    }

    private static boolean alter(SqlStatement statement, SqlTable table) {
        SqlToken first = statement.peek();
        if (!statement.takeAll("add")) {
            return false;
        }
        if (statement.takeAll("constraint")) {
            statement.take();
        }
        if (statement.takeAll("primary", "key")) {
            table.primaryKey(statement);
        } else {
            table.notTaken(first, "ALTER TABLE ADD " + statement.peek().text().toUpperCase(Locale.ROOT));
        }
        return true;
    }
}
