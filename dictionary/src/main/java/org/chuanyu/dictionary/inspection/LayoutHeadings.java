// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.inspection;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.inspection.WrittenHeading.Reading;
import org.chuanyu.dictionary.inspection.WrittenHeading.Way;
import org.chuanyu.dictionary.record.HeadingText;
import org.chuanyu.dictionary.record.Layout;

/** 版式表头: which element of a layout a heading names. */
final class LayoutHeadings {
    private final Layout layout;
    /** By what is compared; -1 where two elements are called so. */
    private final Map<String, Integer> exact = new HashMap<>();

    private final Map<String, Integer> withoutUnit = new HashMap<>();
    private final Map<String, Integer> plain = new HashMap<>();

    LayoutHeadings(Layout layout) {
        this.layout = layout;
        for (int i = 0; i < layout.elements().size(); i++) {
            DataElement element = layout.elements().get(i);
            put(exact, element.identifier(), i);
            put(exact, element.name().zh(), i);
            put(plain, PlainName.ofElement(HeadingText.normalized(element.name().zh())), i);
            for (Reading reading : new WrittenHeading(element.name().zh()).readings()) {
                if (reading.way() == Way.WITHOUT_UNIT) {
                    put(withoutUnit, reading.name(), i);
                }
            }
        }
        layout.synonyms().forEach((word, identifier) -> {
            // A name goes before what somebody else calls so.
            exact.putIfAbsent(HeadingText.normalized(word), layout.indexOf(identifier));
        });
    }

    private static void put(Map<String, Integer> places, String word, int place) {
        places.merge(HeadingText.normalized(word), place, (one, other) -> one.equals(other) ? one : -1);
    }

    Layout layout() {
        return layout;
    }

    /** 判定: the element that a heading names, and how it was read; or the elements that it may name. */
    record Named(int element, Way way, Set<Integer> candidates) {
        boolean isSure() {
            return element >= 0;
        }
    }

    /** Returns what a heading names; empty where it names nothing of this layout. */
    Optional<Named> find(WrittenHeading written) {
        for (Reading reading : written.readings()) {
            int place = exact.getOrDefault(reading.name(), -1);
            if (place >= 0) {
                return Optional.of(sure(place, reading.way()));
            }
            int bare = withoutUnit.getOrDefault(reading.name(), -1);
            if (bare >= 0) {
                // An amount in another unit, or in one that nobody tells, is another number.
                String unit = layout.elements().get(bare).unit().toString();
                boolean same = written.unit().filter(unit::equals).isPresent();
                return Optional.of(same ? sure(bare, reading.way()) : asked(Set.of(bare), Way.WITHOUT_UNIT));
            }
        }
        Optional<Named> meant = written.readings().stream()
                .flatMap(reading -> PlainName.ofHeading(reading.name()).stream())
                .flatMap(name -> Stream.of(name, PlainName.withoutName(name)))
                .map(name -> plain.getOrDefault(name, -1))
                .filter(place -> place >= 0)
                .findFirst()
                .map(place -> sure(place, Way.PLAIN));
        return meant.isPresent() ? meant : ofParts(written.parts());
    }

    /** The last part says what it is; what stands above it may say of what, and must not say that it is something else. */
    private Optional<Named> ofParts(List<String> parts) {
        Set<Integer> places = new LinkedHashSet<>();
        int last = -1;
        for (String part : parts) {
            last = exact.getOrDefault(part, -1);
            if (last >= 0) {
                places.add(last);
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(places.size() == 1 && last >= 0 ? sure(last, Way.PART) : asked(places, Way.PART));
    }

    private static Named sure(int place, Way way) {
        return new Named(place, way, Set.of());
    }

    private static Named asked(Set<Integer> candidates, Way way) {
        return new Named(-1, way, candidates);
    }
}
