// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import java.util.Locale;

/** 永久居留证版本: which permanent residence card a number belongs to, as its length tells. */
public enum PermanentResidenceCard {
    /** 2023版: 18 characters, GA 2102-2023, given out since 1 December 2023. */
    OF_2023,
    /** 旧版: 15 characters, given out before and still met. */
    BEFORE_2023;

    static PermanentResidenceCard of(CharSequence number) {
        return number.length() == PermanentResidenceNumber.LENGTH ? OF_2023 : BEFORE_2023;
    }

    /**
     * Returns the word used in reports, such as {@code of-2023}.
     *
     * @return the word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
