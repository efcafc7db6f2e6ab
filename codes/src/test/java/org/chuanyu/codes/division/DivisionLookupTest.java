// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader finds under a code or a name. */
class DivisionLookupTest {
    private static final DivisionHistory HISTORY = ReferenceData.builtIn().get(DivisionHistory.KEY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            511402 | 四川省涪陵市枳城区 1995-11-05/1997-12-20; 四川省眉山市东坡区 2000-06-10/
            511403 | 四川省涪陵市李渡区 1995-11-05/1997-12-20; 四川省眉山市彭山区 2014-10-20/
            511421 | 四川省涪陵市垫江县 1995-11-05/1997-03-14; 四川省眉山市仁寿县 2000-06-10/
            511422 | 四川省涪陵市丰都县 1995-11-05/1997-03-14; 四川省眉山市彭山县 2000-06-10/2014-10-20
            511423 | 四川省涪陵市武隆县 1995-11-05/1997-03-14; 四川省眉山市洪雅县 2000-06-10/
            511400 | 四川省涪陵市 1995-11-05/1997-12-20; 四川省眉山市 2000-06-10/
            500110 | 重庆市万盛区 1997-03-14/2011-10-22; 重庆市綦江区 2011-10-22/
            500111 | 重庆市双桥区 1997-03-14/2011-10-22; 重庆市大足区 2011-10-22/
            500101 | 重庆市万县区 1997-12-20/1998-05-22; 重庆市万州区 1998-05-22/
            510222 | 四川省重庆市巴县 1981/1994-12-17
            500105 | 重庆市江北区 1997-03-14/2025-11-06
            500112 | 重庆市渝北区 1997-03-14/2025-11-06
            500157 | 重庆市两江新区 2025-11-06/
            653132 | 新疆维吾尔自治区喀什地区岑岭县 2026-03-26/
            659013 | 新疆维吾尔自治区草湖市 2026-04-17/
            110110 | 北京市燕山区 1981/1986
            440301 | 广东省深圳市市辖区 1983/
            500100 | 重庆市市辖区 1997/
            511401 | 四川省涪陵市市辖区 1995/1997; 四川省眉山市市辖区 2000/
            517002 | 四川省涪陵市枳城区 1995/1997
            512402 | 四川省内江地区泸州市 /1985
            130302 | 河北省秦皇岛市海港区 1983/
            130192 | unknown/unknown
            519999 |
            """)
    void all_meanings_of_a_code(int code, @Nullable String expected) {
        assertThat(DivisionDescription.inAnyLanguage(HISTORY.meanings(code)))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            510222 | 510203 大渡口区; 510212 沙坪坝区; 510213 九龙坡区; 510214 南岸区; 510219 巴南区
            510224 | 510211 江北区; 510215 北碚区; 510218 渝北区
            510212 | 510202 渝中区; 510213 九龙坡区; 500106 沙坪坝区
            500105 | 500157 两江新区
            500112 | 500157 两江新区; 500109 北碚区
            500109 | 500157 两江新区
            500225 | 500111 大足区
            653126 | 653132 岑岭县
            659003 | 659013 草湖市
            517002 | ''
            """)
    void successors(int code, String expected) {
        assertThat(links(only(code).successors())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            500157 | 500105 江北区; 500112 渝北区; 500109 北碚区
            500102 | 511402 枳城区; 511403 李渡区
            500109 | 510215 北碚区; 500112 渝北区
            510218 | 510224 江北县
            """)
    void predecessors(int code, String expected) {
        assertThat(links(only(code).predecessors())).isEqualTo(expected);
    }

    @Test
    void successors_of_a_prefecture_are_those_of_its_counties() {
        DivisionMeaning fuling = HISTORY.meanings(511400).get(0);
        assertThat(fuling.successors())
                .extracting(DivisionLink::code)
                .containsExactlyInAnyOrder("500102", "500230", "500231", "500232", "500384");
        assertThat(HISTORY.meanings(511400).get(1).predecessors())
                .extracting(DivisionLink::code)
                .containsExactlyInAnyOrder("513821", "513822", "513823", "513824", "513825", "513826");
        assertThat(only(510200).successors())
                .extracting(DivisionLink::code)
                .as("what left the prefecture, not what moved inside it")
                .contains("500103", "500109", "500383")
                .doesNotContain("510202", "510219");
    }

    @Test
    void predecessors_of_the_municipality_come_from_the_province() {
        assertThat(only(500000).predecessors())
                .extracting(DivisionLink::code)
                .hasSize(43)
                .allMatch(code -> code.startsWith("51"))
                .contains("510211", "511202", "511402", "513521");
    }

    @Test
    void a_prefecture_that_was_renamed_goes_on_under_its_code() {
        DivisionMeaning dukou = HISTORY.meanings(510400).get(0);
        assertThat(dukou.successors())
                .extracting(DivisionLink::code, DivisionLink::name)
                .contains(tuple("510400", "攀枝花市"));
    }

    @Test
    void a_split_says_which_towns_decide() {
        DivisionLink toBeibei = only(500112).successors().get(1);
        assertThat(toBeibei.note()).isNotNull();
        assertThat(String.valueOf(toBeibei.note())).contains("大湾镇", "统景镇", "大盛镇", "兴隆镇", "茨竹镇");
        assertThat(toBeibei.when()).hasToString("2025-11-06");
        assertThat(only(500157).notes())
                .extracting(BilingualText::zh)
                .anyMatch(note -> note.startsWith("2025-12-05 代码自此公布"));
    }

    @Test
    void a_misprint_names_the_code_that_was_meant() {
        DivisionMeaning misprint = only(517002);
        assertThat(misprint.kind()).isEqualTo(DivisionMeaning.Kind.MISPRINT);
        assertThat(misprint.correctedTo()).isEqualTo("511402");
        assertThat(misprint.notes()).hasSize(1);
        assertThat(HISTORY.meanings(510282))
                .extracting(DivisionMeaning::name, DivisionMeaning::kind)
                .containsExactly(tuple("江津市", DivisionMeaning.Kind.PLACE), tuple("合川市", DivisionMeaning.Kind.MISPRINT));
    }

    @Test
    void sources_that_disagree_are_both_shown() {
        List<DivisionMeaning> meanings = HISTORY.meanings(513621);
        assertThat(meanings)
                .extracting(DivisionMeaning::name, DivisionMeaning::kind, DivisionMeaning::confidence)
                .containsExactly(
                        tuple("岳池县", DivisionMeaning.Kind.PLACE, Confidence.PROVISIONAL),
                        tuple("广安县", DivisionMeaning.Kind.SECOND_SOURCE, Confidence.PROVISIONAL));
        assertThat(meanings)
                .allSatisfy(meaning -> assertThat(meaning.notes())
                        .extracting(BilingualText::zh)
                        .anyMatch(note -> note.contains("岳池县 1993-1998") && note.contains("广安县 1993-1998")));
        DivisionMeaning shizhu = HISTORY.meanings(512325).get(1);
        assertThat(shizhu.period()).hasToString("1983-11-14/1988-05-18");
        assertThat(shizhu.otherPeriod()).hasToString("1983-11-14/1996");
    }

    @Test
    void the_change_of_2025_is_official_and_settles_what_seemed_to_differ() {
        assertThat(List.of(only(500105), only(500112), only(500157)))
                .extracting(DivisionMeaning::confidence)
                .containsOnly(Confidence.VERIFIED);
        assertThat(only(653132).confidence()).isEqualTo(Confidence.PROVISIONAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            江北区       | 1990-01-01 | 330205 510211
            江北区       | 2000-01-01 | 330205 500105
            江北区       | 2026-01-01 | 330205
            重庆市江北区 | 2000-01-01 | 500105
            重庆市       | 1990-01-01 | 510200
            重庆市       | 2000-01-01 | 500000
            枳城区       | 1996-06-01 | 511402 517002
            两江新区     | 2025-11-05 | ''
            两江新区     | 2025-11-06 | 500157
            渝 中 区     | 1995-06-01 | 510202
            无此区       | 1995-06-01 | ''
            ''           | 1995-06-01 | ''
            """)
    void codes_of_a_name_on_a_day(String name, LocalDate day, String expected) {
        assertThat(String.join(
                        " ",
                        HISTORY.namedOn(name, day).stream()
                                .map(DivisionMeaning::code)
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void names_of_group_headings_are_found_when_no_place_has_them() {
        assertThat(HISTORY.named("市辖区")).hasSizeGreaterThan(250);
        assertThat(HISTORY.named("江北区"))
                .extracting(DivisionMeaning::code)
                .containsExactly("330205", "500105", "510211");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            511402 | - | 四川省涪陵市枳城区（1995-1997）；四川省眉山市东坡区（2000-）
            511402 | 1996-01-01 | 四川省涪陵市枳城区（1995-1997）
            511402 | 1999-01-01 | 1999-01-01 不是有效代码：四川省涪陵市枳城区（1995-1997）；四川省眉山市东坡区（2000-）
            517002 | - | 四川省涪陵市枳城区（名册误印，更正为 511402，1995-1997）
            440301 | - | 广东省深圳市市辖区（汇总码，1983-）
            130192 | - | 登记机关专用代码，不在 GB/T 2260 中
            332501 | 1981-12-31 | 浙江省金华地区金华市（仅见于另一来源，-1982）
            519999 | - | 不见于任何来源
            519999 | 1996-01-01 | 不见于任何来源
            """)
    void described_in_one_line(int code, @Nullable LocalDate on, String expected) {
        assertThat(HISTORY.describe(code, on).zh()).isEqualTo(expected);
    }

    @Test
    void described_in_english_with_chinese_names() {
        assertThat(HISTORY.describe(511402, null).en()).isEqualTo("四川省涪陵市枳城区 (1995-1997); 四川省眉山市东坡区 (2000-)");
    }

    private static DivisionMeaning only(int code) {
        List<DivisionMeaning> meanings = HISTORY.meanings(code);
        assertThat(meanings).hasSize(1);
        return meanings.get(0);
    }

    private static String links(List<DivisionLink> links) {
        return String.join(
                "; ",
                links.stream().map(link -> link.code() + " " + link.name()).toList());
    }
}
