// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chuanyu.codes.reference.ReferenceKey;
import org.chuanyu.core.time.Holding;
import org.jspecify.annotations.Nullable;

/**
 * 国民经济行业分类: the industrial classification GB/T 4754 in its editions of 2011 and 2017, with the standard's own
 * comparison of their classes. It does not hold the editions of 1984 to 2002, or amendment 1 of 2019.
 */
public final class IndustryClassification {
    /** The table in reference data. */
    public static final ReferenceKey<IndustryClassification> KEY =
            ReferenceKey.table("industry", IndustryClassification::new);

    private final List<IndustryEdition> editions = List.copyOf(IndustryEdition.load());

    private IndustryClassification() {}

    /**
     * Returns the editions at hand.
     *
     * @return the editions, earliest first
     */
    public List<IndustryEdition> editions() {
        return editions;
    }

    /**
     * Finds an edition by its name.
     *
     * @param id the name, such as {@code industry-2017}
     * @return the edition, or empty for another name
     */
    public Optional<IndustryEdition> edition(String id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /**
     * Returns what a code means in each edition that has it. Digits without their letter may mean two things.
     *
     * @param code the code, with or without its letter
     * @return the meanings, earliest edition first
     */
    public List<IndustryMeaning> meanings(String code) {
        List<IndustryMeaning> found = new ArrayList<>(2);
        editions.forEach(edition -> edition.find(code).ifPresent(found::add));
        return found;
    }

    /** Returns the editions, that in force on the day first, then the latest. */
    List<IndustryEdition> preferred(@Nullable LocalDate day) {
        List<IndustryEdition> ordered = new ArrayList<>(editions);
        Collections.reverse(ordered);
        ordered.sort(
                Comparator.comparing(edition -> day == null || edition.period().on(day) != Holding.YES));
        return ordered;
    }

    /** Returns the edition in force on a day; null where none at hand was. */
    @Nullable
    IndustryEdition inForceOn(LocalDate day) {
        return editions.stream()
                .filter(edition -> edition.period().on(day) == Holding.YES)
                .findFirst()
                .orElse(null);
    }
}
