// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chuanyu.codes.reference.ReferenceKey;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.text.BilingualText;

/**
 * 国家和地区代码: the countries and regions of ISO 3166-1 by number and by three letters, as personal numbers name
 * nationalities. It does not hold codes that the standard has withdrawn.
 */
public final class Countries {
    /** The table in reference data. */
    public static final ReferenceKey<Countries> KEY = ReferenceKey.table("countries", Countries::new);

    private final Map<String, BilingualText> names = new HashMap<>();

    private Countries() {
        TextTable.of(Countries.class, "countries.tsv").forEach(row -> {
            BilingualText name = new BilingualText(row.get("name_zh"), row.get("name_en"));
            names.put(row.get("numeric"), name);
            names.put(row.get("alpha3"), name);
        });
    }

    /**
     * Finds a country or region.
     *
     * @param code three digits or three capital letters
     * @return the name, or empty for a code that ISO 3166-1 does not have
     */
    public Optional<BilingualText> find(String code) {
        return Optional.ofNullable(names.get(code));
    }
}
