// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.table.TableException;
import org.chuanyu.dictionary.table.TableReader;

/**
 * 来源表: the table from which a pack is begun: the heading of a CSV file, or a table definition in SQL.
 *
 * @param file the file's name
 * @param name the table's name; empty for a CSV file
 * @param comment what the definition says of the table; empty where it says nothing
 * @param columns the columns in their order
 * @param notTaken what the definition says besides, and what no pack takes over
 */
public record SourceTable(
        String file, String name, String comment, List<Column> columns, List<BilingualText> notTaken) {

    /**
     * 来源列: one column.
     *
     * @param name its heading or name
     * @param comment what the definition says of it; empty where it says nothing
     * @param type the data type as packs write it; empty where it is not known
     * @param format the format as packs write it; empty where it is not known
     * @param mandatory whether it must not be empty
     * @param key whether it is the primary key, or a part of it
     * @param notes what has to be said of how it was taken over
     */
    public record Column(
            String name,
            String comment,
            String type,
            String format,
            boolean mandatory,
            boolean key,
            List<BilingualText> notes) {

        Column withComment(String said) {
            return new Column(name, said, type, format, mandatory, key, notes);
        }

        Column asKey() {
            return new Column(name, comment, type, format, true, true, notes);
        }
    }

    /**
     * Takes copies, and refuses what can't be told apart.
     *
     * @param file the file's name
     * @param name the table's name; empty for a CSV file
     * @param comment what the definition says of the table; empty where it says nothing
     * @param columns the columns in their order
     * @param notTaken what the definition says besides, and what no pack takes over
     * @throws TableException when a column has no name, or two have the same
     */
    public SourceTable {
        columns = List.copyOf(columns);
        notTaken = List.copyOf(notTaken);
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i).name().strip();
            if (column.isEmpty()) {
                throw new TableException("第 " + (i + 1) + " 列没有名称", "column " + (i + 1) + " has no name");
            }
            Integer other = seen.putIfAbsent(column, i + 1);
            if (other != null) {
                throw new TableException(
                        "第 " + other + " 列和第 " + (i + 1) + " 列同名：" + column,
                        "columns " + other + " and " + (i + 1) + " have the same name: " + column);
            }
        }
    }

    /**
     * Reads the heading of a CSV or TSV file.
     *
     * @param file the file
     * @return the table, whose types nobody knows
     * @throws TableException when the file is no table, or two columns have one name
     */
    public static SourceTable ofHeading(Path file) {
        try (TableReader reader = TableReader.open(file)) {
            List<Column> columns = new ArrayList<>();
            for (String heading : reader.heading()) {
                columns.add(new Column(heading.strip(), "", "", "", false, false, List.of()));
            }
            return new SourceTable(String.valueOf(file.getFileName()), "", "", columns, List.of());
        }
    }

    /**
     * Reads a table definition.
     *
     * @param file a file of SQL statements, in UTF-8 or GB 18030
     * @param table the table's name; empty where the file defines one only
     * @return the table
     * @throws TableException when the file can't be read, or does not define that table; it names those it defines
     */
    public static SourceTable ofSql(Path file, String table) {
        return SqlTables.read(file).find(table);
    }
}
