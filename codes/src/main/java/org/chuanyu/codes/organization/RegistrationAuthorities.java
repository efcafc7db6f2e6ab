// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.organization;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
    public static final ReferenceKey<RegistrationAuthorities> KEY =
            ReferenceKey.table("registration-authorities", RegistrationAuthorities::load);

    private final Map<String, OrganizationClass> classes;
    private final String letters;

    private RegistrationAuthorities(Map<String, OrganizationClass> classes, String letters) {
        this.classes = classes;
        this.letters = letters;
    }

    private static RegistrationAuthorities load() {
        Map<String, OrganizationClass> classes = new LinkedHashMap<>();
        StringBuilder letters = new StringBuilder();
        TextTable.of(RegistrationAuthorities.class, "authorities.tsv").forEach(row -> {
            String authority = row.get("authority");
            if (letters.indexOf(authority) < 0) {
                letters.append(authority);
            }
            classes.put(
                    authority + row.get("class"),
                    new OrganizationClass(
                            new BilingualText(row.get("authority_zh"), row.get("authority_en")),
                            new BilingualText(row.get("class_zh"), row.get("class_en")),
                            Confidence.ofWord(row.get("confidence")),
                            Citation.of(row.get("source"))));
        });
        return new RegistrationAuthorities(classes, letters.toString());
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
