// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.sample.SamplePack;
import org.chuanyu.dictionary.sample.Samples;
import org.chuanyu.dictionary.sample.Translated;
import org.chuanyu.dictionary.table.TableException;
import org.chuanyu.dictionary.validation.Progress;
import org.chuanyu.dictionary.validation.TableFinding;
import org.chuanyu.dictionary.validation.TableValidation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Layout OLD = Samples.PENALTY_2016;
    private static final Layout NEW = Samples.PENALTY_2018;
    private static final Layout ACTION = Samples.PENALTY_ACTION;

    @TempDir
    Path folder = Path.of("");

    private static Supply shipped() {
        return Supply.read(EXAMPLES.resolve("supply-2018-to-internet-supervision.csv"), NEW, ACTION);
    }

    private Supply supply(Layout from, Layout to, String... rows) {
        String text = "element,value,when,authority\n" + String.join("\n", rows) + "\n";
        return Supply.read(Samples.write(folder, text.getBytes(StandardCharsets.UTF_8)), from, to);
    }

    private Translated carried(Layout from, Layout to, String changes) {
        return carried(from, to, Supply.none(), changes);
    }

    private Translated carried(Layout from, Layout to, Supply supply, String changes) {
        Map<String, String> record = Samples.good(from);
        record.putAll(Samples.cells(changes.replace(" & ", "\n")));
        return Translated.of(folder, from, to, supply, List.of(record));
    }

    private static TranslationPlan plan(Layout from, Layout to, Supply supply) {
        LayoutMapping mapping = Samples.DICTIONARY.mapping(from, to).orElseThrow();
        return new Translation(Samples.DICTIONARY, from, to, mapping, supply, Policy.standard(), Samples.JUDGING)
                .plan();
    }

    private static List<String> identifiers(Iterable<DataElement> elements) {
        List<String> all = new ArrayList<>();
        elements.forEach(element -> all.add(element.identifier()));
        return all;
    }

    // ------------------------------------------------------------------ outcomes of the small pack

    private Dictionary trial() {
        return Dictionary.of(List.of(Pack.at(SamplePack.good().in(folder))));
    }

    private Translated trial(Supply supply, Policy policy, List<Map<String, String>> records) {
        Dictionary trial = trial();
        Layout a = trial.dataSet("trial").orElseThrow().layout("a").orElseThrow();
        Layout b = trial.dataSet("trial").orElseThrow().layout("b").orElseThrow();
        return Translated.of(Samples.write(folder, Samples.table(a, records)), trial, a, b, supply, policy);
    }

    private static Map<String, String> trialRecord(String changes) {
        Map<String, String> record = new TreeMap<>(Map.of("id", "1", "day", "2021-06-01", "must", "x", "two", "x"));
        record.putAll(Samples.cells(changes.replace(" & ", "\n")));
        return record;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id        | 7          | same         | id     | 7
            day       | 2021-06-02 | equal        | day    | 2021/06/02
            day       | 20210602   | equal        | day    | 2021/06/02
            wide      | w          | widened      | broad  | w
            letters   | ab         | narrowed     | narrow | ab
            digits    | 12         | overlapped   | part   | 12
            kind      | 5          | ambiguous    | sort   | ``
            nowhere   | n          | no-target    | -      | ``
            kind      | 6          | no-target    | sort   | ``
            forgotten | f          | unmapped     | -      | ``
            kind      | 2          | narrowed     | sort   | 8
            kind      | 4          | overlapped   | sort   | 9
            sure      | abcd       | same         | sure   | abcd
            sure      | abcde      | does-not-fit | sure   | ``
            amount    | 5000       | equal        | sum    | 0.5
            amount    | 0          | same         | sum    | 0
            amount    | 1          | does-not-fit | sum    | ``
            letters   | abc        | invalid      | narrow | ``
            left      | x          | same         | both   | x
            """)
    void each_outcome_is_told_and_only_what_can_be_said_is_written(
            String element, String value, String outcome, String target, String written) {
        Policy keep = Policy.standard().with(Outcome.INVALID, Policy.Treatment.KEEP);
        Translated result = trial(Supply.none(), keep, List.of(trialRecord(element + "=" + value)));
        assertThat(result.outcome(1, element)).isEqualTo(outcome);
        if (!target.equals("-")) {
            assertThat(result.cell(1, target)).isEqualTo(written);
        }
        assertThat(result.tally().cells().get(outcome)).isPositive();
        if (!outcome.equals("same")) {
            JsonNode cell = result.lines().get(1).path("cells").path(element);
            assertThat(cell.path(0).asText()).isEqualTo(value);
            assertThat(cell.path(2).asText()).isNotEmpty();
        }
    }

    @Test
    void every_outcome_has_a_word_and_the_gravest_comes_last() {
        assertThat(Stream.of(Outcome.values()).map(Outcome::word))
                .containsExactly(
                        "same",
                        "equal",
                        "widened",
                        "narrowed",
                        "overlapped",
                        "ambiguous",
                        "no-target",
                        "unmapped",
                        "does-not-fit",
                        "invalid");
        assertThat(Stream.of(Outcome.values()).filter(Outcome::leavesEmpty).map(Outcome::word))
                .containsExactly("ambiguous", "no-target", "unmapped", "does-not-fit", "invalid");
        assertThat(Outcome.ofWord("gone")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_graver_of_two_is_the_later(Outcome outcome) {
        assertThat(Outcome.ofWord(outcome.word())).contains(outcome);
        for (Outcome other : Outcome.values()) {
            assertThat(outcome.graver(other)).isEqualTo(other.graver(outcome));
            assertThat(outcome.graver(other))
                    .isGreaterThanOrEqualTo(outcome)
                    .isGreaterThanOrEqualTo(other)
                    .isIn(outcome, other);
        }
    }

    @Test
    void of_two_sources_that_differ_neither_is_chosen() {
        Translated differ = trial(Supply.none(), Policy.standard(), List.of(trialRecord("left=x & right=y")));
        assertThat(differ.cell(1, "both")).isEmpty();
        assertThat(differ.outcome(1, "left")).isEqualTo("ambiguous");
        assertThat(differ.outcome(1, "right")).isEqualTo("ambiguous");
        Translated agree = trial(Supply.none(), Policy.standard(), List.of(trialRecord("left=x & right=x")));
        assertThat(agree.cell(1, "both")).isEqualTo("x");
        assertThat(agree.outcome(1, "left")).isEqualTo("same");
        assertThat(agree.outcome(1, "right")).isEqualTo("same");
    }

    @Test
    void a_column_that_is_not_known_is_unmapped_and_only_the_account_keeps_it() {
        Dictionary trial = trial();
        Layout a = trial.dataSet("trial").orElseThrow().layout("a").orElseThrow();
        Layout b = trial.dataSet("trial").orElseThrow().layout("b").orElseThrow();
        Path file = Samples.write(
                folder,
                List.of(
                        List.of("id", "must", "two", "注", "注"),
                        List.of("1", "x", "x", "p", ""),
                        List.of("2", "x", "x", "", "q")));
        Translated result = Translated.of(file, trial, a, b, Supply.none(), Policy.standard());
        assertThat(result.outcome(1, "注")).isEqualTo("unmapped");
        assertThat(result.outcome(2, "#5")).isEqualTo("unmapped");
        assertThat(result.tally().cells()).containsEntry("unmapped", 2L);
        assertThat(Samples.read(result.restored())).isEqualTo(Samples.read(file));
    }

    // ------------------------------------------------------------------ policy

    @ParameterizedTest
    @EnumSource
    void a_row_is_kept_or_held_or_stops_the_run_as_the_policy_says(Policy.Treatment treatment) {
        for (String change : List.of(
                "day=2021-06-02",
                "wide=w",
                "letters=ab",
                "digits=12",
                "kind=5",
                "nowhere=n",
                "forgotten=f",
                "sure=abcde",
                "letters=abc")) {
            List<Map<String, String>> records =
                    List.of(trialRecord("day="), trialRecord("day= & " + change), trialRecord("day="));
            Map<String, String> changed = records.get(1);
            Translated plain = trial(Supply.none(), Policy.standard(), List.of(changed));
            String element = change.substring(0, change.indexOf('='));
            Outcome outcome = Outcome.ofWord(plain.outcome(1, element)).orElseThrow();
            Translated result = trial(Supply.none(), Policy.standard().with(outcome, treatment), records);
            assertThat(result.tally().isStopped()).isEqualTo(treatment == Policy.Treatment.STOP);
            assertThat(result.tally().held()).isEqualTo(treatment == Policy.Treatment.HOLD ? 1 : 0);
            assertThat(result.rows())
                    .hasSize(
                            switch (treatment) {
                                case KEEP -> 3;
                                case HOLD -> 2;
                                case STOP -> 1;
                            });
            if (treatment != Policy.Treatment.STOP) {
                assertThat(result.counts().rows()).isEqualTo(3);
                assertThat(Samples.read(result.restored())).hasSize(4);
            }
        }
    }

    @Test
    void by_default_only_what_is_invalid_is_held_and_it_stands_whole_in_the_account() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(Policy.standard().of(outcome))
                    .isEqualTo(outcome == Outcome.INVALID ? Policy.Treatment.HOLD : Policy.Treatment.KEEP);
        }
        Translated result = trial(Supply.none(), Policy.standard(), List.of(trialRecord("letters=abc & wide=w")));
        assertThat(result.rows()).isEmpty();
        assertThat(result.tally().written()).isZero();
        JsonNode line = result.lines().get(1);
        assertThat(line.path("held").asBoolean()).isTrue();
        assertThat(line.path("cells").size()).isEqualTo(23);
        assertThat(line.path("row").asInt()).isEqualTo(1);
        assertThat(line.path("line").asInt()).isEqualTo(2);
        assertThat(line.path("cells").path("wide").path(0).asText()).isEqualTo("w");
    }

    @Test
    void a_ragged_row_is_never_kept() {
        Path file = Samples.write(folder, List.of(List.of("CF_WSH", "CF_SY"), List.of("1"), List.of("1", "2", "3")));
        Policy keep = Policy.standard().with(Outcome.INVALID, Policy.Treatment.KEEP);
        Translated result = Translated.of(file, Samples.DICTIONARY, NEW, OLD, Supply.none(), keep);
        assertThat(result.rows()).isEmpty();
        assertThat(result.tally().held()).isEqualTo(2);
        assertThat(Samples.read(result.restored())).isEqualTo(Samples.read(file));
    }

    // ------------------------------------------------------------------ supply

    @Test
    void the_first_supply_that_holds_gives_the_value() {
        Supply supply = supply(
                NEW,
                ACTION,
                "punish_procedure,01,CF_CFLB=警告,示例",
                "punish_procedure,02,,示例",
                "punish_procedure,01,CF_CFLB=罚款,示例");
        assertThat(carried(NEW, ACTION, supply, "CF_CFLB=警告 & CF_NR_FK=").cell(1, "punish_procedure"))
                .isEqualTo("01");
        assertThat(carried(NEW, ACTION, supply, "").cell(1, "punish_procedure")).isEqualTo("02");
        assertThat(supply.elements()).containsExactly("punish_procedure");
        assertThat(supply.isUnconditional("punish_procedure")).isTrue();
        assertThat(supply.isUnconditional("is_hearing")).isFalse();
        assertThat(Supply.none().elements()).isEmpty();
        assertThat(Supply.none().valueOf("is_hearing", each -> "")).isEmpty();
    }

    @Test
    void a_supply_fills_what_stayed_empty_and_never_what_was_carried() {
        Supply supply =
                supply(NEW, ACTION, "punish_type,07,,示例", "punish_result,其他,,示例", "administrative_cp_na,03,,示例");
        Translated result = carried(NEW, ACTION, supply, "");
        assertThat(result.cell(1, "punish_type")).isEqualTo("02");
        assertThat(result.cell(1, "punish_result")).isEqualTo("罚款人民币伍仟元整");
        assertThat(result.cell(1, "administrative_cp_na")).isEqualTo("03");
        assertThat(result.outcome(1, "CF_XDR_LB")).isEqualTo("ambiguous");
        assertThat(result.tally().supplied()).isEqualTo(Map.of("administrative_cp_na", 1L));
        assertThat(result.tally().noSource()).containsEntry("area_number", 1L).doesNotContainKey("punish_type");
        Translated tooLong = carried(NEW, ACTION, supply, "CF_NR=" + "长".repeat(1001));
        assertThat(tooLong.cell(1, "punish_result")).isEqualTo("其他");
        assertThat(tooLong.outcome(1, "CF_NR")).isEqualTo("does-not-fit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no_such_element,1,,示例              | no_such_element
            CF_WSH,1,,示例                       | CF_WSH
            area_number,51010,,示例              | n6
            area_number,,,示例                   | area_number
            is_hearing,2,CF_CFLB,示例            | when must be
            is_hearing,2,=罚款,示例              | when must be
            is_hearing,2,punish_type=02,示例     | when must be
            is_hearing,2,示例                    | 4 cells
            is_hearing,2,,示例,more              | 4 cells
            """)
    void a_wrong_supply_is_refused_with_its_line(String row, String reason) {
        TableException e =
                catchThrowableOfType(TableException.class, () -> supply(NEW, ACTION, "is_criminal,2,,示例", row));
        assertThat(e).isNotNull();
        assertThat(e.reason().en()).contains("line 3", reason);
        assertThat(e.reason().zh()).contains("第 3 行");
    }

    @ParameterizedTest
    @ValueSource(strings = {"element,value\nis_hearing,2\n", "value,element,when,authority\n", "a\n"})
    void a_supply_with_another_heading_is_refused(String text) {
        Path file = Samples.write(folder, text.getBytes(StandardCharsets.UTF_8));
        TableException e = catchThrowableOfType(TableException.class, () -> Supply.read(file, NEW, ACTION));
        assertThat(e).isNotNull();
        assertThat(e.reason().en()).contains("element,value,when,authority");
        assertThat(e.reason().zh()).contains("element,value,when,authority");
    }

    // ------------------------------------------------------------------ the plan

    @Test
    void the_plan_of_2018_to_supervision_names_the_twelve_without_a_source_and_the_two_ambiguous() {
        TranslationPlan plan = plan(NEW, ACTION, Supply.none());
        assertThat(identifiers(plan.withoutSource()))
                .containsExactly(
                        "supervise_item_code",
                        "punish_action_name",
                        "punish_action_code",
                        "case_source",
                        "check_action_code",
                        "area_number",
                        "punish_procedure",
                        "is_hearing",
                        "is_criminal",
                        "admin_reconsideration",
                        "admin_litigation",
                        "close_no_penalty");
        assertThat(identifiers(plan.ambiguous().keySet())).containsExactly("administrative_cp_na", "punish_type");
        assertThat(plan.ambiguous().values())
                .containsExactly(List.of("法人及非法人组织"), List.of("没收违法所得、没收非法财物", "暂扣或者吊销许可证、暂扣或者吊销执照", "其他"));
        assertThat(plan.withoutTarget()).hasSize(16);
        assertThat(plan.mapping()).isEqualTo("penalty-2018-to-supervision");
    }

    @Test
    void with_the_shipped_supply_nothing_is_left_to_say() {
        TranslationPlan plan = plan(NEW, ACTION, shipped());
        assertThat(plan.withoutSource()).isEmpty();
        assertThat(plan.ambiguous()).isEmpty();
    }

    @Test
    void the_plans_between_editions_name_what_is_new() {
        assertThat(identifiers(plan(OLD, NEW, Supply.none()).withoutSource()))
                .containsExactly("CF_XDR_LB", "CF_CFJGDM", "CF_SJLY", "CF_SJLYDM");
        assertThat(identifiers(plan(NEW, OLD, Supply.none()).withoutSource())).containsExactly("CF_ZT", "DFBM", "SJC");
        assertThat(plan(OLD, NEW, Supply.none()).ambiguous()).isEmpty();
        assertThat(plan(NEW, OLD, Supply.none()).ambiguous()).isEmpty();
        assertThat(identifiers(plan(Samples.PERMIT_2016, Samples.PERMIT_2018, Supply.none())
                        .withoutSource()))
                .containsExactly("XK_XDR_LB", "XK_YXQZ", "XK_XKJGDM", "XK_LYDW", "XK_LYDWDM");
        assertThat(identifiers(plan(Samples.PERMIT_2018, Samples.PERMIT_2016, Supply.none())
                        .withoutSource()))
                .containsExactly("DFBM", "SJC");
    }

    // ------------------------------------------------------------------ the real ways

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                         | CF_WSH      | same       | CF_WSH       | 示工商处字〔2016〕第001号
            ``                         | CF_CFMC     | overlapped | CF_WFXW      | 销售不合格商品案
            ``                         | CF_SY       | overlapped | CF_SY        | 销售不合格商品
            ``                         | CF_CFLB1    | widened    | CF_CFLB      | 罚款
            CF_CFLB2=警告              | CF_CFLB2    | widened    | CF_CFLB      | 罚款;警告
            ``                         | CF_ZT       | no-target  | CF_WSH       | 示工商处字〔2016〕第001号
            ``                         | DFBM        | no-target  | CF_CFJGDM    | ``
            CF_XDR_ZDM=D2143569-X      | CF_XDR_ZDM  | equal      | CF_XDR_ZZJG  | D2143569X
            CF_XDR_ZDM=D2143569X       | CF_XDR_ZDM  | same       | CF_XDR_ZZJG  | D2143569X
            CF_XDR_GSDJ=110108000000016 | CF_XDR_GSDJ | same      | CF_XDR_GSZC  | 110108000000016
            CF_XDR_SFZ=500103197503150006 | CF_XDR_SFZ | widened  | CF_XDR_ZJLX  | 身份证
            CF_XDR_SFZ=500103197503150006 | CF_XDR_SFZ | widened  | CF_XDR_ZJHM  | 500103197503150006
            ``                         | CF_JDRQ     | same       | CF_JDRQ      | 2016/05/11
            SJC=20160511               | SJC         | no-target  | CF_YXQ       | ``
            CF_JDRQ=2016-05-11         | CF_JDRQ     | equal      | CF_JDRQ      | 2016/05/11
            """)
    void penalties_go_from_2016_to_2018(String change, String source, String outcome, String target, String written) {
        Translated result = carried(OLD, NEW, change);
        assertThat(result.outcome(1, source)).isEqualTo(outcome);
        assertThat(result.cell(1, target)).isEqualTo(written);
        assertThat(result.tally().refusedByTarget()).isEqualTo(1);
        assertThat(result.tally().refusedElements()).containsKeys("CF_XDR_LB", "CF_CFJGDM", "CF_SJLY", "CF_SJLYDM");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                             | CF_CFLB     | narrowed     | CF_CFLB1   | 罚款
            CF_CFLB=罚款;警告              | CF_CFLB     | narrowed     | CF_CFLB2   | 警告
            CF_CFLB=罚款;警告;行政拘留     | CF_CFLB     | does-not-fit | CF_CFLB1   | ``
            CF_CFLB=罚款;警告;行政拘留     | CF_CFLB     | does-not-fit | CF_CFLB2   | ``
            ``                             | CF_WFXW     | overlapped   | CF_CFMC    | 违反《中华人民共和国食品安全法》第三十四条
            ``                             | CF_XDR_LB   | no-target    | CF_XDR_SFZ | ``
            CF_XDR_ZJLX=身份证 & CF_XDR_ZJHM=500103197503150006 | CF_XDR_ZJHM | same | CF_XDR_SFZ | 500103197503150006
            CF_XDR_ZJLX=身份证 & CF_XDR_ZJHM=500103197503150006 | CF_XDR_ZJLX | equal | CF_XDR_SFZ | 500103197503150006
            CF_XDR_ZJLX=护照号 & CF_XDR_ZJHM=E00000000 | CF_XDR_ZJHM | unmapped | CF_XDR_SFZ | ``
            CF_XDR_ZJLX=护照号 & CF_XDR_ZJHM=E00000000 | CF_XDR_ZJLX | unmapped | CF_XDR_SFZ | ``
            """)
    void penalties_go_from_2018_to_2016(String change, String source, String outcome, String target, String written) {
        Translated result = carried(NEW, OLD, change);
        assertThat(result.outcome(1, source)).isEqualTo(outcome);
        assertThat(result.cell(1, target)).isEqualTo(written);
    }

    @Test
    void a_text_too_long_for_its_target_is_not_cut() {
        String longText = "长".repeat(2049);
        Translated result = carried(NEW, OLD, "CF_NR=" + longText);
        assertThat(result.outcome(1, "CF_NR")).isEqualTo("does-not-fit");
        assertThat(result.cell(1, "CF_JG")).isEmpty();
        assertThat(result.lines().get(1).path("cells").path("CF_NR").path(0).asText())
                .isEqualTo(longText);
        assertThat(carried(NEW, OLD, "CF_NR=" + longText.substring(1)).cell(1, "CF_JG"))
                .hasSize(2048);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                        | CF_JDRQ      | equal        | punish_set_date  | 2025-03-12
            ``                        | CF_NR_FK     | equal        | fine_amount      | 5000
            CF_NR_FK=0.0000001        | CF_NR_FK     | invalid      | -                | ``
            CF_NR_FK=0.000001         | CF_NR_FK     | equal        | fine_amount      | 0.01
            CF_NR_FK=123456789012.5   | CF_NR_FK     | equal        | fine_amount      | 1234567890125000
            CF_NR_FK=0                | CF_NR_FK     | same         | fine_amount      | 0
            ``                        | CF_XDR_LB    | ambiguous    | administrative_cp_na | ``
            CF_XDR_LB=个体工商户      | CF_XDR_LB    | overlapped   | administrative_cp_na | 03
            ``                        | CF_CFLB      | equal        | punish_type      | 02
            CF_CFLB=警告;罚款         | CF_CFLB      | ambiguous    | punish_type      | ``
            CF_CFLB=罚款;罚款         | CF_CFLB      | equal        | punish_type      | 02
            CF_CFLB=其他-通报批评     | CF_CFLB      | ambiguous    | punish_type      | ``
            CF_CFLB=没收违法所得、没收非法财物 & CF_NR_WFFF=1 | CF_CFLB | ambiguous | punish_type | ``
            ``                        | CF_XDR_SHXYM | equal        | administrative_cp_ce_type | 001
            ``                        | CF_XDR_SHXYM | equal        | administrative_cp_ui_code | 91350100M000100Y43
            ``                        | CF_XDR_MC    | overlapped   | supervise_object | 示例企业甲
            ``                        | CF_FRDB      | no-target    | -                | ``
            ``                        | CF_WSH       | same         | punish_file_num  | 示市监处罚〔2025〕001号
            """)
    void penalties_go_from_2018_to_supervision(
            String change, String source, String outcome, String target, String written) {
        Translated result = carried(NEW, ACTION, change);
        assertThat(result.outcome(1, source)).isEqualTo(outcome);
        if (target.equals("-")) {
            assertThat(result.tally().held()).isEqualTo(outcome.equals("invalid") ? 1 : 0);
        } else {
            assertThat(result.cell(1, target)).isEqualTo(written);
        }
    }

    @Test
    void a_person_goes_to_supervision_with_the_kind_of_document() {
        Translated result = carried(
                NEW,
                ACTION,
                "CF_XDR_LB=自然人 & CF_XDR_SHXYM= & CF_XDR_ZJLX=身份证 & CF_XDR_ZJHM=500103197503150006 & CF_FRDB= & CF_FR_ZJLX= & CF_FR_ZJHM=");
        assertThat(result.cell(1, "administrative_cp_na")).isEqualTo("01");
        assertThat(result.cell(1, "administrative_cp_ce_type")).isEqualTo("111");
        assertThat(result.cell(1, "administrative_cp_ui_code")).isEqualTo("500103197503150006");
        assertThat(result.outcome(1, "CF_XDR_ZJLX")).isEqualTo("equal");
        assertThat(result.outcome(1, "CF_XDR_ZJHM")).isEqualTo("same");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``       | XK_ZT   | equal      | XK_ZT   | 1
            XK_ZT=1  | XK_ZT   | widened    | XK_ZT   | 2
            XK_ZT=2  | XK_ZT   | no-target  | XK_ZT   | ``
            XK_ZT=3  | XK_ZT   | no-target  | XK_ZT   | ``
            ``       | XK_XMMC | overlapped | XK_XKWS | 食品经营许可
            ``       | XK_JZQ  | same       | XK_YXQZI | 2021/05/10
            ``       | XK_SPLB | same       | XK_XKLB | 普通
            """)
    void permits_go_from_2016_to_2018(String change, String source, String outcome, String target, String written) {
        Translated result = carried(Samples.PERMIT_2016, Samples.PERMIT_2018, change);
        assertThat(result.outcome(1, source)).isEqualTo(outcome);
        assertThat(result.cell(1, target)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``       | XK_ZT    | equal      | XK_ZT   | 0
            XK_ZT=2  | XK_ZT    | narrowed   | XK_ZT   | 1
            ``       | XK_YXQZI | same       | XK_JZQ  | 2024/05/10
            ``       | XK_YXQZ  | no-target  | XK_JZQ  | 2024/05/10
            ``       | XK_XKWS  | overlapped | XK_XMMC | 食品经营许可决定书
            """)
    void permits_go_back_from_2018_to_2016(
            String change, String source, String outcome, String target, String written) {
        Translated result = carried(Samples.PERMIT_2018, Samples.PERMIT_2016, change);
        assertThat(result.outcome(1, source)).isEqualTo(outcome);
        assertThat(result.cell(1, target)).isEqualTo(written);
    }

    @Test
    void records_of_one_kind_become_none_of_another() {
        assertThat(Samples.DICTIONARY.mapping(Samples.PERMIT_2018, ACTION)).isEmpty();
    }

    @Test
    void where_no_mapping_leads_the_way_goes_by_the_shared_layout() {
        Layout shared = Samples.layout("administrative-penalty", "shared");
        assertThat(Samples.DICTIONARY.mapping(NEW, Samples.PENALTY_ZHEJIANG))
                .hasValueSatisfying(mapping ->
                        assertThat(mapping).hasToString("credit-publicity-2018-to-shared > zhejiang-to-shared^-1"));
        assertThat(Samples.DICTIONARY.mapping(NEW, shared))
                .hasValueSatisfying(mapping -> assertThat(mapping.rows()).hasSameSizeAs(NEW.elements()));
        assertThat(Samples.DICTIONARY.mapping(shared, NEW))
                .hasValueSatisfying(mapping -> assertThat(mapping.inverted()).isTrue());
        // A mapping that a pack has goes before the way round.
        assertThat(Samples.DICTIONARY.mapping(OLD, NEW))
                .hasValueSatisfying(mapping -> assertThat(mapping).hasToString("penalty-2016-to-2018"));
    }

    // ------------------------------------------------------------------ the examples

    private static List<TableFinding> errors(Path file, Layout layout) {
        return Samples.findings(file, layout, Samples.DICTIONARY, Disclosure.MASKED).stream()
                .filter(TableFinding::isError)
                .toList();
    }

    @Test
    void the_target_accepts_every_row_that_the_shipped_supply_completes() throws IOException {
        Path input = Files.copy(EXAMPLES.resolve("penalties-2018.csv"), folder.resolve("penalties-2018.csv"));
        Translated result = Translated.of(input, Samples.DICTIONARY, NEW, ACTION, shipped(), Policy.standard());
        assertThat(result.counts()).isEqualTo(new TableValidation.Counts(22, 10));
        assertThat(result.tally().held()).isEqualTo(12);
        assertThat(result.tally().written()).isEqualTo(10);
        assertThat(result.rows()).hasSize(10);
        assertThat(errors(result.output(), ACTION)).isEmpty();
        assertThat(result.tally().refusedByTarget()).isZero();
        assertThat(result.tally().refusedElements()).isEmpty();
        assertThat(Samples.read(result.restored())).isEqualTo(Samples.read(input));
    }

    @Test
    void without_a_supply_the_target_refuses_what_the_plan_named() throws IOException {
        Path input = Files.copy(EXAMPLES.resolve("penalties-2018.csv"), folder.resolve("penalties-2018.csv"));
        Translated result = Translated.of(input, Samples.DICTIONARY, NEW, ACTION, Supply.none(), Policy.standard());
        TranslationPlan plan = plan(NEW, ACTION, Supply.none());
        Set<String> named = new TreeSet<>(identifiers(plan.withoutSource()));
        named.addAll(identifiers(plan.ambiguous().keySet()));
        assertThat(result.tally().refusedByTarget()).isEqualTo(10);
        assertThat(result.tally().refusedElements().keySet()).isEqualTo(named);
        assertThat(result.tally().refusedElements()).containsEntry("area_number", 10L);
        Set<String> refused = new TreeSet<>();
        errors(result.output(), ACTION)
                .forEach(finding -> refused.add(finding.cell().column()));
        assertThat(refused).as("the target's own validation says the same").isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({
        "penalties-2016.csv,2016,2018",
        "penalties-2018.csv,2018,2016",
        "permits-2016.csv,permit-2016,permit-2018"
    })
    void every_row_that_is_good_at_its_own_side_is_carried_over(String name, String from, String to)
            throws IOException {
        Path input = Files.copy(EXAMPLES.resolve(name), folder.resolve(name));
        Translated result = Translated.of(
                input, Samples.DICTIONARY, Samples.layout(from), Samples.layout(to), Supply.none(), Policy.standard());
        assertThat(result.tally().written())
                .isEqualTo(result.counts().accepted())
                .isPositive();
        assertThat(result.tally().held())
                .isEqualTo(result.counts().rows() - result.counts().accepted())
                .isPositive();
        assertThat(Samples.read(result.restored())).isEqualTo(Samples.read(input));
        assertThat(Files.readAllBytes(result.restored())).isEqualTo(Files.readAllBytes(input));
    }

    // ------------------------------------------------------------------ the account

    @Test
    void the_account_begins_with_what_is_needed_to_go_back() throws IOException {
        Path input = Files.copy(EXAMPLES.resolve("penalties-2016.csv"), folder.resolve("penalties-2016.csv"));
        Translated result = Translated.of(input, Samples.DICTIONARY, OLD, NEW, Supply.none(), Policy.standard());
        JsonNode header = result.lines().get(0);
        assertThat(header.path("encoding").asText()).isEqualTo("GB18030");
        assertThat(header.path("separator").asText()).isEqualTo(",");
        assertThat(header.path("lineEnd").asText()).isEqualTo("\r\n");
        assertThat(header.path("byteOrderMark").asBoolean()).isFalse();
        assertThat(header.path("from").asText()).isEqualTo("credit-publicity-2016");
        assertThat(header.path("to").asText()).isEqualTo("credit-publicity-2018");
        assertThat(header.path("header").path(0).asText()).isEqualTo("行政处罚决定书文号");
        assertThat(header.path("header").size()).isEqualTo(20);
        assertThat(header.path("packs").path(0).path("digest").asText())
                .isEqualTo(Samples.DICTIONARY.packs().get(0).digest());
        assertThat(header.path("certificate").path("mapping").asText()).isEqualTo("penalty-2016-to-2018");
        // The certificate that the pack holds is the one that was relied on.
        assertThat(header.path("certificate").path("digest").asText())
                .isEqualTo(Samples.DICTIONARY
                        .packs()
                        .get(0)
                        .certificates()
                        .of("penalty-2016-to-2018")
                        .orElseThrow()
                        .digest());
    }

    @Test
    void what_is_lost_is_counted_by_column_with_its_first_rows() {
        List<Map<String, String>> records = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            records.add(i % 2 == 0 ? Samples.good(NEW) : Samples.goodBut(NEW, "CF_CFLB", "其他"));
        }
        Path input = Samples.write(folder, Samples.table(NEW, records));
        Translated result = Translated.of(input, Samples.DICTIONARY, NEW, ACTION, Supply.none(), Policy.standard());
        List<LostCells> lost = result.tally().lost();
        assertThat(lost)
                .contains(new LostCells("CF_CFLB", Outcome.AMBIGUOUS, 4, List.of(2L, 4L, 6L, 8L)))
                .contains(new LostCells("CF_FRDB", Outcome.NO_TARGET, 8, List.of(1L, 2L, 3L, 4L, 5L)));
        assertThat(lost)
                .extracting(LostCells::outcome)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotContain(Outcome.SAME, Outcome.EQUAL);
        Map<Outcome, Long> counted = lost.stream()
                .collect(Collectors.groupingBy(LostCells::outcome, Collectors.summingLong(LostCells::count)));
        counted.forEach((outcome, count) ->
                assertThat(result.tally().cells().get(outcome.word())).isEqualTo(count));
    }

    @Test
    void without_output_and_account_the_numbers_are_the_same() throws IOException {
        Path input = EXAMPLES.resolve("penalties-2018.csv");
        Translation dry = new Translation(
                Samples.DICTIONARY,
                NEW,
                ACTION,
                Samples.DICTIONARY.mapping(NEW, ACTION).orElseThrow(),
                shipped(),
                Policy.standard(),
                Samples.JUDGING);
        try (TableValidation table =
                TableValidation.open(input, NEW, Samples.DICTIONARY, Samples.JUDGING, Disclosure.MASKED)) {
            assertThat(dry.run(table, finding -> {}, null, null, Progress.SILENT))
                    .isEqualTo(new TableValidation.Counts(22, 10));
        }
        Path copy = Files.copy(input, folder.resolve("copy.csv"));
        Translated real = Translated.of(copy, Samples.DICTIONARY, NEW, ACTION, shipped(), Policy.standard());
        assertThat(dry.tally().cells()).isEqualTo(real.tally().cells());
        assertThat(dry.tally().supplied()).isEqualTo(real.tally().supplied());
        assertThat(dry.tally().noSource()).isEqualTo(real.tally().noSource());
        assertThat(dry.tally().held()).isEqualTo(real.tally().held());
        assertThat(dry.tally().cells().keySet())
                .containsExactlyElementsOf(
                        Stream.of(Outcome.values()).map(Outcome::word).toList());
    }

    @Test
    void an_output_that_can_not_be_written_is_told() throws IOException {
        Translation translation = new Translation(
                Samples.DICTIONARY,
                NEW,
                ACTION,
                Samples.DICTIONARY.mapping(NEW, ACTION).orElseThrow(),
                Supply.none(),
                Policy.standard(),
                Samples.JUDGING);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        try (TableValidation table = TableValidation.open(
                EXAMPLES.resolve("penalties-2018.csv"), NEW, Samples.DICTIONARY, Samples.JUDGING, Disclosure.MASKED)) {
            IOException e = catchThrowableOfType(
                    IOException.class, () -> translation.run(table, finding -> {}, full, null, Progress.SILENT));
            assertThat(e).isNotNull();
            assertThat(e.getMessage()).contains("No space left");
        }
    }

    @Test
    void output_and_account_that_do_not_belong_together_are_refused() throws IOException {
        Translated one =
                Translated.of(folder, NEW, ACTION, Supply.none(), List.of(Samples.good(NEW), Samples.good(NEW)));
        Translated other = Translated.of(folder, NEW, OLD, Supply.none(), List.of(Samples.good(NEW)));
        Path empty = Samples.write(folder, new byte[0]);
        Path text = Samples.write(folder, "no account\n".getBytes(StandardCharsets.UTF_8));
        Path json = Samples.write(folder, "{}\n".getBytes(StandardCharsets.UTF_8));
        for (Path account : List.of(other.account(), empty, text, json, folder.resolve("nothing"))) {
            TableException e = catchThrowableOfType(
                    TableException.class,
                    () -> Restoration.restore(one.output(), account, file -> new ByteArrayOutputStream()));
            assertThat(e).as(account.toString()).isNotNull();
            assertThat(e.reason().zh()).isNotEqualTo(e.reason().en());
        }
        List<List<String>> fewer = new ArrayList<>(Samples.read(one.output()));
        fewer.remove(2);
        Path shorter = Samples.write(folder, fewer);
        TableException e = catchThrowableOfType(
                TableException.class,
                () -> Restoration.restore(shorter, one.account(), file -> new ByteArrayOutputStream()));
        assertThat(e).isNotNull();
        assertThat(e.reason().en()).contains("row 2 is missing");
    }
}
