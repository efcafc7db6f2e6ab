// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 证书: what is proved of a mapping against the two lists, or layouts, that it connects: whether every source has a target,
 * whether it has one only, whether what was carried over can be carried back, and what is lost otherwise, each no with its
 * witnesses. It holds the rows that it was given for, so that a later change of a row can be named.
 *
 * @param mapping the mapping's id
 * @param from the source list or layout
 * @param to the target list or layout
 * @param on the day for which both lists were taken; null for all their codes
 * @param scope the level of the codes that the mapping is about, such as {@code class}; empty for all
 * @param rows the number of rows
 * @param losses what is lost, by kind; none of a kind that does not occur
 * @param conflicts what in the rows can't be meant
 * @param limits what may not fit, such as {@code XK_WSH: an..128 → an..64}
 * @param statements the rows in their order, as {@link CodeRow#statement()} writes them
 * @param digest the SHA-256 of all of this
 */
public record Certificate(
        String mapping,
        String from,
        String to,
        @Nullable LocalDate on,
        String scope,
        int rows,
        List<Loss> losses,
        List<MappingConflict> conflicts,
        List<String> limits,
        List<String> statements,
        String digest) {

    /**
     * What parts an element of a layout mapping from the conditions without which its value has no target, such as
     * {@code CF_XDR_ZJLX unless CF_XDR_LB is 自然人}.
     */
    public static final String UNLESS = " unless ";

    /**
     * What parts an element of a layout mapping from another that is written to the same target: where a record has both,
     * and they differ, neither is written.
     */
    public static final String AGAINST = " against ";

    /**
     * Copies the lists.
     *
     * @param mapping the mapping
     * @param from the source
     * @param to the target
     * @param on the day
     * @param scope the level
     * @param rows the number of rows
     * @param losses the losses
     * @param conflicts the conflicts
     * @param limits the limits
     * @param statements the rows
     * @param digest the digest
     */
    public Certificate {
        losses = List.copyOf(losses);
        conflicts = List.copyOf(conflicts);
        limits = List.copyOf(limits);
        statements = List.copyOf(statements);
    }

    /**
     * Tells whether every source has a target.
     *
     * @return whether none is unmapped or deliberately without a target
     */
    public boolean isTotal() {
        return !has(Loss.Kind.NO_TARGET) && !has(Loss.Kind.UNMAPPED);
    }

    /**
     * Tells whether no source has several targets.
     *
     * @return whether none is ambiguous
     */
    public boolean isSingleValued() {
        return !has(Loss.Kind.AMBIGUOUS);
    }

    /**
     * Tells whether no two sources become the same target.
     *
     * @return whether none are merged
     */
    public boolean isInjective() {
        return !has(Loss.Kind.MERGED);
    }

    /**
     * Tells whether every target is reached.
     *
     * @return whether none is unreached
     */
    public boolean isOnto() {
        return !has(Loss.Kind.UNREACHED);
    }

    /**
     * Tells whether every source, carried over and back, is itself again.
     *
     * @return whether the mapping is total, single-valued and injective
     */
    public boolean isRoundTrip() {
        return isTotal() && isSingleValued() && isInjective();
    }

    /**
     * Returns the loss of a kind.
     *
     * @param kind the kind
     * @return the codes concerned; none where the mapping loses nothing that way
     */
    public List<String> codes(Loss.Kind kind) {
        return losses.stream()
                .filter(loss -> loss.kind() == kind)
                .findFirst()
                .map(Loss::codes)
                .orElse(List.of());
    }

    private boolean has(Loss.Kind kind) {
        return !codes(kind).isEmpty();
    }

    /**
     * Returns what this certificate says, in lines that do not hang on a language: its digest is taken of them.
     *
     * @return the text, without the digest
     */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("mapping " + mapping);
        lines.add("from " + from);
        lines.add("to " + to);
        lines.add("on " + (on == null ? "" : on));
        lines.add("scope " + scope);
        statements.forEach(row -> lines.add("row " + row));
        losses.forEach(loss -> lines.add(loss.kind().word() + " " + String.join(" ", loss.codes())));
        conflicts.forEach(conflict -> lines.add("conflict " + conflict));
        limits.forEach(limit -> lines.add("limit " + limit));
        return String.join("\n", lines) + "\n";
    }
}
