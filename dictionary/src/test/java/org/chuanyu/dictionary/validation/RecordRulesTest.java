// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.pack.PackException;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.KeyJudge;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.sample.SamplePack;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a layout asks of several cells at once, and of all its records. */
class RecordRulesTest {
    private static final String RULES = "layout,rule,condition,severity,confidence,source,note\n";
    private static final String HEADING = "id,day,sure,left,right,amount,must,two,later,nowhere,kind\n";

    @TempDir
    Path folder = Path.of("");

    private Dictionary trial(String rules) {
        return Dictionary.of(List.of(
                Pack.at(SamplePack.good().with("rules.csv", RULES + rules).in(folder))));
    }

    private List<TableFinding> findings(Dictionary dictionary, String rows) {
        Layout layout = dictionary.dataSet("trial").orElseThrow().layout("a").orElseThrow();
        Path file = Samples.write(folder, (HEADING + rows).getBytes(StandardCharsets.UTF_8));
        return Samples.findings(file, layout, dictionary, Disclosure.MASKED).stream()
                .filter(finding -> finding.row() > 0)
                .toList();
    }

    private static List<String> shortly(List<TableFinding> findings) {
        return findings.stream()
                .map(each -> each.row() + " " + each.cell().finding().severity().word() + " "
                        + each.cell().finding().code() + " " + each.cell().column())
                .toList();
    }

    private List<String> builtIn(Layout layout, List<Map<String, String>> records) {
        return shortly(Samples.findings(folder, layout, records)).stream()
                .filter(each -> each.contains("dates-out-of-order")
                        || each.contains("duplicate-key")
                        || each.contains("division-differs"))
                .toList();
    }

    private static Map<String, String> with(Layout layout, String element, String text) {
        return Samples.goodBut(layout, element, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            supervision | close_date     | 2020-01-01          | 1 error dates-out-of-order close_date
            supervision | submitted_date | 2020-01-01 00:00:00 | 1 error dates-out-of-order submitted_date
            2018        | CF_YXQ         | 2020/01/01          | 1 warning dates-out-of-order CF_YXQ
            2018        | CF_YXQ         | 2099/12/31          |
            2018        | CF_YXQ         | 长期                |
            2018        | CF_YXQ         | 2020/13/01          |
            """)
    void days_have_to_follow_one_another(String name, String element, String text, String expected) {
        Layout layout = Samples.layout(name);
        Map<String, String> record = with(layout, element, text);
        if (name.equals("supervision")) {
            record.putIfAbsent("close_date", "2025-03-12");
            record.put("punish_case_date", "2025-01-01");
        }
        assertThat(builtIn(layout, List.of(record))).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void the_same_day_follows_itself_and_a_moment_counts_by_its_day() {
        Layout layout = Samples.PENALTY_ACTION;
        Map<String, String> record = with(layout, "close_date", "2025-03-12");
        record.put("submitted_date", "2025-03-12 00:00:00");
        record.put("punish_case_date", "2025-03-12");
        assertThat(builtIn(layout, List.of(record))).isEmpty();
    }

    /** The rule and both days are told, by name, in both languages. */
    @Test
    void a_breach_names_both_days_and_the_source() {
        Layout layout = Samples.PENALTY_ACTION;
        Map<String, String> record = with(layout, "close_date", "2024-12-31");
        record.put("punish_case_date", "2025-01-01");
        TableFinding finding = Samples.findings(folder, layout, List.of(record)).stream()
                .filter(each -> each.cell().finding().code().equals("dates-out-of-order"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.cell().finding().message().zh()).isEqualTo("“结案情况—结案日期”（2024-12-31）早于“处罚立案时间”（2025-01-01）");
        assertThat(finding.cell().finding().message().en())
                .isEqualTo("“closure date” (2024-12-31) is before “case filing date” (2025-01-01)");
        assertThat(finding.cell().finding().expected()).isEqualTo("close_date not before punish_case_date");
        assertThat(finding.cell().finding().confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(finding.cell().finding().citation().source()).isEqualTo("P1");
    }

    @Test
    void a_number_of_a_decision_that_comes_again_is_told_with_its_first_row() {
        Layout layout = Samples.PENALTY_2018;
        List<Map<String, String>> records = new ArrayList<>();
        records.add(Samples.good(layout));
        records.add(with(layout, "CF_WSH", "示市监处罚〔2025〕第999号"));
        records.add(Samples.good(layout));
        records.add(Samples.good(layout));
        assertThat(builtIn(layout, records))
                .containsExactly("3 warning duplicate-key CF_WSH", "4 warning duplicate-key CF_WSH");
        TableFinding last = Samples.findings(folder, layout, records).stream()
                .filter(each -> each.row() == 4 && each.cell().finding().code().equals("duplicate-key"))
                .findFirst()
                .orElseThrow();
        String number = Samples.good(layout).getOrDefault("CF_WSH", "");
        assertThat(last.cell().finding().message().en())
                .isEqualTo("“penalty decision number” “" + number
                        + "” has already been used in row 1 (the rule is provisional)");
        assertThat(last.cell().finding().message().zh()).isEqualTo("“行政处罚决定书文号”的“" + number + "”在第 1 行已经出现（规则暂定）");
        assertThat(last.cell().value()).isEqualTo(number);
    }

    /** 11510000699166855E was given by the province of Sichuan, 91350100M000100Y43 by Fuzhou (350100) in Fujian. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11510000699166855E | 510104 |
            11510000699166855E | 510000 |
            11510000699166855E | 511402 |
            11510000699166855E | 500103 | 1 warning division-differs implement_institution_code
            91350100M000100Y43 | 350102 |
            91350100M000100Y43 | 350200 | 1 warning division-differs implement_institution_code
            91350100M000100Y43 | 350000 |
            """)
    void an_authority_acts_in_the_division_of_its_code(String code, String division, String expected) {
        Layout layout = Samples.PENALTY_ACTION;
        Map<String, String> record = with(layout, "implement_institution_code", code);
        record.put("area_number", division);
        assertThat(builtIn(layout, List.of(record))).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void a_key_of_several_elements_is_compared_as_a_whole_and_not_where_one_is_empty() {
        Dictionary trial = trial("trial-a,\"unique left, right\",,error,verified,trial,\n");
        assertThat(shortly(findings(trial, """
                        1,,,a,b,,m,t,,,
                        2,,,ab,,,m,t,,,
                        3,,,a,bc,,m,t,,,
                        4,,,a,b,,m,t,,,
                        5,,,ab,,,m,t,,,
                        """))).containsExactly("4 error duplicate-key left");
    }

    @Test
    void a_rule_is_asked_only_of_records_that_meet_its_condition() {
        Dictionary trial = trial("trial-a,unique left,kind is 1,warning,verified,trial,\n");
        assertThat(shortly(findings(trial, """
                        1,,,a,,,m,t,,,1
                        2,,,a,,,m,t,,,4
                        3,,,a,,,m,t,,,1
                        """)))
                .containsExactly("1 error missing maybe", "3 error missing maybe", "3 warning duplicate-key left");
    }

    @Test
    void a_later_pack_may_lower_a_rule() {
        Pack first = Pack.at(SamplePack.good()
                .with("rules.csv", RULES + "trial-a,unique left,,error,verified,trial,\n")
                .in(folder));
        Pack second = Pack.at(SamplePack.good()
                .with("rules.csv", RULES + "trial-a,unique left,,notice,verified,trial,\n")
                .in(folder));
        assertThat(shortly(findings(Dictionary.of(List.of(first, second)), """
                        1,,,a,,,m,t,,,
                        2,,,a,,,m,t,,,
                        """)))
                .containsExactly("2 notice duplicate-key left");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trial-a,unique nothing,,error,verified,trial,       | trial-a has no element nothing (rule unique nothing)
            trial-a,unique id,nothing is 1,error,verified,trial, | trial-a has no element nothing (rule unique id)
            nothing,unique id,,error,verified,trial,            | is ruled but there is no such layout
            trial-a,one id,,error,verified,trial,               | line 2: not a rule of records: one id
            trial-a,unique id,,grave,verified,trial,            | line 2: not a severity: grave
            """)
    void a_rule_that_makes_no_sense_is_refused(String row, String reason) {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> trial(row + "\n"))
                .satisfies(e -> assertThat(e.reason().en()).contains(reason));
    }

    /** 91330100799655058C has a wrong check character, 9133010079965505 is too short. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            assigned | 91330100799655058C | 1 error check-character later
            checked  | 91330100799655058C | 1 error check-character later
            shape    | 91330100799655058C | 1 warning check-character later
            shape    | 9133010079965505   | 1 error length later
            none     | 9133010079965505   | 1 warning length later
            """)
    void a_code_is_right_that_reaches_the_level_asked_for(String level, String code, String expected) {
        Pack pack = Pack.at(SamplePack.good()
                .with("layouts/a.csv", "not-built", "social-credit-code")
                .with("rules.csv", RULES + "trial-a,later judged at " + level + ",,error,verified,trial,\n")
                .in(folder));
        assertThat(shortly(findings(Dictionary.of(List.of(pack)), "1,,,,,,m,t," + code + ",,\n")))
                .containsExactly(expected);
    }

    @Test
    void rules_of_the_sides_hold_in_the_shared_layout_for_what_their_elements_became() {
        Layout shared = Samples.layout("administrative-penalty", "shared");
        assertThat(shared.rules())
                .allSatisfy(rule -> assertThat(rule.elements())
                        .allMatch(element -> shared.indexOf(element) >= 0, "is an element of the shared layout"));
        assertThat(shared.rules())
                .extracting(rule -> rule.rule().toString())
                .contains("CF_YXQ not before CF_JDRQ", "close_date not before punish_case_date", "unique CF_WSH")
                .doesNotHaveDuplicates();
    }

    /** A credit code of an authority in a division; its organisation is made up. */
    private static String authority(String division) {
        String body = "11" + division + "699166855";
        for (char check : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            if (SocialCreditCode.isValid(body + check)) {
                return body + check;
            }
        }
        throw new IllegalArgumentException(division);
    }

    @ParameterizedTest
    @CsvSource({
        "510104,510104,true",
        "510000,510104,true",
        "510100,510104,true",
        "510104,510100,true",
        "100000,510104,true",
        "510100,510704,false",
        "510104,510105,false",
        "510000,500102,false",
        // 511402 was of Fuling, which is 500102 now; 510202 of the centre of Chongqing.
        "511402,500102,true",
        "500102,511402,true",
        "510202,500103,true",
        "510202,500101,false",
        "510104,500102,false",
    })
    void an_authority_acts_in_its_division_whenever_its_code_was_given(String of, String area, boolean agree) {
        Layout layout = Samples.PENALTY_ACTION;
        Map<String, String> record = with(layout, "implement_institution_code", authority(of));
        record.put("area_number", area);
        // Once more, as it is remembered.
        assertThat(builtIn(layout, List.of(record, record)))
                .filteredOn(each -> each.contains("division-differs"))
                .hasSize(agree ? 0 : 2);
    }

    @Test
    void keys_are_compared_across_the_files_of_one_table() {
        Layout layout = Samples.PENALTY_2018;
        Path first = Samples.write(
                folder, Samples.table(layout, List.of(Samples.good(layout), with(layout, "CF_WSH", "二"))));
        Path second = Samples.write(
                folder, Samples.table(layout, List.of(with(layout, "CF_WSH", "三"), with(layout, "CF_WSH", "二"))));
        List<TableFinding> findings = new ArrayList<>();
        TableValidation.Counts counts = new TableValidation.Counts(0, 0);
        try (KeyJudge keys = new KeyJudge(layout, Disclosure.MASKED)) {
            for (Path file : List.of(first, second)) {
                String name = file.equals(first) ? "first" : "second";
                try (TableValidation table = TableValidation.oneOfSeveral(
                        file, layout, Samples.DICTIONARY, Samples.JUDGING, Disclosure.MASKED, keys, name)) {
                    counts = counts.and(table.judgeAll(findings::add, Progress.SILENT));
                }
            }
        }
        assertThat(counts).isEqualTo(new TableValidation.Counts(4, 4));
        assertThat(findings)
                .filteredOn(each -> each.cell().finding().code().equals("duplicate-key"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.file()).isEqualTo("second");
                    assertThat(each.row()).isEqualTo(2);
                    assertThat(each.cell().finding().message().en()).contains("first", "row 2");
                });
    }
}
