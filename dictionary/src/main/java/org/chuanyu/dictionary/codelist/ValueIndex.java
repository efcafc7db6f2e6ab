// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.codelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanyu.core.time.Bound;
import org.jspecify.annotations.Nullable;

/** 值索引: the values of a list by code, by name and by the code above, once they are known to fit together. */
final class ValueIndex {
    private final String list;
    private final List<PermissibleValue> values;
    private final Map<String, PermissibleValue> byCode = new LinkedHashMap<>();
    private final Map<String, List<PermissibleValue>> reused = new HashMap<>();
    private final Map<String, List<PermissibleValue>> byName = new HashMap<>();
    private final Map<String, List<PermissibleValue>> below = new HashMap<>();

    ValueIndex(String list, Collection<PermissibleValue> values, boolean reuses) {
        this.list = list;
        this.values = List.copyOf(values);
        for (PermissibleValue value : this.values) {
            PermissibleValue other = byCode.putIfAbsent(value.code(), value);
            if (other != null) {
                if (!reuses) {
                    throw new IllegalArgumentException(list + " has the code " + value.code() + " twice");
                }
                reused.computeIfAbsent(value.code(), code -> new ArrayList<>(List.of(other)))
                        .add(value);
            }
            byName.computeIfAbsent(value.name().zh(), word -> new ArrayList<>(1))
                    .add(value);
            if (!value.parent().isEmpty()) {
                below.computeIfAbsent(value.parent(), code -> new ArrayList<>(2))
                        .add(value);
            }
        }
        reused.values().forEach(this::mustFollow);
        mustStandBelow();
        mustKnowSuccessors();
    }

    /** Of meanings of one code each begins after the one before has ended, as far as their periods tell. */
    private void mustFollow(List<PermissibleValue> meanings) {
        meanings.sort(Comparator.comparing(
                meaning -> meaning.period().from().date(), Comparator.nullsFirst(Comparator.naturalOrder())));
        for (int i = 1; i < meanings.size(); i++) {
            Bound ended = meanings.get(i - 1).period().to();
            Bound begun = meanings.get(i).period().from();
            LocalDate end = ended.date();
            LocalDate start = begun.date();
            if (end == null || start == null || latest(begun, start).isBefore(end)) {
                throw new IllegalArgumentException(list + " has the code "
                        + meanings.get(i).code() + " twice, in periods that overlap or are not known");
            }
        }
        byCode.put(meanings.get(0).code(), meanings.get(meanings.size() - 1));
    }

    private static LocalDate latest(Bound bound, LocalDate date) {
        return bound.precision() == Bound.Precision.YEAR ? date.plusYears(1).minusDays(1) : date;
    }

    /** Every way up ends: no parent is missing and no value stands below itself. */
    private void mustStandBelow() {
        Set<String> good = new HashSet<>(Set.of(""));
        for (PermissibleValue value : values) {
            Set<String> path = new LinkedHashSet<>();
            boolean last = value.equals(byCode.get(value.code()));
            for (String code = last ? value.code() : value.parent(); !good.contains(code); ) {
                PermissibleValue here = byCode.get(code);
                if (here == null) {
                    throw new IllegalArgumentException(list + " has no code " + code + ", which is named as a parent");
                }
                if (!path.add(code)) {
                    throw new IllegalArgumentException(list + " has the code " + code + " below itself");
                }
                code = here.parent();
            }
            good.addAll(path);
        }
    }

    private void mustKnowSuccessors() {
        for (PermissibleValue value : values) {
            for (String code : successors(value)) {
                if (!byCode.containsKey(code)) {
                    throw new IllegalArgumentException(
                            list + " has no code " + code + ", which is named as a successor of " + value.code());
                }
            }
        }
    }

    static List<String> successors(PermissibleValue value) {
        String written = value.properties().getOrDefault(CodeList.SUCCESSORS, "");
        return written.isEmpty() ? List.of() : List.of(written.split(";", -1));
    }

    List<PermissibleValue> values() {
        return values;
    }

    /** Returns the only or the last meaning of a code. */
    @Nullable
    PermissibleValue find(String code) {
        return byCode.get(code);
    }

    boolean isReused(String code) {
        return reused.containsKey(code);
    }

    /** Returns all meanings of a code, earliest first. */
    List<PermissibleValue> meanings(String code) {
        List<PermissibleValue> several = reused.get(code);
        if (several != null) {
            return Collections.unmodifiableList(several);
        }
        PermissibleValue only = byCode.get(code);
        return only == null ? List.of() : List.of(only);
    }

    List<PermissibleValue> named(String word) {
        return Collections.unmodifiableList(byName.getOrDefault(word, List.of()));
    }

    List<PermissibleValue> namedInEnglish(String word) {
        return values.stream()
                .filter(value -> value.name().en().equalsIgnoreCase(word))
                .toList();
    }

    List<PermissibleValue> below(String code) {
        return code.isEmpty()
                ? values.stream().filter(value -> value.parent().isEmpty()).toList()
                : Collections.unmodifiableList(below.getOrDefault(code, List.of()));
    }

    /** Returns the values above one, from the nearest up. */
    List<PermissibleValue> above(PermissibleValue value) {
        List<PermissibleValue> above = new ArrayList<>();
        PermissibleValue next = byCode.get(value.parent());
        while (next != null) {
            above.add(next);
            next = byCode.get(next.parent());
        }
        return List.copyOf(above);
    }
}
