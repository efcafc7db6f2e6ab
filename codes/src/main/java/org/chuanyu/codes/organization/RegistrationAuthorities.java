// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.organization;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chuanyu.codes.reference.ReferenceKey;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;

/**
 * 登记管理部门和机构类别: the registration authorities (position 1) and their classes of organisation (position 2) of the
 * social credit code, GB 32100-2015 with amendment XG1-2016.
 */
public final class RegistrationAuthorities {
    /** The table in reference data. */
    public static final ReferenceKey<RegistrationAuthorities> KEY = ReferenceKey.table(
            "registration-authorities",
            new Supplier<>() { // not a lambda, which a fresh program would wait for
                @Override
                public RegistrationAuthorities get() {
                    return load();
                }
            });

    /** Characters count from here, so that one bit stands for each in a {@code long}. */
    private static final char FIRST = '0';

    private static final int CHARACTERS = 64;

    private final Map<String, OrganizationClass> classes = new LinkedHashMap<>();
    private final long[] listed = new long[CHARACTERS];
    private final long[] verified = new long[CHARACTERS];
    private String letters = "";

    private RegistrationAuthorities() {}

    private static RegistrationAuthorities load() {
        RegistrationAuthorities table = new RegistrationAuthorities();
        TextTable.of(RegistrationAuthorities.class, "authorities.tsv")
                .forEach(
                        new Consumer<>() { // see KEY
                            @Override
                            public void accept(TextTable.Row row) {
                                table.add(row);
                            }
                        });
        return table;
    }

    private void add(TextTable.Row row) {
        char authority = row.get("authority").charAt(0);
        char organizationClass = row.get("class").charAt(0);
        Confidence confidence = Confidence.ofWord(row.get("confidence"));
        if (!isListed(authority)) {
            letters = letters.concat(String.valueOf(authority));
        }
        listed[index(authority)] |= bit(organizationClass);
        if (confidence == Confidence.VERIFIED) {
            verified[index(authority)] |= bit(organizationClass);
        }
        classes.put(
                row.get("authority").concat(row.get("class")),
                new OrganizationClass(
                        new BilingualText(row.get("authority_zh"), row.get("authority_en")),
                        new BilingualText(row.get("class_zh"), row.get("class_en")),
                        confidence,
                        Citation.of(row.get("source"))));
    }

    /** Tells whether a character of the code's alphabet names an authority. */
    boolean isListed(char authority) {
        return listed[index(authority)] != 0;
    }

    /** Tells whether the table has a pair of characters of the code's alphabet. */
    boolean isListed(char authority, char organizationClass) {
        return (listed[index(authority)] & bit(organizationClass)) != 0;
    }

    /** Tells how far a pair is confirmed, without making an object. */
    Confidence confidence(char authority, char organizationClass) {
        return (verified[index(authority)] & bit(organizationClass)) != 0
                ? Confidence.VERIFIED
                : Confidence.PROVISIONAL;
    }

    private static int index(char c) {
        return (c - FIRST) & (CHARACTERS - 1);
    }

    private static long bit(char c) {
        return 1L << index(c);
    }

    /**
     * Returns the letters and digits that name an authority.
     *
     * @return the characters that may stand at position 1
     */
    public String letters() {
        return letters;
    }

    /**
     * Finds a pair of authority and class.
     *
     * @param authority position 1
     * @param organizationClass position 2
     * @return what the pair means, or empty where the table has no such pair
     */
    public Optional<OrganizationClass> find(char authority, char organizationClass) {
        return Optional.ofNullable(classes.get("" + authority + organizationClass));
    }

    /**
     * 机构类别: what a pair of authority and class means.
     *
     * @param authority the authority's name; empty where no source names it
     * @param name the class's name; empty where no source names it
     * @param confidence how far the pair is confirmed
     * @param citation where the pair is found
     */
    public record OrganizationClass(
            BilingualText authority, BilingualText name, Confidence confidence, Citation citation) {}
}
