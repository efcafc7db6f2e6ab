// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.source;

/**
 * 引用: the standard and clause, or the named source, that a rule or a row of data rests on, such as
 * {@code GB 32100-2015, 4.2}.
 *
 * @param source the standard's number with its year, or the name of the source
 * @param clause the clause, annex or table; empty where none is known
 */
public record Citation(String source, String clause) {

    /**
     * Returns the citation of a source as a whole.
     *
     * @param source the standard's number with its year, or the name of the source
     * @return the citation
     */
    public static Citation of(String source) {
        return new Citation(source, "");
    }

    /**
     * Returns the citation of a clause.
     *
     * @param source the standard's number with its year, or the name of the source
     * @param clause the clause
     * @return the citation
     */
    public static Citation of(String source, String clause) {
        return new Citation(source, clause);
    }

    @Override
    public String toString() {
        return clause.isEmpty() ? source : source + ", " + clause;
    }
}
