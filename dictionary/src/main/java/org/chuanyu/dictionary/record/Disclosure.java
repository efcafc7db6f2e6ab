// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import java.util.List;
import org.chuanyu.codes.person.PersonalText;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.Personal;

/** 披露: what may be shown of a record's cells. */
public enum Disclosure {
    /** 脱敏: personal values are masked. */
    MASKED,
    /** 显示: personal values are shown, because the caller asked for them by name. */
    PERSONAL;

    private static final int LONGEST = 60;
    private static final int MOST_STARS = 6;

    /**
     * Returns what may be shown of a cell.
     *
     * @param text the cell
     * @param element the element
     * @param aboutOrganization whether the record is known to be about an organisation
     * @return the text, masked where it is personal, cut where it is long
     */
    public String show(String text, DataElement element, boolean aboutOrganization) {
        return abridged(this == PERSONAL ? text : mask(text, element, aboutOrganization));
    }

    private static String mask(String text, DataElement element, boolean aboutOrganization) {
        String masked = PersonalText.masked(text);
        if (!element.personal().isPersonal(aboutOrganization)) {
            return masked;
        }
        boolean number = element.personal() == Personal.NUMBER || element.personal() == Personal.NUMBER_WHEN_PERSON;
        return number && !masked.equals(text) ? masked : "*".repeat(Math.min(MOST_STARS, text.length()));
    }

    /**
     * Returns what may be shown of a text that belongs to no element.
     *
     * @param text the text
     * @return the text without personal numbers, cut where it is long
     */
    public String show(String text) {
        return abridged(this == PERSONAL ? text : PersonalText.masked(text));
    }

    /** Returns the proposals that may be shown: none that would write a personal number. */
    List<String> proposals(List<String> repairs) {
        return this == PERSONAL
                ? repairs
                : repairs.stream()
                        .filter(each -> PersonalText.masked(each).equals(each))
                        .toList();
    }

    private static String abridged(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
