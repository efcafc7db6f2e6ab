// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.List;
import java.util.Locale;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;

/**
 * 区域份额: how much of a division's area went over a {@link DivisionLink}, and which further datum decides whether a
 * given spot went with it: for 500112 of 2024 the town. It holds no boundaries.
 *
 * @param kind the whole, or what decides
 * @param towns the towns that went this way, as far as the sources name them; empty unless towns decide
 */
public record DivisionShare(Kind kind, List<Town> towns) {
    static final DivisionShare WHOLE = new DivisionShare(Kind.WHOLE, List.of());
    static final DivisionShare COUNTY = new DivisionShare(Kind.COUNTY, List.of());
    static final DivisionShare NOT_TOLD = new DivisionShare(Kind.NOT_TOLD, List.of());

    /** 份额种类: what decides. */
    public enum Kind {
        /** 全部: the whole area went this way, so nothing further is to be asked. */
        WHOLE,
        /** 由乡镇决定: the town or subdistrict decides. */
        TOWN,
        /** 由县级区划决定: the unit is above counties, and its county decides. */
        COUNTY,
        /** 来源不载: part of the area went this way, and the sources do not tell where the border runs. */
        NOT_TOLD;

        /**
         * Returns the word used in data, such as {@code not-told}.
         *
         * @return the word
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * 乡镇: a town, township or subdistrict that went over with a share.
     *
     * @param name its name
     * @param before its nine-digit code before
     * @param after its nine-digit code after; empty where it was not found
     * @param citation where this stands
     * @param confidence how far it is confirmed
     */
    public record Town(String name, String before, String after, Citation citation, Confidence confidence) {}

    /**
     * Copies the list.
     *
     * @param kind the whole, or what decides
     * @param towns the towns
     */
    public DivisionShare {
        towns = List.copyOf(towns);
    }
}
