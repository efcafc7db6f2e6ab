// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import java.util.Locale;

/** 个人信息: whether a data element holds personal values, which are masked wherever they are shown. */
public enum Personal {
    /** 否: never. */
    NO,
    /** 号码: a number that names a natural person. */
    NUMBER,
    /** 自然人号码: such a number when the record is about a natural person. */
    NUMBER_WHEN_PERSON,
    /** 姓名: the name of a natural person. */
    NAME,
    /** 自然人姓名: such a name when the record is about a natural person. */
    NAME_WHEN_PERSON;

    /**
     * Reads the word used in packs, such as {@code name-when-person}; nothing means no.
     *
     * @param word the word
     * @return the kind
     * @throws IllegalArgumentException for a word that names none
     */
    public static Personal ofWord(String word) {
        return word.isEmpty() ? NO : valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * Tells whether a value is personal in a record.
     *
     * @param aboutOrganization whether the record is known to be about an organisation
     * @return whether the value has to be masked
     */
    public boolean isPersonal(boolean aboutOrganization) {
        return switch (this) {
            case NO -> false;
            case NUMBER, NAME -> true;
            case NUMBER_WHEN_PERSON, NAME_WHEN_PERSON -> !aboutOrganization;
        };
    }

    /**
     * Returns the kind that masks whatever this or another masks.
     *
     * @param other the other
     * @return this where both mask the same, else the one that masks more
     */
    public Personal and(Personal other) {
        return other.masks() > masks() ? other : this;
    }

    /** In how many of the two kinds of records values are masked. */
    private int masks() {
        return (isPersonal(true) ? 1 : 0) + (isPersonal(false) ? 1 : 0);
    }
}
