// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.certificate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chuanyu.dictionary.mapping.Certificate;

/**
 * 行的改动: a row of a mapping that is not what it was when its certificate was given.
 *
 * @param kind what happened to it
 * @param was the row as it was certified; empty for one that came later
 * @param now the row as it is; empty for one that is gone
 */
public record RowChange(Kind kind, String was, String now) {

    /** 改动种类: what happened to a row. */
    public enum Kind {
        /** 删除: the row is gone. */
        DROPPED,
        /** 增加: the row came later. */
        ADDED,
        /** 重复: the row stands there once more. */
        DOUBLED,
        /** 改写: the row of this source says something else. */
        REDIRECTED;

        /**
         * Returns the word used in reports.
         *
         * @return the word in lower case
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Compares the rows of a mapping with those that a certificate was given for.
     *
     * @param stored the certificate that was given
     * @param now the certificate of the rows as they are
     * @return the changes: of the rows that are gone in their order, then of those that came later
     */
    public static List<RowChange> between(Certificate stored, Certificate now) {
        List<String> gone = without(stored.statements(), now.statements());
        List<String> come = without(now.statements(), stored.statements());
        List<RowChange> changes = new ArrayList<>();
        for (String row : gone) {
            String source = source(row);
            String other = come.stream()
                    .filter(each ->
                            source(each).equals(source) && !stored.statements().contains(each))
                    .findFirst()
                    .orElse("");
            come.remove(other);
            changes.add(new RowChange(other.isEmpty() ? Kind.DROPPED : Kind.REDIRECTED, row, other));
        }
        for (String row : come) {
            Kind kind = stored.statements().contains(row) ? Kind.DOUBLED : Kind.ADDED;
            changes.add(new RowChange(kind, kind == Kind.DOUBLED ? row : "", row));
        }
        return changes;
    }

    /** What the first has beyond the second; a row that stands there twice counts twice. */
    private static List<String> without(List<String> rows, List<String> others) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        others.forEach(row -> counts.merge(row, 1, Integer::sum));
        List<String> rest = new ArrayList<>();
        for (String row : rows) {
            if (counts.merge(row, -1, Integer::sum) < 0) {
                rest.add(row);
            }
        }
        return rest;
    }

    /** The source of a row; of a code mapping that a layout mapping uses, with the mapping's id before it. */
    private static String source(String row) {
        int end = row.indexOf(' ');
        if (end > 0 && row.charAt(end - 1) == ':') {
            end = row.indexOf(' ', end + 1);
        }
        return end < 0 ? row : row.substring(0, end);
    }
}
