// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.authoring.PackNotes.Note;
import org.chuanyu.dictionary.pack.PackPlace;
import org.chuanyu.dictionary.table.TableException;

/** SQL 表: the tables that a file of statements defines, with the comments and keys that later statements give them. */
final class SqlTables {
    private final String file;
    private final Map<String, SqlTable> tables = new LinkedHashMap<>();
    private final List<BilingualText> others = new ArrayList<>();

    private SqlTables(String file) {
        this.file = file;
    }

    static SqlTables read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                throw new TableException("这是文件夹，不是文件：" + file, "this is a folder, not a file: " + file);
            }
            if (Files.size(file) > PackPlace.LARGEST_FILE) {
                throw new TableException(
                        "SQL 文件超过 " + PackPlace.LARGEST_FILE + " 字节：" + file,
                        "the SQL file has more than " + PackPlace.LARGEST_FILE + " bytes: " + file);
            }
            return of(name, CanonicalForm.text(name, Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            throw new TableException("文件不存在：" + file, "there is no such file: " + file);
        } catch (AccessDeniedException e) {
            throw new TableException("没有读取权限：" + file, "no permission to read: " + file);
        } catch (IOException e) {
            throw new TableException("无法读取：" + file, "can't be read: " + file);
        }
    }

    static SqlTables of(String file, String sql) {
        SqlTables all = new SqlTables(file);
        List<SqlToken> statement = new ArrayList<>();
        for (SqlToken token : SqlLexer.tokens(sql)) {
            if (token.isSign(';')) {
                all.statement(new SqlStatement(statement));
                statement = new ArrayList<>();
            } else {
                statement.add(token);
            }
        }
        all.statement(new SqlStatement(statement));
        return all;
    }

    private void statement(SqlStatement statement) {
        if (statement.isEmpty()) {
            return;
        }
        if (statement.startsTable()) {
            SqlTable table = SqlTable.read(statement);
            if (tables.putIfAbsent(table.name().toLowerCase(Locale.ROOT), table) != null) {
                throw statement.refused(
                        "表 " + table.name() + " 定义了两次", "the table " + table.name() + " is defined twice");
            }
        } else if (!SqlComments.read(statement, tables)) {
            others.add(PackNotes.of(
                    Note.OTHER_STATEMENT,
                    "line",
                    Integer.toString(statement.peek().line()),
                    "what",
                    statement.firstWords()));
        }
    }

    /** Finds the table of a name, or the only one. */
    SourceTable find(String name) {
        String names =
                String.join(", ", tables.values().stream().map(SqlTable::name).toList());
        if (tables.isEmpty()) {
            throw new TableException(
                    "SQL 中没有 CREATE TABLE 语句：" + file, "the SQL defines no table with CREATE TABLE: " + file);
        }
        if (name.isEmpty() && tables.size() > 1) {
            throw new TableException(
                    "SQL 定义了多个表，请用 --table 指明：" + names,
                    "the SQL defines several tables, choose with --table: " + names);
        }
        SqlTable table = name.isEmpty() ? tables.values().iterator().next() : tables.get(name.toLowerCase(Locale.ROOT));
        if (table == null) {
            throw new TableException(
                    "SQL 没有定义表 " + name + "，有：" + names, "the SQL defines no table " + name + "; there are: " + names);
        }
        List<BilingualText> notTaken = new ArrayList<>(table.notTaken());
        notTaken.addAll(others);
        return new SourceTable(file, table.name(), table.comment(), table.columns(), notTaken);
    }
}
