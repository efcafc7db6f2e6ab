// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.RejectedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a personal code anywhere holds no more of it than its division and its last character. */
class PrivacyTest {
    /** So many digits in a row may be the division; one more is part of the person. */
    private static final int MOST_DIGITS = 6;

    static Stream<SpecRow> rows() {
        return CodeTypes.all().stream().filter(CodeType::isPersonal).flatMap(type -> SpecRow.of(type.id()).stream());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nothing_said_holds_the_number(SpecRow row) {
        String input = row.input() == null ? "" : String.valueOf(row.input());
        String digits = Normalizer.normalize(input, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
        for (String said : said(row)) {
            String plain = Normalizer.normalize(said, Normalizer.Form.NFKC);
            for (int i = 0; i + MOST_DIGITS < digits.length(); i++) {
                assertThat(plain).as(row.toString()).doesNotContain(digits.substring(i, i + MOST_DIGITS + 1));
            }
            assertThat(birth(row, digits)).noneMatch(plain::contains);
        }
    }

    /** The forms in which a birth date could be printed. */
    private static List<String> birth(SpecRow row, String digits) {
        List<String> forms = new ArrayList<>();
        if (row.isAccepted() && digits.length() >= 17) {
            forms.add(digits.substring(6, 14));
            forms.add(LocalDate.parse(digits.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE)
                    .toString());
        } else if (row.isAccepted()) {
            // A foreigner's old number begins with three letters, and four digits of a region.
            int start = digits.length() == 12 ? 4 : 6;
            forms.add(digits.substring(start, start + 6));
        }
        return forms;
    }

    private static List<String> said(SpecRow row) {
        CodeType<?> type = CodeTypes.find(row.type()).orElseThrow();
        return said(type, row.input(), Judging.standard().on(row.on()));
    }

    private static <T extends CodeValue<T>> List<String> said(
            CodeType<T> type, @Nullable String input, Judging judging) {
        Parsed<T> parsed = type.parse(input, judging);
        List<String> said = new ArrayList<>();
        said.add(parsed.toString());
        said.add(type.shown(input == null ? "" : input));
        StringBuilder found = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (Finding finding : parsed.findings()) {
            said.add(finding.toString());
            said.add(finding.message().toString());
            found.append(finding.found());
            expected.append(finding.expected());
        }
        said.add(found.toString());
        said.add(expected.toString());
        said.add(String.valueOf(new RejectedException(parsed.findings()).getMessage()));
        parsed.value().ifPresent(value -> {
            said.add(value.toString());
            for (Part part : type.explain(value, judging)) {
                said.add(part.toString());
            }
        });
        return said;
    }
}
