// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.codelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.time.Bound;
import org.chuanyu.core.time.Holding;
import org.chuanyu.core.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * 代码表: a list of permissible values, such as {@code penalty-kind-supervision}. It does not hold the divisions, whose
 * history lives with the codes.
 */
public final class CodeList {
    /**
     * 后继: the property that names the codes of this list that took over a value's meaning, parted by {@code ;}. A value's
     * own code among them says that it goes on under it with another name.
     */
    public static final String SUCCESSORS = "successors";

    /** 层级: the property that tells on which level of a classification a value stands, such as {@code class}. */
    public static final String LEVEL = "level";

    private final String id;
    private final BilingualText name;
    private final Period period;
    private final String edition;
    private final String openWord;
    private final boolean conclusive;
    private final boolean reuses;
    private final Confidence confidence;
    private final Citation citation;
    private final Map<String, BilingualText> properties;
    private final Supplier<? extends Collection<PermissibleValue>> source;
    private volatile @Nullable ValueIndex index;

    private CodeList(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.period = builder.period;
        this.edition = builder.edition;
        this.openWord = builder.openWord;
        this.conclusive = builder.conclusive;
        this.reuses = builder.reuses;
        this.confidence = builder.confidence;
        this.citation = builder.citation;
        this.properties = Collections.unmodifiableMap(new LinkedHashMap<>(builder.properties));
        this.source = builder.source;
    }

    /** The values are read by whoever asks first. */
    private ValueIndex index() {
        ValueIndex known = index;
        if (known == null) {
            synchronized (this) {
                known = index;
                if (known == null) {
                    known = new ValueIndex(id, source.get(), reuses);
                    index = known;
                }
            }
        }
        return known;
    }

    /**
     * Begins a list.
     *
     * @param id the list's id
     * @param name the list's name
     * @return a builder of a provisional list without values and without a known period
     */
    public static Builder of(String id, BilingualText name) {
        return new Builder(id, name);
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
        return index().values();
    }

    /**
     * Finds a value by its code.
     *
     * @param code the code
     * @return the value, at whatever time it holds; of a code with several meanings the last
     */
    public Optional<PermissibleValue> find(String code) {
        return Optional.ofNullable(index().find(code));
    }

    /**
     * Finds the value that {@link #lookUp} tells of.
     *
     * @param code the code
     * @param on the date; null for any date
     * @return the value; where several meanings are possible, the last of them
     */
    public Optional<PermissibleValue> find(String code, @Nullable LocalDate on) {
        if (on == null || !index().isReused(code)) {
            return find(code);
        }
        return Optional.of(lookUp(code, on).values()).map(values -> values.get(values.size() - 1));
    }

    /**
     * Returns all meanings of a code.
     *
     * @param code the code
     * @return one value, several where the list gives a code anew, none for a code outside it; earliest first
     */
    public List<PermissibleValue> meanings(String code) {
        return index().meanings(code);
    }

    /**
     * Returns the values on a day.
     *
     * @param on the day, in China
     * @return the values, those that surely held told apart from those that may have
     */
    public ValuesOn asOf(LocalDate on) {
        return ValuesOn.of(this, on);
    }

    /**
     * Returns what happened to the values, as far as their periods and successors tell; {@link ValueEvent.Kind} states the
     * rules.
     *
     * @return the events, earliest first
     */
    public List<ValueEvent> events() {
        return ValueEvents.of(this);
    }

    /**
     * Returns the codes that took over the meaning of a value, as its row tells.
     *
     * @param value a value of this list
     * @return the codes; none where the row names none
     */
    public List<String> successorsOf(PermissibleValue value) {
        return ValueIndex.successors(value);
    }

    /**
     * Returns the values directly below a code.
     *
     * @param code the code; empty for the values at the top
     * @return the values, in the order of the list
     */
    public List<PermissibleValue> childrenOf(String code) {
        return index().below(code);
    }

    /**
     * Returns the values above a value.
     *
     * @param value a value of this list
     * @return the values, from the nearest to the top; none for a value at the top
     */
    public List<PermissibleValue> ancestorsOf(PermissibleValue value) {
        return index().above(value);
    }

    /**
     * Finds a value by its Chinese name.
     *
     * @param word the name
     * @return the first value of that name
     */
    public Optional<PermissibleValue> named(String word) {
        return allNamed(word).stream().findFirst();
    }

    /**
     * Finds all values of one Chinese name: 联营 is 3500 with and 4600 without a legal person's standing.
     *
     * @param word the name
     * @return the values of that name, in the order of the list
     */
    public List<PermissibleValue> allNamed(String word) {
        return index().named(word);
    }

    /**
     * Finds all values of one name in either language.
     *
     * @param word the name
     * @param language the language of the name; capitals make no difference in English
     * @return the values of that name, in the order of the list
     */
    public List<PermissibleValue> allNamed(String word, Language language) {
        return language == Language.ZH ? index().named(word) : index().namedInEnglish(word);
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
     * Tells whether a code outside the list is wrong. It is only doubtful where a list is known to lack codes, or where
     * no source attests its codes and only the meanings are sure.
     *
     * @return whether the list settles what is a code of it
     */
    public boolean isConclusive() {
        return conclusive;
    }

    /**
     * Returns the names of the properties that values of this list may have.
     *
     * @return the names by the key in {@link PermissibleValue#properties()}
     */
    public Map<String, BilingualText> properties() {
        return properties;
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
     * Tells whether the list says that it gives codes anew, so that one code may have several meanings, one after another.
     *
     * @return whether a code may stand in the list more than once
     */
    public boolean isReusing() {
        return reuses;
    }

    /**
     * Returns the words with which values outside the list may begin.
     *
     * @return the beginning, such as {@code 其他-}; empty for none
     */
    public String openWord() {
        return openWord;
    }

    /**
     * Looks a code up at a date.
     *
     * @param code the code
     * @param on the date; null for any date
     * @return what is known of the code then
     */
    public LookUp lookUp(String code, @Nullable LocalDate on) {
        List<PermissibleValue> meanings = index().meanings(code);
        if (meanings.isEmpty()) {
            return new LookUp.Unknown();
        }
        List<PermissibleValue> then = on == null
                ? meanings
                : meanings.stream()
                        .filter(value -> periodOf(value).on(on).isPossible())
                        .toList();
        if (then.size() > 1) {
            return new LookUp.Homonym(then);
        }
        if (then.size() == 1) {
            PermissibleValue value = then.get(0);
            boolean unknown = on != null && periodOf(value).on(on) == Holding.UNKNOWN;
            return unknown ? new LookUp.PeriodUnknown(value) : new LookUp.Found(value);
        }
        return on == null ? new LookUp.Unknown() : away(meanings, on);
    }

    /** None of the meanings holds: the last that has begun is over, or the first is still to come. */
    private LookUp away(List<PermissibleValue> meanings, LocalDate on) {
        PermissibleValue last = null;
        for (PermissibleValue value : meanings) {
            Period since = new Period(periodOf(value).from(), Bound.OPEN);
            last = since.on(on) == Holding.NO ? last : value;
        }
        return last == null
                ? new LookUp.NotYet(meanings.get(0))
                : new LookUp.Retired(last, ValueIndex.successors(last));
    }

    @Override
    public String toString() {
        return id + " (" + values().size() + ")";
    }

    /** 代码表的制作: puts a list together. */
    public static final class Builder {
        private final String id;
        private final BilingualText name;
        private final Map<String, BilingualText> properties = new LinkedHashMap<>();
        private final List<PermissibleValue> values = new ArrayList<>();
        private Period period = Period.UNKNOWN;
        private String edition = "";
        private String openWord = "";
        private boolean conclusive = true;
        private boolean reuses;
        private Confidence confidence = Confidence.PROVISIONAL;
        private Citation citation = Citation.of("");
        private Supplier<? extends Collection<PermissibleValue>> source = () -> values;

        private Builder(String id, BilingualText name) {
            this.id = id;
            this.name = name;
        }

        /**
         * Gives the period that stands in for values without a period of their own.
         *
         * @param holds when the list holds
         * @return this builder
         */
        public Builder period(Period holds) {
            period = holds;
            return this;
        }

        /**
         * Gives the edition.
         *
         * @param label the edition; empty where it has none
         * @return this builder
         */
        public Builder edition(String label) {
            edition = label;
            return this;
        }

        /**
         * Allows words beside the values.
         *
         * @param beginning how such words begin, such as {@code 其他-}; empty for none
         * @return this builder
         */
        public Builder openWord(String beginning) {
            openWord = beginning;
            return this;
        }

        /**
         * Says that codes outside the list may be right too.
         *
         * @return this builder
         */
        public Builder inconclusive() {
            conclusive = false;
            return this;
        }

        /**
         * Says that the list gives codes anew: a code may stand in it more than once, in periods that are known and do not
         * overlap.
         *
         * @return this builder
         */
        public Builder reusing() {
            reuses = true;
            return this;
        }

        /**
         * Says how far the list is confirmed, and where it comes from.
         *
         * @param how how far it is confirmed
         * @param from where it comes from
         * @return this builder
         */
        public Builder source(Confidence how, Citation from) {
            confidence = how;
            citation = from;
            return this;
        }

        /**
         * Names a property of values.
         *
         * @param key the key in {@link PermissibleValue#properties()}
         * @param label its name
         * @return this builder
         */
        public Builder property(String key, BilingualText label) {
            properties.put(key, label);
            return this;
        }

        /**
         * Adds a value.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(PermissibleValue value) {
            values.add(value);
            return this;
        }

        /**
         * Makes the list.
         *
         * @return the list
         * @throws IllegalArgumentException when a code stands in it twice and the list does not say so, or in periods that
         *     overlap; when one stands below a code that is not there, or below itself, or has such a successor
         */
        public CodeList build() {
            List<PermissibleValue> all = List.copyOf(values);
            source = () -> all;
            CodeList list = new CodeList(this);
            list.index();
            return list;
        }

        /**
         * Makes a list the values of which are read when somebody first asks for one: for lists that are known to be
         * good, and of which most are not needed.
         *
         * @param reader reads the values; asked once
         * @return the list
         */
        public CodeList readLater(Supplier<? extends Collection<PermissibleValue>> reader) {
            source = reader;
            return new CodeList(this);
        }
    }

    /** 查询结果: what a look-up of a code at a date finds. */
    public sealed interface LookUp {

        /**
         * Returns what the answer tells of.
         *
         * @return the value, several for a homonym, none for an unknown code
         */
        List<PermissibleValue> values();

        /**
         * 有效: the code holds on the date, or no date was asked for.
         *
         * @param value the value
         */
        record Found(PermissibleValue value) implements LookUp {
            @Override
            public List<PermissibleValue> values() {
                return List.of(value);
            }
        }

        /**
         * 已停用: the code held before.
         *
         * @param value the value; of several meanings the last before the date
         * @param successors the codes that took over its meaning, as its row tells
         */
        record Retired(PermissibleValue value, List<String> successors) implements LookUp {

            /**
             * Copies the successors.
             *
             * @param value the value
             * @param successors the codes that took over its meaning
             */
            public Retired {
                successors = List.copyOf(successors);
            }

            @Override
            public List<PermissibleValue> values() {
                return List.of(value);
            }
        }

        /**
         * 尚未启用: the code holds only later.
         *
         * @param value the value
         */
        record NotYet(PermissibleValue value) implements LookUp {
            @Override
            public List<PermissibleValue> values() {
                return List.of(value);
            }
        }

        /**
         * 期间未知: the code is in the list, and no source tells when it holds.
         *
         * @param value the value
         */
        record PeriodUnknown(PermissibleValue value) implements LookUp {
            @Override
            public List<PermissibleValue> values() {
                return List.of(value);
            }
        }

        /**
         * 一码多义: the code had several meanings one after another, and the date, or the lack of one, leaves more than one of
         * them possible.
         *
         * @param values the meanings, earliest first
         */
        record Homonym(List<PermissibleValue> values) implements LookUp {

            /**
             * Copies the meanings.
             *
             * @param values the meanings
             */
            public Homonym {
                values = List.copyOf(values);
            }
        }

        /** 未知: the list has no such code. */
        record Unknown() implements LookUp {
            @Override
            public List<PermissibleValue> values() {
                return List.of();
            }
        }
    }
}
