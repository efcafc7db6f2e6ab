// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.township;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chuanyu.codes.reference.ReferenceKey;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;

/**
 * 城乡分类代码: the classes of town and country, such as {@code 111} 主城区, which stand beside a statistical code and are no
 * part of it.
 */
public final class UrbanRuralClasses {
    /** The table in reference data. */
    public static final ReferenceKey<UrbanRuralClasses> KEY =
            ReferenceKey.table("urban-rural-classes", UrbanRuralClasses::new);

    private final Map<String, UrbanRuralClass> classes = new LinkedHashMap<>();

    private UrbanRuralClasses() {
        TextTable.of(UrbanRuralClasses.class, "urban-rural.tsv")
                .forEach(row -> classes.put(
                        row.get("code"),
                        new UrbanRuralClass(
                                row.get("code"),
                                new BilingualText(row.get("name_zh"), row.get("name_en")),
                                row.get("group").equals("urban"),
                                Confidence.ofWord(row.get("confidence")),
                                Citation.of(row.get("source")))));
    }

    /**
     * 城乡分类: one class of town or country.
     *
     * @param code the code, three digits
     * @param name the name
     * @param isUrban whether it counts as town
     * @param confidence how far the row is confirmed
     * @param citation where it stands
     */
    public record UrbanRuralClass(
            String code, BilingualText name, boolean isUrban, Confidence confidence, Citation citation) {}

    /**
     * Finds a class.
     *
     * @param code the code, three digits
     * @return the class, or empty where there is none
     */
    public Optional<UrbanRuralClass> find(String code) {
        return Optional.ofNullable(classes.get(code));
    }

    /**
     * Returns all classes.
     *
     * @return the classes in the order of their codes
     */
    public Collection<UrbanRuralClass> all() {
        return Collections.unmodifiableCollection(classes.values());
    }
}
