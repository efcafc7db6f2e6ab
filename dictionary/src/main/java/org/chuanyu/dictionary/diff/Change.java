// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * 变更: one change between two editions, such as the removal of 511422 with its successor 500230.
 *
 * @param rule the rule that it falls under
 * @param place where it is
 * @param code the code, the element's identifier, the source of a mapping's row, or the part of a structure; empty where the
 *     thing as a whole changed
 * @param names the names from both editions, that of the first before that of the second; one where they are the same
 * @param breaks whom it breaks
 * @param was what stood in the first edition; empty where the names tell all
 * @param now what stands in the second; empty where the names tell all
 * @param successors codes in the second edition that took over a meaning of the first
 * @param predecessors codes in the first edition whose meaning a code of the second took over
 * @param uses the layouts and mappings at hand that use it
 * @param confidence how far the rows behind the change are confirmed
 * @param citation where the row of the second edition stands, or that of the first where it is gone
 * @param notes what else a reader should know
 */
public record Change(
        ChangeRule rule,
        Place place,
        String code,
        List<BilingualText> names,
        Breaks breaks,
        String was,
        String now,
        List<String> successors,
        List<String> predecessors,
        List<Use> uses,
        Confidence confidence,
        String citation,
        List<BilingualText> notes) {

    /** 变更处种类: what sort of thing changed. */
    public enum Kind {
        /** 代码表: a code list. */
        LIST,
        /** 版式: a layout. */
        LAYOUT,
        /** 映射: a mapping. */
        MAPPING,
        /** 编码结构: a structure of codes. */
        STRUCTURE,
        /** 数据包: the pack itself. */
        PACK
    }

    /**
     * 变更处: where a change is.
     *
     * @param kind what sort of thing changed
     * @param id its id, such as {@code division}
     */
    public record Place(Kind kind, String id) {}

    /**
     * Copies the lists.
     *
     * @param rule the rule
     * @param place where it is
     * @param code the code
     * @param names the names
     * @param breaks whom it breaks
     * @param was what stood before
     * @param now what stands now
     * @param successors codes in the second edition
     * @param predecessors codes in the first edition
     * @param uses what uses it
     * @param confidence the confidence
     * @param citation the citation
     * @param notes notes
     */
    public Change {
        names = List.copyOf(names);
        successors = List.copyOf(successors);
        predecessors = List.copyOf(predecessors);
        uses = List.copyOf(uses);
        notes = List.copyOf(notes);
    }

    /**
     * Returns the list that changed.
     *
     * @return the list's id; empty where something else changed
     */
    public String list() {
        return place.kind() == Kind.LIST ? place.id() : "";
    }

    /**
     * Returns the version step that this change alone asks for.
     *
     * @return the step
     */
    public VersionStep step() {
        return rule.step(breaks);
    }

    static Draft of(ChangeRule rule, Place place, String code) {
        return new Draft(rule, place, code);
    }

    /** 变更草稿: a change that is put together. */
    static final class Draft {
        private final ChangeRule rule;
        private final Place place;
        private final String code;
        private final List<BilingualText> names = new ArrayList<>(2);
        private @Nullable Breaks breaks;
        private String was = "";
        private String now = "";
        private List<String> successors = List.of();
        private List<String> predecessors = List.of();
        private List<Use> uses = List.of();
        private Confidence confidence = Confidence.VERIFIED;
        private String citation = "";
        private final List<BilingualText> notes = new ArrayList<>(0);

        private Draft(ChangeRule rule, Place place, String code) {
            this.rule = rule;
            this.place = place;
            this.code = code;
        }

        /** Adds a name, unless it is there. */
        Draft named(BilingualText name) {
            if (!names.contains(name)) {
                names.add(name);
            }
            return this;
        }

        Draft breaking(Breaks whom) {
            breaks = whom;
            return this;
        }

        Draft from(String before, String after) {
            was = before;
            now = after;
            return this;
        }

        Draft followedBy(List<String> codes) {
            successors = codes;
            return this;
        }

        Draft after(List<String> codes) {
            predecessors = codes;
            return this;
        }

        Draft usedBy(List<Use> users) {
            uses = users;
            return this;
        }

        /** Says how far a row is confirmed; the weakest of all rows counts. */
        Draft with(Confidence how) {
            confidence = confidence.and(how);
            return this;
        }

        Draft by(Object source) {
            citation = source.toString();
            return this;
        }

        Draft note(BilingualText text) {
            notes.add(text);
            return this;
        }

        Change build() {
            Breaks whom = breaks;
            return new Change(
                    rule,
                    place,
                    code,
                    names,
                    whom == null ? rule.usuallyBreaks() : whom,
                    was,
                    now,
                    successors,
                    predecessors,
                    uses,
                    confidence,
                    citation,
                    notes);
        }
    }
}
