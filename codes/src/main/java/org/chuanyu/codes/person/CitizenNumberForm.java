// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import java.util.Locale;

/** 号码种类: which card or permit a citizen number belongs to, as its length and its division tell. */
public enum CitizenNumberForm {
    /** 居民身份证: 18 characters, GB 11643-1999. */
    RESIDENT_IDENTITY_CARD,
    /** 15位旧号: 15 digits, GB 11643-1989. */
    FIFTEEN_DIGITS,
    /** 香港居民居住证: 18 characters with the division 810000, since 2018. */
    HONG_KONG_RESIDENCE_PERMIT,
    /** 澳门居民居住证: 18 characters with the division 820000, since 2018. */
    MACAO_RESIDENCE_PERMIT,
    /** 台湾居民居住证: 18 characters with the division 830000, since 2018. */
    TAIWAN_RESIDENCE_PERMIT;

    /** The form of 18 characters that begin with a division. */
    static CitizenNumberForm ofDivision(int division) {
        return switch (division) {
            case 810_000 -> HONG_KONG_RESIDENCE_PERMIT;
            case 820_000 -> MACAO_RESIDENCE_PERMIT;
            case CitizenNumberRules.TAIWAN_PERMIT -> TAIWAN_RESIDENCE_PERMIT;
            default -> RESIDENT_IDENTITY_CARD;
        };
    }

    /**
     * Tells whether this is a residence permit of 2018, whose division names the place of origin.
     *
     * @return whether the holder is a resident of Hong Kong, Macao or Taiwan
     */
    public boolean isResidencePermit() {
        return compareTo(HONG_KONG_RESIDENCE_PERMIT) >= 0;
    }

    /**
     * Returns the word used in reports, such as {@code resident-identity-card}.
     *
     * @return the word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
