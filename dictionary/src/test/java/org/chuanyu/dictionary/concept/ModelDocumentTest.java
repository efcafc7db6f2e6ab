// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.RepresentationClass;
import org.chuanyu.dictionary.registration.RegistrationStatus;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;

/** What {@code docs/model.md} tells is so. */
class ModelDocumentTest {

    private static String document() throws IOException {
        return Files.readString(Path.of("../docs/model.md"));
    }

    @Test
    void every_class_that_stands_for_a_term_exists() throws IOException {
        List<String> classes = Pattern.compile("`((?:concept|element|codelist|registration|record)\\.[A-Z]\\w+)`")
                .matcher(document())
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
        assertThat(classes).hasSize(23);
        for (String each : classes) {
            assertThatCode(() -> Class.forName("org.chuanyu.dictionary." + each))
                    .as(each)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void the_numbers_are_those_of_the_pack() throws IOException {
        List<DataElement> elements = Samples.DICTIONARY.packs().get(0).dataSets().stream()
                .flatMap(set -> set.layouts().values().stream())
                .flatMap(layout -> layout.elements().stream())
                .toList();
        long unknown = elements.stream()
                .filter(each -> each.representationClass() == RepresentationClass.UNKNOWN)
                .count();
        long expressions = Samples.DICTIONARY.concepts().all().stream()
                .mapToLong(each -> each.expressions().size())
                .sum();
        assertThat(document())
                .contains("Of the %d elements %d stay unknown".formatted(elements.size(), unknown))
                .contains("has %d concepts and %d elements"
                        .formatted(Samples.DICTIONARY.concepts().all().size(), expressions));
    }

    @Test
    void the_words_are_those_of_the_classes() throws IOException {
        String text = document();
        for (RegistrationStatus status : RegistrationStatus.values()) {
            boolean atTheEnd = status.phase() == RegistrationStatus.Phase.END_OF_LIFE;
            assertThat(text).contains(atTheEnd ? status.word().replace("retired", "retires") : status.word());
        }
        for (RepresentationClass each : RepresentationClass.values()) {
            assertThat(text).contains(each.word());
        }
    }
}
