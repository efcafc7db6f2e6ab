// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.organization;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.reference.ReferenceKey;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * 校验例外: rules under which a social credit code is accepted although its check character is not that of the standard,
 * with a warning that names the rule. They are data with a scope, never a list of bodies.
 */
public final class CreditCodeExceptions {
    /** The table in reference data. */
    public static final ReferenceKey<CreditCodeExceptions> KEY =
            ReferenceKey.table("credit-code-exceptions", CreditCodeExceptions::load);

    private final List<CreditCodeException> all;

    private CreditCodeExceptions(List<CreditCodeException> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Returns reference data by which no exception is made.
     *
     * @param reference the tables to start from
     * @return the same tables without exceptions
     */
    public static ReferenceData leftOutOf(ReferenceData reference) {
        return reference.with(KEY, new CreditCodeExceptions(List.of()));
    }

    private static CreditCodeExceptions load() {
        List<CreditCodeException> rules = new ArrayList<>();
        TextTable.of(CreditCodeExceptions.class, "exceptions.tsv").forEach(row -> {
            BilingualText name = new BilingualText(row.get("name_zh"), row.get("name_en"));
            Citation citation = Citation.of(row.get("source"));
            CheckSystem system = row.get("rule").equals("power-sum")
                    ? CheckSystem.powersFromLeft(
                            row.get("id"),
                            citation,
                            Integer.parseInt(row.get("modulus")),
                            Integer.parseInt(row.get("radix")),
                            row.get("alphabet"),
                            row.get("alphabet"))
                    : null;
            rules.add(new CreditCodeException(
                    row.get("id"),
                    name,
                    List.of(row.get("divisions").split(";", -1)),
                    List.of(row.get("organizations").split(";", -1)),
                    row.get("inner_check").equals("right"),
                    system,
                    row.get("expected"),
                    row.get("printed"),
                    Period.of(row.get("from"), row.get("to")),
                    Confidence.ofWord(row.get("confidence")),
                    citation));
        });
        return new CreditCodeExceptions(rules);
    }

    /**
     * Returns all rules.
     *
     * @return the rules, in the order in which they are tried
     */
    public List<CreditCodeException> all() {
        return all;
    }

    /** Tells quickly whether a text of 18 characters has a division for which there is a rule; most have none. */
    boolean concern(CharSequence code) {
        for (int i = 0; i < all.size(); i++) {
            if (CreditCodeException.beginsWithOne(code, 2, all.get(i).divisions())) {
                return true;
            }
        }
        return false;
    }

    /** Finds the first rule that allows a code of 18 characters whose check fails, without allocating. */
    @Nullable
    CreditCodeException allowing(CharSequence code, char standard) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).allows(code, standard)) {
                return all.get(i);
            }
        }
        return null;
    }

    /**
     * 例外规则: one rule.
     *
     * @param id its stable name
     * @param name its name for people
     * @param divisions beginnings of positions 3-8; one of them must match
     * @param organizations beginnings of positions 9-17; one of them must match
     * @param innerCheckRight whether the organisation code's own check character must be right
     * @param system the system that gives the check character instead; null where a fixed pair is allowed
     * @param expected the standard's character of the fixed pair; empty with a system
     * @param printed the printed character of the fixed pair; empty with a system
     * @param period when such codes were given out
     * @param confidence how far the rule is confirmed
     * @param citation where the rule comes from
     */
    public record CreditCodeException(
            String id,
            BilingualText name,
            List<String> divisions,
            List<String> organizations,
            boolean innerCheckRight,
            @Nullable CheckSystem system,
            String expected,
            String printed,
            Period period,
            Confidence confidence,
            Citation citation) {

        boolean allows(CharSequence code, char standard) {
            if (!beginsWithOne(code, 2, divisions) || !beginsWithOne(code, 8, organizations)) {
                return false;
            }
            if (innerCheckRight && CheckSystem.GB_11714.check(code, 8, 16) != code.charAt(16)) {
                return false;
            }
            char last = code.charAt(17);
            return system == null
                    ? expected.indexOf(standard) == 0 && printed.indexOf(last) == 0
                    : system.check(code, 0, 17) == last;
        }

        private static boolean beginsWithOne(CharSequence code, int at, List<String> beginnings) {
            for (int k = 0; k < beginnings.size(); k++) {
                String beginning = beginnings.get(k);
                int i = 0;
                while (i < beginning.length() && code.charAt(at + i) == beginning.charAt(i)) {
                    i++;
                }
                if (i == beginning.length()) {
                    return true;
                }
            }
            return false;
        }
    }
}
