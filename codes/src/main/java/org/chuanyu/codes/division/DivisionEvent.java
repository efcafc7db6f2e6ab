// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.List;
import java.util.Locale;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.time.Bound;

/**
 * 区划变更: one change of divisions, such as the split of 510224 江北县 in 1994 into 510211, 510215 and 510218. It tells what
 * the tables say and no motive; what changed hands inside a county it does not hold.
 *
 * <p>The kinds follow from the rows of the tables by fixed rules, which {@link Kind} states. A row of the first yearly
 * list, 1981, is no event: what was before is not told. Several events can stand for one decree: the decree of 2025 on
 * 500157 merges 500105 and 500112 into it, splits 500112, and transfers area of 500109.
 *
 * @param kind what happened
 * @param when the day or the year; a day that is not known is not made up
 * @param knownSince when it became public: a day, or the year whose list told it at the latest
 * @param from the divisions before; empty where the tables name none
 * @param to the divisions after; empty where the tables name none
 * @param citation where this stands
 * @param confidence how far the rows behind it are confirmed
 */
public record DivisionEvent(
        Kind kind,
        Bound when,
        Bound knownSince,
        List<Place> from,
        List<Place> to,
        Citation citation,
        Confidence confidence) {

    /**
     * 变更种类: what happened, by these rules. An ended division <em>goes wholly</em> to another when all its successors in
     * the year of its end are that one code.
     */
    public enum Kind {
        /** 设立: a code is new; what it consists of is part of divisions that go on, or is not told. */
        CREATED,
        /** 撤销: a code ended, and the tables name no successor: prefectures and provinces, whose counties tell theirs. */
        ABOLISHED,
        /** 合并: a division went wholly to one that stood before, or several to one that is new. */
        MERGED,
        /** 拆分: a division ended and several took over its area. */
        SPLIT,
        /** 改码: a division went wholly, and alone, to a new code. The name may have changed with it. */
        RECODED,
        /** 更名: a division goes on under its code with another name. */
        RENAMED,
        /** 划转: a division that goes on handed over area, or came under another unit without a change of its code. */
        TRANSFERRED,
        /** 代码改派: a code was given to a place of another name, to which no area of the former one had come. */
        REUSED,
        /** 上级更名: code and name stay, and the unit above, under its own code, took another name. */
        PARENT_RENAMED;

        /**
         * Returns the word used in data, such as {@code parent-renamed}.
         *
         * @return the word
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * 地方: a division that took part.
     *
     * @param code its code, six digits; empty where the code was not yet public
     * @param name its own name
     * @param parent the units above, as {@link DivisionMeaning#parent} has them
     */
    public record Place(String code, String name, String parent) {}

    /**
     * Copies the lists.
     *
     * @param kind what happened
     * @param when the day or the year
     * @param knownSince when it became public
     * @param from the divisions before
     * @param to the divisions after
     * @param citation where this stands
     * @param confidence the confidence
     */
    public DivisionEvent {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /**
     * Tells whether a code took part.
     *
     * @param code the code, six digits
     * @return whether it stands before or after the change
     */
    public boolean concerns(String code) {
        return from.stream().anyMatch(place -> place.code().equals(code))
                || to.stream().anyMatch(place -> place.code().equals(code));
    }
}
