// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Holding;
import org.chuanyu.core.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * 代码含义: one meaning that a division code has or had, such as 511402 枳城区 from 1995-11-05 to 1997-12-20. A code with
 * several meanings has one of these for each. It does not hold townships or boundaries.
 *
 * @param code the code, six digits
 * @param name the division's own name; empty where no source gives one
 * @param kind what sort of meaning this is
 * @param level the level
 * @param parent the full name of the units above, parted by spaces, such as {@code 四川省 眉山市}; empty for a province
 * @param period when the code had this meaning, with the precision known
 * @param otherPeriod the period that a second source gives where it differs; null otherwise
 * @param correctedTo the code that was meant, for a misprint; null for every other kind
 * @param successors the divisions that took over its area, or part of it
 * @param predecessors the divisions that it took area from
 * @param confidence how far this meaning is confirmed
 * @param citation where it stands
 * @param notes what else a reader should know: kinds of dates, sources that disagree
 */
public record DivisionMeaning(
        String code,
        String name,
        Kind kind,
        DivisionLevel level,
        String parent,
        Period period,
        @Nullable Period otherPeriod,
        @Nullable String correctedTo,
        List<DivisionLink> successors,
        List<DivisionLink> predecessors,
        Confidence confidence,
        Citation citation,
        List<BilingualText> notes) {

    /** 含义种类: the sorts of meanings. */
    public enum Kind {
        /** 地方: a place in the lists of GB/T 2260. */
        PLACE,
        /** 汇总码: a group heading, which names no place of its own. */
        GROUP_HEADING,
        /** 名册误印代码: a place under a code that the ministry's list prints and the standard corrects. */
        MISPRINT,
        /** 仅见于另一来源: a place that only the second source has under this code. */
        SECOND_SOURCE,
        /** 登记机关专用代码: seen in real social credit codes and in no list. */
        REGISTRATION;

        static final List<Kind> ALL = List.of(values());

        /**
         * Returns the word used in reports, such as {@code group-heading}.
         *
         * @return the word
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Copies the lists.
     *
     * @param code the code
     * @param name the name
     * @param kind the kind
     * @param level the level
     * @param parent the units above
     * @param period the period
     * @param otherPeriod the second source's period
     * @param correctedTo the code that was meant
     * @param successors the successors
     * @param predecessors the predecessors
     * @param confidence the confidence
     * @param citation the citation
     * @param notes the notes
     */
    public DivisionMeaning {
        successors = LaterList.copyOf(successors);
        predecessors = LaterList.copyOf(predecessors);
        notes = LaterList.copyOf(notes);
    }

    /**
     * Returns the name with those of the units above, such as {@code 四川省眉山市东坡区}.
     *
     * @return the full name, without spaces
     */
    public String fullName() {
        return parent.replace(" ", "") + name;
    }

    /**
     * Says which further datum decides to which successor a given spot went; {@link DivisionLink#share} has the same as
     * data.
     *
     * @return a text for each thing to know; empty where there is nothing to decide
     */
    public List<BilingualText> whatDecides() {
        return DivisionDescription.deciding(this);
    }

    /**
     * Tells whether the code had this meaning on a day.
     *
     * @param day the day, in China
     * @return yes, no, or why that can't be told: where one source says yes and the other no, it is unknown
     */
    public Holding on(LocalDate day) {
        Holding holding = period.on(day);
        boolean disputed = holding == Holding.NO
                && otherPeriod != null
                && otherPeriod.on(day).isPossible();
        return disputed ? Holding.UNKNOWN : holding;
    }
}
