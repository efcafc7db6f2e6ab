// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.authoring.PackNotes.Note;
import org.chuanyu.dictionary.authoring.SqlToken.Kind;

/** SQL 表定义: one {@code CREATE TABLE}: its columns, key and comment, and what is not taken over. */
final class SqlTable {
    private static final Set<String> CONSTRAINTS = Set.of(
            "constraint",
            "primary",
            "unique",
            "foreign",
            "check",
            "key",
            "index",
            "fulltext",
            "spatial",
            "exclude",
            "like");

    private final String name;
    private final List<SourceTable.Column> columns = new ArrayList<>();
    private final List<BilingualText> notTaken = new ArrayList<>();
    private String comment = "";

    private SqlTable(String name) {
        this.name = name;
    }

    static SqlTable read(SqlStatement statement) {
        List<String> names = statement.takeNames();
        SqlTable table = new SqlTable(names.get(names.size() - 1));
        if (!statement.peek().isSign('(')) {
            throw statement.refused("表名之后应为“(”和各列", "“(” and the columns were expected behind the table's name");
        }
        List<SqlStatement> constraints = new ArrayList<>();
        for (SqlStatement part : SqlStatement.parts(statement.takeBracketed())) {
            if (part.isEmpty()) {
                throw statement.refused("多了一个逗号", "there is a comma too many");
            }
            if (isConstraint(part)) {
                constraints.add(part);
            } else {
                table.column(part);
            }
        }
        constraints.forEach(table::constraint);
        table.options(statement);
        if (table.columns.isEmpty()) {
            throw statement.refused("表没有列", "the table has no column");
        }
        return table;
    }

    /** A column may be called key or index; then its type follows. */
    private static boolean isConstraint(SqlStatement part) {
        SqlToken first = part.peek();
        boolean word = first.kind() == Kind.WORD && CONSTRAINTS.contains(first.lower());
        return word && !SqlTypes.isKnown(part.peek(1).lower());
    }

    private void column(SqlStatement part) {
        SqlColumn column = SqlColumn.read(part);
        columns.add(column.taken());
        column.notTaken()
                .forEach(what -> notTaken.add(PackNotes.of(
                        Note.NOT_TAKEN_OF,
                        "line",
                        Integer.toString(what.line()),
                        "column",
                        column.taken().name(),
                        "what",
                        what.text())));
    }

    private void constraint(SqlStatement part) {
        SqlToken first = part.peek();
        if (part.takeAll("constraint")) {
            if (!part.peek().is("primary")) {
                part.take();
            }
        }
        if (part.takeAll("primary", "key")) {
            while (!part.isEmpty() && !part.peek().isSign('(')) {
                part.take();
            }
            primaryKey(part);
        } else {
            String what =
                    part.peek().is("foreign") ? "FOREIGN KEY" : part.peek().text();
            notTaken(first, what.toUpperCase(Locale.ROOT));
        }
    }

    /** Takes the columns of a primary key. */
    void primaryKey(SqlStatement part) {
        if (!part.peek().isSign('(')) {
            throw part.refused("PRIMARY KEY 之后应为列名", "the columns were expected behind PRIMARY KEY");
        }
        for (SqlStatement each : SqlStatement.parts(part.takeBracketed())) {
            SqlToken column = each.peek();
            int at = indexOf(column.text());
            if (at < 0) {
                throw SqlLexer.refusedAt(
                        column.line(),
                        column.column(),
                        "主键中的列 " + column.text() + " 不存在",
                        "the primary key names the column " + column.text() + ", which is not there");
            }
            columns.set(at, columns.get(at).asKey());
        }
    }

    void notTaken(SqlToken where, String what) {
        notTaken.add(PackNotes.of(Note.NOT_TAKEN, "line", Integer.toString(where.line()), "what", what));
    }

    /** Behind the columns only MySQL's comment is of use. */
    private void options(SqlStatement statement) {
        while (!statement.isEmpty()) {
            SqlToken option = statement.take();
            if (option.is("comment")) {
                if (statement.peek().isSign('=')) {
                    statement.take();
                }
                comment = statement.take().text();
            } else if (option.is("partition") || option.is("inherits") || option.is("as")) {
                notTaken(option, option.text().toUpperCase(Locale.ROOT));
            }
        }
    }

    private int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equalsIgnoreCase(column)) {
                return i;
            }
        }
        return -1;
    }

    /** Gives a column its comment; tells whether there is such a column. */
    boolean comment(String column, String said) {
        int at = indexOf(column);
        if (at >= 0) {
            columns.set(at, columns.get(at).withComment(said));
        }
        return at >= 0;
    }

    void comment(String said) {
        comment = said;
    }

    String name() {
        return name;
    }

    String comment() {
        return comment;
    }

    List<SourceTable.Column> columns() {
        return List.copyOf(columns);
    }

    List<BilingualText> notTaken() {
        return List.copyOf(notTaken);
    }
}
