// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.codelist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Bound;
import org.chuanyu.core.time.Holding;
import org.chuanyu.core.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * 代码表: a list of permissible values, such as {@code penalty-kind-supervision}. It does not hold the divisions, whose
 * history lives with the codes.
 */
public final class CodeList {
    private final String id;
    private final BilingualText name;
    private final Period period;
    private final String edition;
    private final String openWord;
    private final Confidence confidence;
    private final Citation citation;
    private final Map<String, PermissibleValue> byCode;
    private final Map<String, PermissibleValue> byName = new LinkedHashMap<>();

    /**
     * Makes a list.
     *
     * @param id the list's id
     * @param name the list's name
     * @param period when the list holds; it stands in for values that have no period of their own
     * @param edition the edition; empty where it has none
     * @param openWord the beginning of words that are allowed beside the values, such as {@code 其他-}; empty for none
     * @param confidence how far the list is confirmed
     * @param citation where the list comes from
     * @param values the values, in their order
     */
    public CodeList(
            String id,
            BilingualText name,
            Period period,
            String edition,
            String openWord,
            Confidence confidence,
            Citation citation,
            Collection<PermissibleValue> values) {
        this.id = id;
        this.name = name;
        this.period = period;
        this.edition = edition;
        this.openWord = openWord;
        this.confidence = confidence;
        this.citation = citation;
        Map<String, PermissibleValue> codes = new LinkedHashMap<>();
        for (PermissibleValue value : values) {
            if (codes.put(value.code(), value) != null) {
                throw new IllegalArgumentException(id + " has the code " + value.code() + " twice");
            }
            byName.putIfAbsent(value.name().zh(), value);
        }
        byCode = Collections.unmodifiableMap(codes);
    }

    /**
     * Returns the list's id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the list's name.
     *
     * @return the name
     */
    public BilingualText name() {
        return name;
    }

    /**
     * Returns when the list holds.
     *
     * @return the period; unknown where no source tells
     */
    public Period period() {
        return period;
    }

    /**
     * Returns the edition.
     *
     * @return the edition; empty where it has none
     */
    public String edition() {
        return edition;
    }

    /**
     * Returns how far the list is confirmed.
     *
     * @return the confidence
     */
    public Confidence confidence() {
        return confidence;
    }

    /**
     * Returns where the list comes from.
     *
     * @return the citation
     */
    public Citation citation() {
        return citation;
    }

    /**
     * Returns the values in their order.
     *
     * @return the values
     */
    public Collection<PermissibleValue> values() {
        return byCode.values();
    }

    /**
     * Finds a value by its code.
     *
     * @param code the code
     * @return the value, at whatever time it holds
     */
    public Optional<PermissibleValue> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Finds a value by its Chinese name.
     *
     * @param word the name
     * @return the first value of that name
     */
    public Optional<PermissibleValue> named(String word) {
        return Optional.ofNullable(byName.get(word));
    }

    /**
     * Tells whether a word is allowed although it is no value of the list.
     *
     * @param word the word
     * @return whether it begins as the list's open words do and says something after that
     */
    public boolean isOpenWord(String word) {
        return !openWord.isEmpty() && word.length() > openWord.length() && word.startsWith(openWord);
    }

    /**
     * Returns the period by which a value is judged: its own, else the list's.
     *
     * @param value a value of this list
     * @return the period; unknown where neither is told
     */
    public Period periodOf(PermissibleValue value) {
        return value.period().isUnknown() ? period : value.period();
    }

    /**
     * Looks a code up at a date.
     *
     * @param code the code
     * @param on the date; null for any date
     * @return what is known of the code then
     */
    public LookUp lookUp(String code, @Nullable LocalDate on) {
        PermissibleValue value = byCode.get(code);
        if (value == null) {
            return new LookUp.Unknown();
        }
        Period holds = periodOf(value);
        if (on == null) {
            return new LookUp.Found(value);
        }
        Holding holding = holds.on(on);
        if (holding == Holding.UNKNOWN) {
            return new LookUp.PeriodUnknown(value);
        }
        if (holding != Holding.NO) {
            return new LookUp.Found(value);
        }
        boolean later = new Period(holds.from(), Bound.OPEN).on(on) == Holding.NO;
        return later ? new LookUp.NotYet(value) : new LookUp.Retired(value);
    }

    @Override
    public String toString() {
        return id + " (" + byCode.size() + ")";
    }

    /** 查询结果: what a look-up of a code at a date finds. */
    public sealed interface LookUp {

        /**
         * 有效: the code holds on the date, or no date was asked for.
         *
         * @param value the value
         */
        record Found(PermissibleValue value) implements LookUp {}

        /**
         * 已停用: the code held before.
         *
         * @param value the value
         */
        record Retired(PermissibleValue value) implements LookUp {}

        /**
         * 尚未启用: the code holds only later.
         *
         * @param value the value
         */
        record NotYet(PermissibleValue value) implements LookUp {}

        /**
         * 期间未知: the code is in the list, and no source tells when it holds.
         *
         * @param value the value
         */
        record PeriodUnknown(PermissibleValue value) implements LookUp {}

        /** 未知: the list has no such code. */
        record Unknown() implements LookUp {}
    }
}
