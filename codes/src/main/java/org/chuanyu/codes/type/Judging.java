// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.type;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.chuanyu.codes.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * 判定依据: by what a code is judged: the tables, the date at which it has to be good, and what day it is today.
 *
 * @param reference the tables
 * @param on the date asked for; null for any date
 * @param today the day before which a birth must lie
 * @param profile the structure by which codes of several are judged, such as {@code joint}; null for any
 */
public record Judging(
        ReferenceData reference,
        @Nullable LocalDate on,
        LocalDate today,
        @Nullable String profile) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /**
     * Returns the default: built-in tables, any date, today in China.
     *
     * @return the default judging
     */
    public static Judging standard() {
        return new Judging(ReferenceData.builtIn(), null, LocalDate.now(CHINA), null);
    }

    /**
     * Returns this with another date asked for.
     *
     * @param date the date at which the code has to be good; null for any date
     * @return the judging
     */
    public Judging on(@Nullable LocalDate date) {
        return new Judging(reference, date, today, profile);
    }

    /**
     * Returns this with other tables.
     *
     * @param tables the tables
     * @return the judging
     */
    public Judging with(ReferenceData tables) {
        return new Judging(tables, on, today, profile);
    }

    /**
     * Returns this with the present day taken from a clock.
     *
     * @param clock the clock; its time is read in China's zone
     * @return the judging
     */
    public Judging with(Clock clock) {
        return new Judging(reference, on, LocalDate.now(clock.withZone(CHINA)), profile);
    }

    /**
     * Returns this with a structure chosen among those of a type; types without such a structure are judged as ever.
     *
     * @param structure the structure's name, such as {@code gb21063-tianjin}
     * @return the judging
     */
    public Judging by(String structure) {
        return new Judging(reference, on, today, structure);
    }
}
