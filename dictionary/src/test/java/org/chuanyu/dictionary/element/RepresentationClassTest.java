// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepresentationClassTest {
    /** Counted by another program from the files of the pack. */
    private static final Map<RepresentationClass, Integer> EXPECTED = Map.of(
            RepresentationClass.NAME, 34,
            RepresentationClass.CODE, 137,
            RepresentationClass.DATE, 35,
            RepresentationClass.TIME, 15,
            RepresentationClass.AMOUNT, 8,
            RepresentationClass.NUMBER, 6,
            RepresentationClass.IDENTIFIER, 8,
            RepresentationClass.DESCRIPTION, 2,
            RepresentationClass.INDICATOR, 6,
            RepresentationClass.UNKNOWN, 223);

    @Test
    void the_ten_words_of_the_naming_rules() {
        assertThat(Arrays.stream(RepresentationClass.values()).map(RepresentationClass::word))
                .containsExactly("名称", "代码", "日期", "时间", "金额", "数量", "号码", "标识", "说明", "标志", "");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            行政相对人名称,                         STRING,    '',   NAME
            行政相对人（单位/个人）名称,            STRING,    '',   NAME
            行政区划代码,                           CODE,      '',   CODE
            行政相对人代码_1(统一社会信用代码),     STRING,    '',   CODE
            处罚决定日期,                           DATE,      '',   DATE
            检查时间,                               DATE,      '',   TIME
            报送时间,                               DATETIME,  '',   TIME
            罚款金额（万元）,                       NUMBER,    万元, AMOUNT
            人员数量,                               INTEGER,   '',   QUANTITY
            证件号码,                               STRING,    '',   NUMBER
            记录唯一标识,                           STRING,    '',   IDENTIFIER
            敏感数据标识,                           CODE,      '',   IDENTIFIER
            撤销处罚的原因说明,                     STRING,    '',   DESCRIPTION
            涉刑标志,                               BOOLEAN,   '',   INDICATOR
            处罚种类,                               CODE,      '',   CODE
            处罚类别1,                              CODE_TEXT, '',   CODE
            公示截止期,                             DATE,      '',   DATE
            更新,                                   DATETIME,  '',   TIME
            是否听证,                               BOOLEAN,   '',   INDICATOR
            注册资本(资金数额),                     NUMBER,    万元, AMOUNT
            年限,                                   INTEGER,   元,   AMOUNT
            年限,                                   INTEGER,   年,   UNKNOWN
            注册资本,                               NUMBER,    '',   UNKNOWN
            行政相对人(单位/个人)编码,              STRING,    '',   UNKNOWN
            检查行为编号,                           STRING,    '',   UNKNOWN
            检查人员,                               STRINGS,   '',   UNKNOWN
            名称说明其他,                           STRING,    '',   UNKNOWN
            (名称),                                 STRING,    '',   UNKNOWN
            名称),                                  STRING,    '',   UNKNOWN
            12,                                     STRING,    '',   UNKNOWN
            '',                                     STRING,    '',   UNKNOWN
            """)
    void the_name_tells_first_and_then_the_type(String name, DataType type, String unit, RepresentationClass expected) {
        assertThat(RepresentationClass.of(name, type, UnitOfMeasure.of(unit))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            行政相对人代码_1(统一社会信用代码), 行政相对人代码
            企业名称（字号名称）(旧)2,           企业名称
            甲(乙）,                            甲
            甲),                                甲)
            处罚类别1,                          处罚类别
            处罚依据,                           处罚依据
            (甲)乙,                             (甲)乙
            """)
    void what_stands_behind_a_name_is_no_part_of_it(String name, String bare) {
        assertThat(RepresentationClass.bare(name)).isEqualTo(bare);
    }

    @Test
    void the_elements_of_the_pack_have_classes_where_name_or_type_tells() {
        Map<RepresentationClass, Integer> counted = new EnumMap<>(RepresentationClass.class);
        Samples.DICTIONARY.packs().get(0).dataSets().stream()
                .flatMap(set -> set.layouts().values().stream())
                .flatMap(layout -> layout.elements().stream())
                .forEach(element -> counted.merge(element.representationClass(), 1, Integer::sum));
        assertThat(counted.values().stream().mapToInt(each -> each).sum()).isEqualTo(474);
        assertThat(counted).isEqualTo(EXPECTED);
    }
}
