// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatAdmissionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            an..9               ~ an..8                 ~ true  ~ false
            an..9               ~ an9                   ~ true  ~ false
            an3..9              ~ an..9                 ~ false ~ true
            an3..               ~ an3..9                ~ true  ~ false
            ul                  ~ an..9                 ~ true  ~ false
            an..9               ~ C..9                  ~ true  ~ true
            an..9               ~ n..9                  ~ true  ~ false
            an..9               ~ a..9                  ~ true  ~ false
            a..9                ~ n..9                  ~ false ~ false
            n..9                ~ n6                    ~ true  ~ false
            n..8,2              ~ n..7,2                ~ true  ~ false
            n..8,2              ~ n..8,3                ~ false ~ false
            n..8,2              ~ n..9,3                ~ false ~ true
            n..8,2              ~ n6                    ~ true  ~ false
            n..8,2              ~ n7                    ~ false ~ false
            n..8,2              ~ n..6                  ~ false ~ false
            n..8,2              ~ an1..6                ~ false ~ false
            ul                  ~ n..8,2                ~ true  ~ false
            an..99              ~ n..8,2                ~ false ~ false
            an1..               ~ n..8,2                ~ true  ~ false
            an2..               ~ n..8,2                ~ false ~ false
            YYYY/MM/DD          ~ YYYY-MM-DD            ~ false ~ false
            YYYY-MM-DD|YYYYMMDD ~ YYYYMMDD              ~ true  ~ false
            YYYYMMDD|YYYY-MM-DD ~ YYYY-MM-DD|YYYYMMDD   ~ true  ~ true
            an..10              ~ YYYY-MM-DD            ~ true  ~ false
            an..9               ~ YYYY-MM-DD            ~ false ~ false
            an8                 ~ YYYY-MM-DD|YYYYMMDD   ~ false ~ false
            an11..              ~ YYYY-MM-DD            ~ false ~ false
            n8                  ~ YYYYMMDD              ~ false ~ false
            n..8,2              ~ YYYYMMDD              ~ false ~ false
            """)
    void one_format_admits_what_another_admits(String one, String other, boolean admits, boolean back) {
        RepresentationFormat first = RepresentationFormat.of(one);
        RepresentationFormat second = RepresentationFormat.of(other);
        assertThat(first.admits(second)).isEqualTo(admits);
        assertThat(second.admits(first)).isEqualTo(back);
        assertThat(first.admits(first)).isTrue();
    }

    @Property(tries = 500)
    void what_fits_a_format_fits_every_format_that_admits_it(
            @ForAll("formats") String one, @ForAll("formats") String other, @ForAll("texts") String text) {
        RepresentationFormat first = RepresentationFormat.of(one);
        RepresentationFormat second = RepresentationFormat.of(other);
        if (first.admits(second) && second.judge(text).isEmpty()) {
            assertThat(first.judge(text)).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of(
                "an..4",
                "an4",
                "an2..6",
                "an1..",
                "ul",
                "n..4",
                "n4",
                "n2..6",
                "a..4",
                "a3",
                "n..4,2",
                "n..6,2",
                "n..3,0",
                "YYYYMMDD",
                "YYYY-MM-DD",
                "YYYY|YYYYMMDD",
                "YYYY");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('0', '9').ofMinLength(1).ofMaxLength(9),
                Arbitraries.strings()
                        .withChars('0', '7', '.', '-', '+')
                        .ofMinLength(1)
                        .ofMaxLength(7),
                Arbitraries.strings()
                        .withChars('a', 'Z', '3', '一')
                        .ofMinLength(1)
                        .ofMaxLength(7),
                Arbitraries.of("2020", "20200229", "2020-02-29", "20200230", "007.50", "+1"));
    }
}
