// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.io.Serializable;
import java.util.List;
import org.chuanyu.dictionary.translation.TranslationTally;
import org.chuanyu.dictionary.validation.TableValidation;
import org.jspecify.annotations.Nullable;

/** 片: what a machine has to say while it carries the rows of a part over: of one row, or of all of them at the end. */
final class Piece implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String @Nullable [] output;
    private final String account;
    private final @Nullable Part part;

    private Piece(String @Nullable [] output, String account, @Nullable Part part) {
        this.output = output;
        this.account = account;
        this.part = part;
    }

    /**
     * 分部: what became of the rows of a part.
     *
     * @param first the number of its first row
     * @param rows how many rows there were
     * @param accepted how many were good at their own side
     * @param found what was found
     * @param tally what happened to the cells
     */
    record Part(long first, long rows, long accepted, PartReport found, TranslationTally tally)
            implements Serializable {

        TableValidation.Counts counts() {
            return new TableValidation.Counts(rows, accepted);
        }
    }

    /** Tells of a row: its cells in the output, null where it is held back, and its line of the account, which may be empty. */
    static Piece row(@Nullable List<String> output, String account) {
        return new Piece(output == null ? null : output.toArray(String[]::new), account, null);
    }

    static Piece end(Part part) {
        return new Piece(null, "", part);
    }

    String @Nullable [] output() {
        return output;
    }

    String account() {
        return account;
    }

    @Nullable
    Part part() {
        return part;
    }

    @Override
    public String toString() {
        return part == null ? "a row" : "the end of a part";
    }
}
