// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.dictionary.finding.DictionaryFindings;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.record.DataRecord;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.record.RecordJudge;
import org.chuanyu.dictionary.record.SharedLayout;
import org.chuanyu.dictionary.sample.SamplePack;
import org.chuanyu.dictionary.sample.Samples;
import org.chuanyu.dictionary.table.TableException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableValidationTest {

    @TempDir
    Path folder = Path.of("");

    private List<TableFinding> judged(Layout layout, Map<String, String> record) {
        return Samples.findings(folder, layout, List.of(record));
    }

    private static Map<String, String> withAll(Layout layout, String cells) {
        Map<String, String> record = Samples.good(layout);
        record.putAll(Samples.cells(cells.replace(" & ", "\n")));
        return record;
    }

    private static String shortly(TableFinding finding) {
        return finding.cell().finding().severity().word() + " "
                + finding.cell().finding().code() + " " + finding.cell().column();
    }

    private Dictionary trial() {
        return Dictionary.of(List.of(Pack.at(SamplePack.good().in(folder))));
    }

    /** What a type of codes finds names the place in the cell; the cell itself is named beside it. */
    private static final List<String> CODE_FINDINGS = List.of("check-character", "character", "length");

    private static Layout a(Dictionary trial) {
        return trial.dataSet("trial").orElseThrow().layout("a").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2018", "supervision", "zhejiang", "permit-2016", "permit-2018"})
    void a_good_record_is_accepted(String name) {
        Layout layout = Samples.layout(name);
        assertThat(judged(layout, Samples.good(layout)))
                .filteredOn(TableFinding::isError)
                .isEmpty();
    }

    /** One cell of a good record is changed; what is found of that element, and nothing else that is an error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2018        | CF_JDRQ       | 2025-03-12          | error   | date-notation     | YYYY/MM/DD | 2025/03/12
            2018        | CF_JDRQ       | 2025年3月12日       | error   | date-notation     | YYYY/MM/DD | 2025/03/12
            2018        | CF_JDRQ       | 2025/02/30          | error   | not-a-date        | YYYY/MM/DD | ``
            2018        | CF_JDRQ       | 昨天                | error   | not-a-date        | YYYY/MM/DD | ``
            2018        | CF_YXQ        | 1900-01-01 00:00:00 | error   | not-a-date        | YYYY/MM/DD | ``
            2018        | CF_YXQ        | 1900/01/01          | warning | not-a-date        | YYYY/MM/DD | ``
            2018        | CF_NR_FK      | 5000元              | error   | not-a-number      | n..18,6    | 0.5
            2018        | CF_NR_FK      | ￥5,000元整         | error   | not-a-number      | n..18,6    | 0.5
            2018        | CF_NR_FK      | 人民币 3万元        | error   | not-a-number      | n..18,6    | 3
            2018        | CF_NR_FK      | ` 0.5 `             | error   | not-a-number      | n..18,6    | 0.5
            2018        | CF_NR_FK      | 1,000               | error   | not-a-number      | n..18,6    | 1000
            2018        | CF_NR_FK      | 伍万元整            | error   | not-a-number      | n..18,6    | ``
            2018        | CF_NR_FK      | ,                   | error   | not-a-number      | n..18,6    | ``
            2018        | CF_NR_FK      | +，                 | error   | not-a-number      | n..18,6    | ``
            2018        | CF_NR_FK      | 若干                | error   | not-a-number      | n..18,6    | ``
            2018        | CF_NR_FK      | 0.0000001           | error   | too-many-decimals | n..18,6    | ``
            2018        | CF_NR_FK      | 1234567890123       | error   | too-many-digits   | n..18,6    | ``
            2018        | CF_XDR_SYDW   | 12345               | error   | wrong-length      | an12       | ``
            2018        | CF_XDR_SWDJ   | 1234567890123456    | error   | too-long          | an..15     | ``
            2018        | CF_CFJG       | ``                  | error   | missing           | an..200    | ``
            2018        | CF_FRDB       | ``                  | error   | missing           | an..50     | ``
            2018        | CF_XDR_LB     | 法人                | error   | not-in-list       | 法人及非法人组织 / 自然人 / 个体工商户 | ``
            2018        | CF_CFLB       | 警告、罚款          | error   | not-in-list       | 警告;罚款  | 警告;罚款
            2018        | CF_CFLB       | 罚款,警告           | error   | not-in-list       | 罚款;警告  | 罚款;警告
            2018        | CF_XDR_SHXYM  | 91330100799655058C  | error   | check-character   | B          | 91330100799655058B
            2018        | CF_CFJGDM     | ``                  | error   | missing           | an18       | ``
            2016        | CF_ZT         | 9                   | error   | not-in-list       | 0 / 1 / 2 / 3 | ``
            2016        | CF_ZT         | 撤销                | error   | not-in-list       | 0 / 1 / 2 / 3 | 1
            2016        | SJC           | 20160511            | warning | date-notation     | YYYY/MM/DD | 2016/05/11
            2016        | CF_XDR_SHXYM  | ``                  | error   | missing           | CF_XDR_SHXYM, CF_XDR_ZDM, CF_XDR_GSDJ, CF_XDR_SWDJ, CF_XDR_SFZ | ``
            supervision | supervise_item_code | 0000000000000A | error  | character         | 0-9        | ``
            supervision | supervise_item_code | 000            | error  | length            | 14         | ``
            supervision | punish_type   | 15                  | error   | not-in-list       | 01 / 02 / 03 / 04 / 05 / 06 / 07 / 08 / 09 / 10 / … | ``
            supervision | punish_type   | 罚款                | error   | not-in-list       | 01 / 02 / 03 / 04 / 05 / 06 / 07 / 08 / 09 / 10 / … | 02
            supervision | fine_amount   | 0.123               | warning | too-many-decimals | n..18,2    | ``
            supervision | fine_amount   | 5千                 | error   | not-a-number      | n..18,2    | ``
            supervision | fine_amount   | ``                  | error   | missing           | n..18,2    | ``
            supervision | is_hearing    | 0                   | error   | not-in-list       | 1 / 2      | ``
            supervision | is_hearing    | 是                  | error   | not-in-list       | 1 / 2      | 1
            supervision | submitted_date | 2025-03-13         | error   | date-notation     | YYYY-MM-DD hh:mm:ss | 2025-03-13 00:00:00
            supervision | administrative_cp_ui_code | 91350100M000100Y42 | error | check-character | 3 | 91350100M000100Y43
            permit-2016 | XK_SPLB       | 特别                | error   | not-in-list       | 普通 / 特许 / 认可 / 核准 / 登记 / 其他 | ``
            """)
    void a_defect_is_told_with_place_gravity_and_repair(
            String name, String element, String value, String severity, String code, String expected, String repair) {
        Layout layout = Samples.layout(name);
        List<TableFinding> all = judged(layout, Samples.goodBut(layout, element, value));
        assertThat(all)
                .filteredOn(finding -> finding.cell().column().equals(element))
                .filteredOn(finding -> finding.cell().finding().code().equals(code))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(shortly(finding)).isEqualTo(severity + " " + code + " " + element);
                    assertThat(finding.cell().element()).isEqualTo(layout.indexOf(element));
                    assertThat(finding.cell().finding().expected()).isEqualTo(expected.replace(" / ", " | "));
                    assertThat(finding.cell().repairs().stream().findFirst().orElse(""))
                            .isEqualTo(repair);
                    assertThat(finding.cell().value()).isEqualTo(value);
                    assertThat(finding.cell().finding().citation().source()).isNotBlank();
                    assertThat(finding.cell().finding().message().zh()
                                    + finding.cell().finding().message().en())
                            .doesNotContain("{")
                            .contains(
                                    value.isEmpty() || CODE_FINDINGS.contains(code)
                                            ? ""
                                            : layout.elements()
                                                    .get(finding.cell().element())
                                                    .name()
                                                    .zh());
                    assertThat(finding.row()).isEqualTo(1);
                    assertThat(finding.line()).isEqualTo(2);
                });
        assertThat(all)
                .filteredOn(TableFinding::isError)
                .extracting(finding -> finding.cell().column())
                .allMatch(element::equals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018        | CF_CFLB     | 警告;罚款
            2018        | CF_CFLB     | 警告；罚款
            2018        | CF_CFLB     | 罚款;其他-通报批评
            2018        | CF_CFLB     | 罚款;其他（需注明）
            2018        | CF_YXQ      | 2099/12/31
            2018        | CF_NR_FK    | 123456789012.123456
            2018        | CF_XDR_GSZC | 110108000000016
            2018        | CF_XDR_SHXYM | 91350203M0001QKT19
            2016        | CF_CFLB2    | 没收违法所得、没收非法财物
            2016        | DFBM        | 511402
            permit-2016 | XK_ZT       | 3
            """)
    void what_is_right_is_no_error(String name, String element, String value) {
        Layout layout = Samples.layout(name);
        assertThat(judged(layout, Samples.goodBut(layout, element, value)))
                .filteredOn(TableFinding::isError)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CF_XDR_LB=自然人 & CF_XDR_SHXYM= & CF_FRDB= & CF_FR_ZJLX= & CF_FR_ZJHM= & CF_XDR_ZJLX=身份证 & CF_XDR_ZJHM=500103197503150006 | ``
            CF_XDR_LB=自然人 & CF_XDR_SHXYM= & CF_FRDB= & CF_FR_ZJLX= & CF_FR_ZJHM= | CF_XDR_ZJLX CF_XDR_ZJHM
            CF_XDR_LB=个体工商户 & CF_XDR_SHXYM= & CF_FRDB= | CF_XDR_SHXYM CF_FRDB
            CF_XDR_LB=法人及非法人组织 & CF_FR_ZJLX= & CF_FR_ZJHM= | CF_FR_ZJLX CF_FR_ZJHM
            CF_CFLB=警告 & CF_NR_FK= | ``
            CF_CFLB=警告;罚款 & CF_NR_FK= | CF_NR_FK
            CF_CFLB=没收违法所得、没收非法财物 & CF_NR_FK= | CF_NR_WFFF
            CF_CFLB=暂扣或者吊销许可证、暂扣或者吊销执照 & CF_NR_FK= | CF_NR_ZKDX
            """)
    void what_a_record_must_have_depends_on_its_other_cells(String cells, String missing) {
        List<TableFinding> all = judged(Samples.PENALTY_2018, withAll(Samples.PENALTY_2018, cells));
        assertThat(all)
                .filteredOn(TableFinding::isError)
                .extracting(TableValidationTest::shortly)
                .containsExactlyElementsOf(
                        missing.isEmpty()
                                ? List.of()
                                : Arrays.stream(missing.split(" ", -1))
                                        .map(each -> "error missing " + each)
                                        .toList());
        assertThat(all)
                .filteredOn(TableFinding::isError)
                .allSatisfy(
                        each -> assertThat(each.cell().finding().message().en()).contains(" when CF_"))
                .allSatisfy(
                        each -> assertThat(each.cell().finding().message().zh()).contains("暂定"))
                .allMatch(each -> each.cell().finding().confidence() == Confidence.PROVISIONAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            punish_type=08 & punish_set_date=2020-06-01 & fine_amount= | error value-not-yet punish_type
            punish_type=08 & punish_set_date=2021-07-14 & fine_amount= | error value-not-yet punish_type
            punish_type=08 & punish_set_date=2021-07-15 & fine_amount= | -
            punish_type=02 & punish_set_date=2020-06-01                | -
            area_number=500105 & punish_set_date=2026-01-05            | error division-not-in-force area_number
            area_number=500105 & punish_set_date=2025-01-05            | -
            area_number=500157 & punish_set_date=2026-01-05            | -
            area_number=500157 & punish_set_date=2020-01-05            | error division-not-in-force area_number
            area_number=510222 & punish_set_date=2025-01-05            | error division-not-in-force area_number
            area_number=999999 & punish_set_date=2025-01-05            | error division-unknown area_number
            administrative_cp_ce_type=111 & administrative_cp_na=01 & administrative_cp_ui_code=500103197503150006 | -
            administrative_cp_ce_type=111 & administrative_cp_na=01 & administrative_cp_ui_code=500103197503150007 | error check-character administrative_cp_ui_code
            administrative_cp_ce_type=111                              | error length administrative_cp_ui_code
            administrative_cp_ce_type=414 & administrative_cp_ui_code=E00000000 | -
            """)
    void codes_are_judged_at_the_date_and_by_the_kind_of_the_record(String cells, @Nullable String error) {
        List<TableFinding> all = judged(Samples.PENALTY_ACTION, withAll(Samples.PENALTY_ACTION, cells));
        if (error == null) {
            assertThat(all).filteredOn(TableFinding::isError).isEmpty();
        } else if (error.contains(" length ")) {
            assertThat(all)
                    .filteredOn(TableFinding::isError)
                    .isNotEmpty()
                    .allMatch(each -> each.cell().column().equals("administrative_cp_ui_code"));
        } else {
            assertThat(all)
                    .filteredOn(TableFinding::isError)
                    .extracting(TableValidationTest::shortly)
                    .containsExactly(error);
        }
    }

    @Test
    void a_value_that_holds_only_later_is_told_with_both_dates() {
        Map<String, String> record =
                withAll(Samples.PENALTY_ACTION, "punish_type=08 & punish_set_date=2020-06-01 & fine_amount=");
        assertThat(judged(Samples.PENALTY_ACTION, record))
                .filteredOn(TableFinding::isError)
                .singleElement()
                .satisfies(each ->
                        assertThat(each.cell().finding().message().en()).contains("08", "2021-07-15", "2020-06-01"));
    }

    /** The small pack has each element twice, verified and provisional, and a value for every kind of finding. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sure    | ab         | error too-short sure
            unsure  | ab         | warning too-short unsure
            sure    | abcdef     | error too-long sure
            unsure  | abcdef     | warning too-long unsure
            letters | abc        | error wrong-length letters
            letters | a1         | error wrong-characters letters
            digits  | a1         | warning wrong-characters digits
            digits  | 123        | warning wrong-length digits
            amount  | 12345      | error too-many-digits amount
            rough   | 12345      | warning too-many-digits rough
            amount  | 1.234      | error too-many-decimals amount
            rough   | 1.234      | warning too-many-decimals rough
            amount  | much       | error not-a-number amount
            rough   | much       | error not-a-number rough
            day     | 2020/01/01 | error date-notation day
            moment  | 2020/01/01 | warning date-notation moment
            day     | never      | error not-a-date day
            moment  | never      | error not-a-date moment
            kind    | 2          | error value-not-yet kind
            kind    | 3          | error value-retired kind
            kind    | 7          | error value-retired kind
            kind    | x          | error not-in-list kind
            kind    | 1          | error missing maybe
            must    | ``         | error missing must
            words   | 丁         | error not-in-list words
            words   | 其他-丁    | ``
            words   | 乙、丙     | ``
            words   | 甲;乙、丙  | ``
            words   | ;          | error not-in-list words
            later   | anything   | ``
            bare    | anything   | ``
            """)
    void a_breach_of_a_provisional_format_is_a_warning_and_of_all_else_an_error(
            String element, String value, String found) {
        Dictionary trial = trial();
        Map<String, String> record = new TreeMap<>(Map.of("id", "1", "day", "2019-06-01", "must", "x", "two", "x"));
        record.put(element, value);
        Path file = Samples.write(folder, Samples.table(a(trial), List.of(record)));
        List<TableFinding> all = Samples.findings(file, a(trial), trial, Disclosure.MASKED).stream()
                .filter(finding -> finding.row() > 0)
                .toList();
        assertThat(all)
                .extracting(TableValidationTest::shortly)
                .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found));
        assertThat(all)
                .allMatch(each -> each.cell().finding().message().en().contains("provisional")
                        == (each.cell().finding().severity() == Severity.WARNING
                                || each.cell().column().equals("maybe")));
    }

    @Test
    void a_list_that_holds_for_other_dates_is_told_once_and_is_no_error() {
        Dictionary trial = trial();
        Map<String, String> late = Map.of("id", "1", "day", "2020-07-01", "must", "x", "two", "x", "words", "甲");
        Map<String, String> good = Map.of("id", "1", "day", "2020-06-30", "must", "x", "two", "x", "words", "甲");
        Path file = Samples.write(folder, Samples.table(a(trial), List.of(good, late, late)));
        assertThat(Samples.findings(file, a(trial), trial, Disclosure.MASKED))
                .filteredOn(finding -> finding.row() > 0)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(shortly(finding)).isEqualTo("notice list-period words");
                    assertThat(finding.row()).isEqualTo(2);
                    assertThat(finding.cell().finding().message().en()).contains("2010/2020-07-01", "row 2");
                });
    }

    @Test
    void every_kind_of_finding_is_provoked() {
        Dictionary trial = trial();
        Layout layout = a(trial);
        List<Map<String, String>> records = new ArrayList<>();
        for (String change : List.of(
                "sure=ab",
                "sure=abcdef",
                "letters=abc",
                "letters=a1",
                "amount=12345",
                "amount=1.234",
                "amount=much",
                "day=2020/01/01",
                "day=never",
                "kind=2",
                "kind=3",
                "kind=x",
                "must=",
                "words=甲 & day=2022-01-01")) {
            Map<String, String> record = new TreeMap<>(Map.of("id", "1", "day", "2019-06-01", "must", "x", "two", "x"));
            record.putAll(Samples.cells(change.replace(" & ", "\n")));
            records.add(record);
        }
        List<List<String>> rows = new ArrayList<>();
        int left = layout.indexOf("left");
        int must = layout.indexOf("id");
        for (List<String> row : Samples.table(layout, records)) {
            List<String> changed = new ArrayList<>(row);
            changed.set(left, rows.isEmpty() ? "unheard of" : "");
            changed.remove(must);
            rows.add(changed);
        }
        rows.add(List.of("one cell"));
        Set<String> found = new TreeSet<>();
        Samples.findings(Samples.write(folder, rows), layout, trial, Disclosure.MASKED)
                .forEach(finding -> found.add(finding.cell().finding().code()));
        Layout dateless = Samples.layout("enforcement-officer", "internet-supervision");
        Path officers = Samples.write(folder, Samples.table(dateless, List.of()));
        Samples.findings(officers, dateless, Samples.DICTIONARY, Disclosure.MASKED)
                .forEach(finding -> found.add(finding.cell().finding().code()));
        Layout inspection = Samples.layout("administrative-inspection", "internet-supervision");
        Map<String, String> act = Samples.cells("""
                record_unique_identity=1
                cd_operation=i
                implement_institution_code=91350100M000100Y43
                area_number=510104
                check_date=2025-03-12
                check_personnel=甲
                submitted_date=2025-03-11 00:00:00
                plan_id=\\N
                """);
        Samples.findings(folder, inspection, List.of(act, act))
                .forEach(finding -> found.add(finding.cell().finding().code()));
        Set<String> all = new TreeSet<>();
        DictionaryFindings.all().stream().map(FindingKind::code).forEach(all::add);
        assertThat(found).isEqualTo(all);
    }

    @Test
    void a_mandatory_column_that_is_missing_is_told_once_and_rows_are_still_accepted() {
        List<List<String>> rows = new ArrayList<>();
        int column = Samples.PENALTY_2018.indexOf("CF_CFJGDM");
        for (List<String> row : Samples.table(
                Samples.PENALTY_2018,
                List.of(Samples.good(Samples.PENALTY_2018), Samples.good(Samples.PENALTY_2018)))) {
            List<String> fewer = new ArrayList<>(row);
            fewer.remove(column);
            rows.add(fewer);
        }
        List<TableFinding> found = new ArrayList<>();
        try (TableValidation table = TableValidation.open(
                Samples.write(folder, rows),
                Samples.PENALTY_2018,
                Samples.DICTIONARY,
                Samples.JUDGING,
                Disclosure.MASKED)) {
            TableValidation.Counts counts = table.judgeAll(found::add, Progress.SILENT);
            assertThat(counts).isEqualTo(new TableValidation.Counts(2, 2));
            assertThat(table.binding().elements()).hasSize(29).doesNotContain(column);
        }
        assertThat(found).filteredOn(TableFinding::isError).singleElement().satisfies(finding -> {
            assertThat(shortly(finding)).isEqualTo("error column-missing CF_CFJGDM");
            assertThat(finding.row()).isZero();
            assertThat(finding.cell().finding().message().zh()).contains("处罚机关统一社会信用代码", "暂定");
        });
    }

    @Test
    void a_conditional_column_that_is_missing_is_told_with_each_row_that_needs_it() {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : Samples.table(
                Samples.PENALTY_2018,
                List.of(Samples.good(Samples.PENALTY_2018), withAll(Samples.PENALTY_2018, "CF_CFLB=警告 & CF_NR_FK=")))) {
            List<String> fewer = new ArrayList<>(row);
            fewer.remove(Samples.PENALTY_2018.indexOf("CF_NR_FK"));
            rows.add(fewer);
        }
        assertThat(Samples.findings(
                        Samples.write(folder, rows), Samples.PENALTY_2018, Samples.DICTIONARY, Disclosure.MASKED))
                .filteredOn(TableFinding::isError)
                .singleElement()
                .matches(finding -> finding.row() == 1)
                .extracting(TableValidationTest::shortly)
                .isEqualTo("error missing CF_NR_FK");
    }

    @Test
    void a_ragged_row_is_one_error_and_none_of_its_cells_is_shown() {
        List<List<String>> rows =
                new ArrayList<>(Samples.table(Samples.PENALTY_2018, List.of(Samples.good(Samples.PENALTY_2018))));
        rows.add(List.of("示例自然人甲", "自然人", "500103197503150006"));
        List<String> more = new ArrayList<>(rows.get(1));
        more.add("more");
        rows.add(more);
        List<TableFinding> found = Samples.findings(
                Samples.write(folder, rows), Samples.PENALTY_2018, Samples.DICTIONARY, Disclosure.MASKED);
        assertThat(found)
                .filteredOn(TableFinding::isError)
                .hasSize(2)
                .allMatch(finding -> shortly(finding).equals("error ragged-row ")
                        && finding.key().isEmpty()
                        && finding.cell().element() == -1
                        && finding.cell().finding().expected().equals("30"))
                .extracting(finding ->
                        finding.row() + " " + finding.cell().finding().found())
                .containsExactly("2 3", "3 31");
        assertThat(found.toString()).doesNotContain("示例自然人甲", "500103197503150006");
    }

    @Test
    void columns_that_are_not_known_are_named_and_hide_numbers() {
        List<List<String>> rows = List.of(List.of("CF_WSH", "金额合计", "500103197503150006"), List.of("1", "2", "3"));
        List<TableFinding> found = Samples.findings(
                Samples.write(folder, rows), Samples.PENALTY_2018, Samples.DICTIONARY, Disclosure.MASKED);
        assertThat(found)
                .filteredOn(finding -> finding.cell().finding().kind().equals(DictionaryFindings.COLUMN_UNKNOWN))
                .extracting(finding -> finding.cell().column())
                .containsExactly("金额合计", "500103***********6");
        assertThat(found.toString()).doesNotContain("500103197503150006");
    }

    @Test
    void the_key_of_a_record_goes_with_each_of_its_findings() {
        Map<String, String> record = Samples.goodBut(Samples.PENALTY_2018, "CF_NR_FK", "much");
        assertThat(judged(Samples.PENALTY_2018, record))
                .isNotEmpty()
                .allMatch(finding -> finding.key().equals("示市监处罚〔2025〕001号"));
    }

    @Test
    void a_row_is_handed_out_with_its_invalid_cells() {
        Path file = Samples.write(
                folder,
                Samples.table(
                        Samples.PENALTY_2018,
                        List.of(
                                Samples.good(Samples.PENALTY_2018),
                                withAll(Samples.PENALTY_2018, "CF_NR_FK=x & CF_JDRQ=y & BZ=z"))));
        try (TableValidation table = TableValidation.open(
                file, Samples.PENALTY_2018, Samples.DICTIONARY, Samples.JUDGING, Disclosure.MASKED)) {
            JudgedRow good = table.next(finding -> {}).orElseThrow();
            assertThat(good.accepted()).isTrue();
            assertThat(good.invalid().isEmpty()).isTrue();
            JudgedRow bad = table.next(finding -> {}).orElseThrow();
            assertThat(bad.accepted()).isFalse();
            assertThat(bad.ragged()).isFalse();
            assertThat(bad.record().get("BZ")).isEqualTo("z");
            assertThat(bad.record().get("no such element")).isEmpty();
            assertThat(bad.record()).hasToString("record of administrative-penalty@credit-publicity-2018");
            assertThat(bad.invalid().stream().boxed())
                    .containsExactlyInAnyOrder(
                            Samples.PENALTY_2018.indexOf("CF_NR_FK"), Samples.PENALTY_2018.indexOf("CF_JDRQ"));
            assertThat(table.next(finding -> {})).isEmpty();
        }
    }

    @Test
    void progress_is_told_and_findings_go_to_both_sinks() {
        List<Map<String, String>> records = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            records.add(Map.of("CF_WSH", "示" + i));
        }
        Path file = Samples.write(folder, Samples.table(Samples.PENALTY_2018, records));
        List<Long> told = new ArrayList<>();
        List<TableFinding> one = new ArrayList<>();
        List<TableFinding> two = new ArrayList<>();
        FindingSink first = one::add;
        try (TableValidation table = TableValidation.open(
                file, Samples.PENALTY_2018, Samples.DICTIONARY, Samples.JUDGING, Disclosure.MASKED)) {
            TableValidation.Counts counts = table.judgeAll(first.and(two::add), (done, total) -> {
                assertThat(done).isBetween(1L, total);
                told.add(done);
            });
            assertThat(counts).isEqualTo(new TableValidation.Counts(3000, 0));
        }
        assertThat(told).hasSize(2).isSorted();
        assertThat(one).isEqualTo(two).hasSizeGreaterThan(3000);
    }

    @Test
    void a_huge_cell_of_spaces_is_judged_in_no_time() {
        String spaces = " ".repeat(400_000) + "x";
        for (String element : List.of("CF_NR_FK", "CF_JDRQ", "CF_CFLB", "CF_XDR_SHXYM", "CF_FR_ZJHM")) {
            Map<String, String> record = Samples.goodBut(Samples.PENALTY_2018, element, spaces);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThat(judged(Samples.PENALTY_2018, record)).anyMatch(TableFinding::isError));
        }
    }

    @Test
    void a_table_of_another_kind_is_refused() {
        Path file = Samples.write(folder, "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> Samples.findings(file, Samples.PENALTY_2018, Samples.DICTIONARY, Disclosure.MASKED));
    }

    @Test
    void the_shared_layout_accepts_what_each_side_accepts() {
        for (Layout side : List.of(
                Samples.PENALTY_2016,
                Samples.PENALTY_2018,
                Samples.PENALTY_ACTION,
                Samples.PERMIT_2016,
                Samples.PERMIT_2018)) {
            Layout shared = Samples.layout(side.dataSet(), SharedLayout.SIDE);
            Path file = Samples.write(folder, Samples.table(side, List.of(Samples.good(side))));
            assertThat(Samples.findings(file, shared, Samples.DICTIONARY, Disclosure.MASKED))
                    .as(side.toString())
                    .filteredOn(finding -> finding.row() > 0)
                    .filteredOn(TableFinding::isError)
                    .filteredOn(finding -> !finding.cell().finding().code().equals("not-in-list"))
                    .isEmpty();
        }
    }

    @Test
    void a_judge_that_was_told_of_no_columns_asks_for_all() {
        RecordJudge judge =
                new RecordJudge(Samples.PENALTY_2018, Samples.DICTIONARY::list, Samples.JUDGING, Disclosure.MASKED);
        List<String> missing = new ArrayList<>();
        judge.judge(new DataRecord(Samples.PENALTY_2018), 1, cell -> missing.add(cell.column()));
        assertThat(missing)
                .containsExactly(
                        "CF_XDR_MC",
                        "CF_XDR_LB",
                        "CF_WSH",
                        "CF_WFXW",
                        "CF_SY",
                        "CF_YJ",
                        "CF_CFLB",
                        "CF_NR",
                        "CF_JDRQ",
                        "CF_CFJG",
                        "CF_CFJGDM",
                        "CF_SJLY",
                        "CF_SJLYDM");
    }
}
