// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.sample.SamplePack;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListDiffTest {
    private static final Editions EDITIONS = new Editions(Samples.DICTIONARY);

    @TempDir
    private Path folder = Path.of("");

    private static String told(Change change) {
        List<String> names = change.names().stream().map(name -> name.zh()).toList();
        String codes = change.successors().isEmpty() && change.predecessors().isEmpty()
                ? ""
                : " " + change.successors() + " " + change.predecessors();
        return change.rule() + " " + change.list() + " " + change.code() + " " + names + " "
                + change.breaks().word() + codes;
    }

    private static List<String> told(EditionDiff diff) {
        return diff.changes().stream().map(ListDiffTest::told).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            education-1984 | education-2006 | 21 | code-renamed education-2006 21 [大学毕业, 大学本科毕业] none
            education-1984 | education-2006 | 10 | meaning-changed education-2006 10 [研究生, 研究生教育] both [10] [10]
            education-1984 | education-2006 | 19 | \
            notation-reused education-2006 19 [研究生肄业, 研究生班肄业] both [13, 16] []
            education-1984 | education-2006 | 29 | code-removed-with-successor education-1984 29 [大学肄业] writers [23] []
            education-1984 | education-2006 | 38 | code-removed education-1984 38 [相当专科毕业] writers
            education-2006 | education-1984 | 21 | code-renamed education-1984 21 [大学本科毕业, 大学毕业] none
            education-2006 | education-1984 | 23 | code-removed-with-successor education-2006 23 [大学本科肄业] writers [29] []
            registration-type-2011 | registration-category-2023 | 110 | \
            notation-reused registration-category-2023 110 [国有企业, 有限责任公司] both [131] []
            registration-type-2011 | registration-category-2023 | 141 | \
            code-removed-with-successor registration-type-2011 141 [国有联营企业] writers [134] []
            registration-type-2011 | registration-category-2023 | 131 | \
            code-added registration-category-2023 131 [全民所有制企业（国有企业）] readers [] [110]
            industry-2011 | industry-2017 | 0711 | ''
            industry-2011 | industry-2017 | 0111 | ''
            """)
    void a_mapping_decides_what_became_of_a_code(String from, String to, String code, String told) {
        EditionDiff diff = EDITIONS.compare(from, to);
        assertThat(diff.changes().stream()
                        .filter(change -> change.code().equals(code))
                        .map(ListDiffTest::told))
                .containsExactlyElementsOf(told.isEmpty() ? List.of() : List.of(told));
        assertThat(diff.step()).isEqualTo(VersionStep.MAJOR);
        assertThat(diff.notes()).hasSize(1);
        assertThat(diff.notes().get(0).en()).startsWith("whether one code means the same is judged by the mapping ");
    }

    @Test
    void a_mapping_is_named_with_how_far_it_is_confirmed() {
        assertThat(EDITIONS.compare("education-1984", "education-2006").notes())
                .extracting(note -> note.zh())
                .containsExactly("同一代码是否同义，按映射 education-1984-to-2006 (provisional) 判断");
    }

    @Test
    void without_a_mapping_names_decide_and_that_is_told() {
        EditionDiff diff = EDITIONS.compare("yes-no", "yes-no-12");
        assertThat(diff.notes())
                .extracting(note -> note.en())
                .containsExactly(
                        "there is no mapping from yes-no to yes-no-12: whether one code means the same is judged"
                                + " by its names alone");
    }

    @Test
    void the_industries_are_compared_by_the_table_of_the_standard() {
        EditionDiff diff = EDITIONS.compare("industry-2011", "industry-2017");
        assertThat(diff.changes()).isNotEmpty().allMatch(change -> change.list().startsWith("industry-20"));
        assertThat(diff.changes().get(0).uses())
                .contains(new Use(
                        "layout", "supervised-object-legal", List.of("industryco"), List.of("chuanyu 2026.11")));
        EditionDiff back = EDITIONS.compare("industry-2017", "industry-2011");
        assertThat(back.byRule().get(ChangeRule.CODE_ADDED))
                .isEqualTo(diff.changes().stream()
                        .filter(change -> change.rule() == ChangeRule.CODE_REMOVED
                                || change.rule() == ChangeRule.CODE_REMOVED_WITH_SUCCESSOR)
                        .count());
    }

    @Test
    void the_townships_of_two_days_are_compared_by_their_successors() {
        EditionDiff diff = EDITIONS.compare("township@2024", "township@2026");
        assertThat(told(diff))
                .contains("code-removed-with-successor township 500112009 [人和街道] writers [500157001] []")
                .contains("code-added township 500157001 [人和街道] readers [] [500112009]");
        assertThat(diff.notes()).hasSize(2);
        assertThat(diff.notes().get(0).en()).startsWith("township@2024: of ").endsWith("they count as present");
    }

    @Test
    void a_list_on_two_days_is_compared_by_the_periods_of_its_values() {
        EditionDiff diff = EDITIONS.compare("penalty-kind-supervision@2020", "penalty-kind-supervision@2022");
        assertThat(told(diff))
                .containsExactly(
                        "code-added penalty-kind-supervision 08 [通报批评] readers",
                        "code-added penalty-kind-supervision 09 [没收非法财物] readers",
                        "code-added penalty-kind-supervision 10 [降低资质等级] readers",
                        "code-added penalty-kind-supervision 11 [暂扣许可证] readers",
                        "code-added penalty-kind-supervision 12 [限制开展经营活动] readers",
                        "code-added penalty-kind-supervision 13 [限制从业] readers",
                        "code-added penalty-kind-supervision 14 [责令关闭] readers");
        assertThat(diff.notes().get(0).zh())
                .startsWith("penalty-kind-supervision@2020：有 ")
                .endsWith("视为当时有效");
        assertThat(EDITIONS.compare("penalty-kind-supervision@2022", "penalty-kind-supervision")
                        .changes())
                .isEmpty();
    }

    private Editions with(String values) {
        SamplePack pack = SamplePack.good()
                .with("lists.json", "\"id\":\"kinds\",", "\"id\":\"kinds\",\"notation\":\"reused\",")
                .with("lists/kinds.csv", """
                        code,name_zh,name_en,parent,status,valid_from,valid_to,code_type,confidence,source,successors
                        """ + values)
                // The other codes of the sample are not in these lists.
                .with(
                        "mappings/kinds-to-sorts.csv",
                        "from_code,relation,to_code,action,condition,note\n1,equal,1,,,\n");
        return new Editions(Dictionary.of(List.of(Pack.at(pack.in(folder)))));
    }

    @Test
    void what_a_list_tells_of_itself_is_followed_over_several_steps() {
        Editions editions = with("""
                1,一,one,,,,2001,,verified,T1,2
                2,二,two,,,2001,2005,,verified,T1,3;4
                3,三,three,,,2005,,,verified,T1,
                4,四,four,,,2005,2010,,verified,T1,5
                5,五,five,,,2010,,,verified,T1,
                6,六,six,,,,2004,,verified,T1,
                6,新六,new six,,,2008,,,verified,T1,
                7,七,seven,,,,2004,,verified,T1,7
                7,柒,seven,,,2004,,,verified,T1,
                8,八,eight,,,,,,verified,T1,
                """);
        EditionDiff diff = editions.compare("kinds@2000", "kinds@2012");
        assertThat(told(diff))
                .containsExactly(
                        "code-removed-with-successor kinds 1 [一] writers [3, 5] []",
                        "notation-reused kinds 6 [六, 新六] both",
                        "code-renamed kinds 7 [七, 柒] none",
                        "code-added kinds 3 [三] readers [] [1]",
                        "code-added kinds 5 [五] readers [] [1]");
        assertThat(told(editions.compare("kinds@2012", "kinds@2000")))
                .containsExactly(
                        "code-removed-with-successor kinds 3 [三] writers [1] []",
                        "code-removed-with-successor kinds 5 [五] writers [1] []",
                        "notation-reused kinds 6 [新六, 六] both",
                        "code-renamed kinds 7 [柒, 七] none",
                        "code-added kinds 1 [一] readers [] [3, 5]");
        assertThat(told(editions.compare("kinds@2000", "kinds@2006")))
                .containsExactly(
                        "code-removed-with-successor kinds 1 [一] writers [3, 4] []",
                        "code-removed kinds 6 [六] writers",
                        "code-renamed kinds 7 [七, 柒] none",
                        "code-added kinds 3 [三] readers [] [1]",
                        "code-added kinds 4 [四] readers [] [1]");
    }

    @Test
    void a_year_in_which_a_change_came_is_told() {
        Editions editions = with("1,一,one,,,,2001,,verified,T1,\n2,二,two,,,2001,,,verified,T1,\n");
        EditionDiff diff = editions.compare("kinds@2001-06-30", "kinds@2001");
        assertThat(told(diff)).containsExactly("code-removed kinds 1 [一] writers");
        assertThat(diff.notes())
                .extracting(note -> note.en())
                .containsExactly(
                        "kinds@2001-06-30: of changes of these codes only the year is known, so both states are"
                                + " possible: 1, 2");
    }

    @Test
    void a_day_on_which_nothing_holds_is_refused() {
        assertThatThrownBy(() -> with("1,一,one,,,2001,,,verified,T1,\n").compare("kinds@1999", "kinds"))
                .isInstanceOf(DiffException.class)
                .hasMessage("kinds@1999: no code holds then");
    }
}
