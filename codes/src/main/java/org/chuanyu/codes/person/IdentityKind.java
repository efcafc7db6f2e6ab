// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import java.util.Locale;
import org.chuanyu.core.text.BilingualText;

/** 身份号码种类: the kinds of personal numbers that {@link IdentityNumber} knows. */
public enum IdentityKind {
    /** 居民身份证: 18 characters, GB 11643-1999. */
    RESIDENT_IDENTITY_CARD("居民身份证", "resident identity card"),
    /** 15位旧号: 15 digits, GB 11643-1989. */
    FIFTEEN_DIGITS("居民身份证15位旧号", "resident identity card, 15 digits"),
    /** 香港居民居住证: 18 characters with the division 810000. */
    HONG_KONG_RESIDENCE_PERMIT("香港居民居住证", "residence permit of Hong Kong residents"),
    /** 澳门居民居住证: 18 characters with the division 820000. */
    MACAO_RESIDENCE_PERMIT("澳门居民居住证", "residence permit of Macao residents"),
    /** 台湾居民居住证: 18 characters with the division 830000. */
    TAIWAN_RESIDENCE_PERMIT("台湾居民居住证", "residence permit of Taiwan residents"),
    /** 外国人永久居留身份证（2023版）: 18 characters that begin with 9, GA 2102-2023. */
    PERMANENT_RESIDENCE_CARD("外国人永久居留身份证（2023版）", "permanent residence card of 2023"),
    /** 外国人永久居留身份证（旧版）: 15 characters, three letters first. */
    OLD_PERMANENT_RESIDENCE_CARD("外国人永久居留身份证（旧版）", "permanent residence card before 2023");

    private final String zh;
    private final String en;

    IdentityKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static IdentityKind of(CitizenNumber number) {
        return switch (number.form()) {
            case RESIDENT_IDENTITY_CARD -> RESIDENT_IDENTITY_CARD;
            case FIFTEEN_DIGITS -> FIFTEEN_DIGITS;
            case HONG_KONG_RESIDENCE_PERMIT -> HONG_KONG_RESIDENCE_PERMIT;
            case MACAO_RESIDENCE_PERMIT -> MACAO_RESIDENCE_PERMIT;
            case TAIWAN_RESIDENCE_PERMIT -> TAIWAN_RESIDENCE_PERMIT;
        };
    }

    static IdentityKind of(PermanentResidenceNumber number) {
        return number.card() == PermanentResidenceCard.OF_2023
                ? PERMANENT_RESIDENCE_CARD
                : OLD_PERMANENT_RESIDENCE_CARD;
    }

    /**
     * Returns the kind's name for people.
     *
     * @return the name
     */
    public BilingualText label() {
        return new BilingualText(zh, en);
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
