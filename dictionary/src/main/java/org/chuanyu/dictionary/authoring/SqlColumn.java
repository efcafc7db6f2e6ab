// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chuanyu.dictionary.authoring.SqlToken.Kind;

/**
 * SQL 列定义: one column of a table definition.
 *
 * @param taken the column as a pack takes it over
 * @param notTaken what the definition says besides
 */
record SqlColumn(SourceTable.Column taken, List<NotTaken> notTaken) {
    /** Words behind which something else of the column begins. */
    private static final Set<String> OPTIONS = Set.of(
            "not",
            "null",
            "primary",
            "unique",
            "default",
            "check",
            "references",
            "comment",
            "constraint",
            "generated",
            "identity",
            "auto_increment",
            "autoincrement",
            "collate",
            "character",
            "charset",
            "on",
            "enable",
            "disable");

    /** Words of a type that stand behind its numbers. */
    private static final Set<String> BEHIND = Set.of("unsigned", "signed", "zerofill", "binary");

    /** 未接收: something that is not taken over, with its line. */
    record NotTaken(int line, String text) {}

    static SqlColumn read(SqlStatement part) {
        if (!part.peek().isName()) {
            throw part.refused("应为列名", "the name of a column was expected");
        }
        String name = part.take().text();
        if (part.isEmpty() || part.peek().kind() != Kind.WORD) {
            throw part.refused("列 " + name + " 之后应为类型", "the type was expected behind the column " + name);
        }
        Reading reading = new Reading(part);
        SqlTypes.ElementType type = reading.type();
        reading.options();
        return new SqlColumn(
                new SourceTable.Column(
                        name,
                        reading.comment,
                        type.type(),
                        type.format(),
                        reading.mandatory,
                        reading.key,
                        type.notes()),
                List.copyOf(reading.notTaken));
    }

    /** 读取: goes through the words of one column. */
    private static final class Reading {
        private final SqlStatement part;
        private final List<NotTaken> notTaken = new ArrayList<>();
        private String comment = "";
        private boolean mandatory;
        private boolean key;

        Reading(SqlStatement part) {
            this.part = part;
        }

        SqlTypes.ElementType type() {
            StringBuilder name = new StringBuilder(part.take().lower());
            while (part.peek().kind() == Kind.WORD
                    && (name.toString().equals("national")
                            || SqlTypes.isKnown(name + " " + part.peek().lower()))) {
                name.append(' ').append(part.take().lower());
            }
            List<String> numbers = new ArrayList<>();
            String unit = "";
            if (part.peek().isSign('(')) {
                for (SqlStatement each : SqlStatement.parts(part.takeBracketed())) {
                    numbers.add(each.take().text());
                    unit = each.isEmpty() ? unit : each.take().lower();
                }
            }
            if (part.peek().is("varying")) {
                part.take();
            }
            while (part.peek().kind() == Kind.WORD
                    && BEHIND.contains(part.peek().lower())) {
                part.take();
            }
            boolean zone = part.takeAll("with", "time", "zone")
                    || part.takeAll("with", "local", "time", "zone")
                    || part.takeAll("without", "time", "zone");
            if (part.peek().isSign('[')) {
                SqlToken array = part.take();
                part.take();
                notTaken.add(new NotTaken(array.line(), "[]"));
            }
            return SqlTypes.of(name.toString(), numbers, zone ? "" : unit);
        }

        void options() {
            while (!part.isEmpty()) {
                SqlToken option = part.take();
                switch (option.lower()) {
                    case "not" -> {
                        if (part.takeAll("null")) {
                            mandatory = true;
                        }
                    }
                    case "null", "enable", "disable" -> {}
                    case "primary" -> {
                        part.takeAll("key");
                        key = true;
                        mandatory = true;
                    }
                    case "comment" -> comment = SqlComments.text(part);
                    case "constraint" -> part.take();
                    default -> {
                        String what = option.lower().equals("references") ? "FOREIGN KEY" : option.text();
                        notTaken.add(new NotTaken(option.line(), what.toUpperCase(Locale.ROOT)));
                        passOver();
                    }
                }
            }
        }

        /** Passes over what belongs to an option: everything up to the next one. */
        private void passOver() {
            while (!part.isEmpty()
                    && !(part.peek().kind() == Kind.WORD
                            && OPTIONS.contains(part.peek().lower()))) {
                if (part.peek().isSign('(')) {
                    part.takeBracketed();
                } else {
                    part.take();
                }
            }
        }
    }
}
