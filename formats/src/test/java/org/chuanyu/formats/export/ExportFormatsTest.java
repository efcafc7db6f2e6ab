// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.record.DataSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every format, those added later too. */
class ExportFormatsTest {

    static Stream<ExportFormat> formats() {
        return ExportFormats.all().stream();
    }

    @Test
    void formats_are_found_as_a_module_and_on_the_class_path() throws IOException {
        List<String> onClassPath =
                Files.readAllLines(Path.of("src/main/resources/META-INF/services", ExportFormat.class.getName()));
        assertThat(formats().map(format -> format.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(onClassPath);
        assertThat(ExportFormats.find("nothing")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_format_has_an_id_of_its_own_and_a_name(ExportFormat format) {
        assertThat(format.id()).matches("[a-z][a-z0-9-]*");
        assertThat(ExportFormats.find(format.id()).orElseThrow()).hasSameClassAs(format);
        assertThat(format.name().zh()).isNotBlank().isNotEqualTo(format.id());
        assertThat(format.name().en()).isNotBlank().isNotEqualTo(format.id());
        assertThat(format.expresses()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everything_it_expresses_is_written_and_twice_the_same(ExportFormat format) {
        Stream<ExportSubject> lists = Stream.concat(
                Exports.DICTIONARY.lists().stream().map(Exports::list),
                Stream.of(Exports.list("division@2024"), Exports.list(Exports.HOSTILE)));
        Stream<ExportSubject> layouts = Exports.DICTIONARY.dataSets().stream()
                .map(DataSet::layouts)
                .flatMap(all -> all.values().stream())
                .map(layout -> new ExportSubject.OfLayout(layout, Exports.DICTIONARY));
        Stream.concat(lists, layouts)
                .filter(subject -> format.expresses().contains(subject.kind()))
                .forEach(subject -> {
                    String text = Exports.text(format.id(), subject, Language.ZH);
                    assertThat(text).isEqualTo(Exports.text(format.id(), subject, Language.ZH));
                    assertThat(text.chars().filter(c -> c < ' ' && c != '\n'))
                            .as(subject.id())
                            .isEmpty();
                    assertThat(text).endsWith("\n").doesNotContain("\u202E");
                });
    }
}
