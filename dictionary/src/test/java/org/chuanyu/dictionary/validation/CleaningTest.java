// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.pack.PackException;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.sample.SamplePack;
import org.chuanyu.dictionary.sample.Samples;
import org.chuanyu.dictionary.sample.Translated;
import org.chuanyu.dictionary.translation.Policy;
import org.chuanyu.dictionary.translation.Supply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other ways of writing are read as a pack declares them, and each cell that is read so is told. */
class CleaningTest {
    private static final String ROWS = "layout,element,text,reading,confidence,source\n";

    @TempDir
    Path folder = Path.of("");

    private Dictionary trial() {
        return Dictionary.of(List.of(
                Pack.at(SamplePack.good().with("cleaning.csv", ROWS + """
                        *,*,暂无,nothing,provisional,trial
                        trial-a,day,1900-01-01,nothing,provisional,trial
                        trial-a,day,2099-12-31,open-end,verified,trial
                        trial-a,day,长期,open-end,provisional,trial
                        trial-b,day,9999/09/09,open-end,verified,trial
                        trial-a,amount,元,unit,verified,trial
                        trial-a,amount,万元,unit,verified,trial
                        trial-a,words,/,separator,verified,trial
                        trial-a,left,暂无,value,verified,trial
                        """).in(folder))));
    }

    private Path table(String element, String text) {
        String rows = "id,must,two,%s%n1,m,t,%s%n".formatted(element, text);
        return Samples.write(folder, rows.getBytes(StandardCharsets.UTF_8));
    }

    private List<TableFinding> findings(Dictionary dictionary, String element, String text) {
        return Samples.findings(table(element, text), layout(dictionary, "a"), dictionary, Disclosure.MASKED).stream()
                .filter(finding -> finding.row() > 0)
                .toList();
    }

    private static Layout layout(Dictionary dictionary, String side) {
        return dictionary.dataSet("trial").orElseThrow().layout(side).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            amount  | 暂无       | “暂无” in “amount” is declared to mean nothing and is read as an empty cell
            day     | 1900-01-01 | “1900-01-01” in “day” is declared to mean nothing and is read as an empty cell
            day     | 长期       | “长期” in “day” is declared to mean an end that is open and is read so
            day     | 2099-12-31 | ``
            day     | 19000101   | ``
            amount  | 50元       | “50元” in “amount” carries its unit and is read as 50 元
            amount  | ￥0.3万元  | “￥0.3万元” in “amount” carries its unit and is read as 3000 元
            amount  | 50         | ``
            words   | 甲/乙、丙  | “/” is declared to join values of “words”; “甲/乙、丙” is read as “甲;乙、丙”
            left    | 暂无       | ``
            """)
    void what_is_declared_is_read_and_told(String element, String text, String message) {
        List<TableFinding> all = findings(trial(), element, text);
        if (message.isEmpty()) {
            assertThat(all).noneMatch(each -> each.cell().finding().code().equals("read-as"));
        } else {
            assertThat(all).singleElement().satisfies(finding -> {
                assertThat(finding.cell().finding().code()).isEqualTo("read-as");
                assertThat(finding.cell().finding().severity().word()).isEqualTo("notice");
                assertThat(finding.cell().finding().message().en()).isEqualTo(message);
                assertThat(finding.cell().value()).isEqualTo(text);
                assertThat(finding.cell().finding().citation().source()).isEqualTo("trial");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            must   | 暂无    | notice read-as, error missing
            amount | 50亿元  | error not-a-number
            amount | 9元9    | error not-a-number
            day    | 永久    | error not-a-date
            words  | 甲-其他 | error not-in-list
            kind   | 长期    | error not-in-list
            """)
    void what_is_not_declared_is_judged_as_it_stands(String element, String text, String expected) {
        Path file = element.equals("must")
                ? Samples.write(folder, "id,must,two\n1,暂无,t\n".getBytes(StandardCharsets.UTF_8))
                : table(element, text);
        Dictionary trial = trial();
        assertThat(Samples.findings(file, layout(trial, "a"), trial, Disclosure.MASKED).stream()
                        .filter(finding -> finding.row() > 0)
                        .map(finding -> finding.cell().finding().severity().word() + " "
                                + finding.cell().finding().code()))
                .containsExactly(expected.split(", ", -1));
    }

    /** The account keeps what was written, and the target writes an open end in its own way. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            day    | 长期       | day | 9999/09/09 | equal
            day    | 2099-12-31 | day | 9999/09/09 | equal
            day    | 1900-01-01 | day | ``         | equal
            day    | 2025-01-01 | day | 2025/01/01 | equal
            amount | 5000元     | sum | 0.5        | equal
            amount | 暂无       | sum | ``         | equal
            amount | 1000       | sum | 0.1        | equal
            """)
    void a_cleaned_cell_is_carried_over_by_its_meaning_and_can_be_restored(
            String element, String text, String target, String written, String outcome) {
        Dictionary trial = trial();
        Path file = table(element, text);
        Translated translated =
                Translated.of(file, trial, layout(trial, "a"), layout(trial, "b"), Supply.none(), Policy.standard());
        assertThat(translated.cell(1, target)).isEqualTo(written);
        assertThat(translated.outcome(1, element)).isEqualTo(outcome);
        assertThat(Samples.read(translated.restored())).isEqualTo(Samples.read(file));
    }

    @Test
    void an_open_end_that_the_target_can_not_write_is_not_guessed() {
        Dictionary trial = Dictionary.of(List.of(Pack.at(SamplePack.good()
                .with("cleaning.csv", ROWS + "trial-a,day,长期,open-end,provisional,trial\n")
                .in(folder))));
        Path file = table("day", "长期");
        Translated translated =
                Translated.of(file, trial, layout(trial, "a"), layout(trial, "b"), Supply.none(), Policy.standard());
        assertThat(translated.cell(1, "day")).isEmpty();
        assertThat(translated.outcome(1, "day")).isEqualTo("does-not-fit");
        assertThat(Samples.read(translated.restored())).isEqualTo(Samples.read(file));
    }

    @Test
    void the_built_in_pack_reads_a_null_of_an_export_and_a_long_term() {
        Layout layout = Samples.PENALTY_2018;
        Map<String, String> record = Samples.goodBut(layout, "CF_YXQ", "长期");
        record.put("BZ", "\\N");
        record.put("CF_CFJG", "\\N");
        assertThat(Samples.findings(folder, layout, List.of(record)))
                .extracting(each -> each.cell().column() + " "
                        + each.cell().finding().severity().word() + " "
                        + each.cell().finding().code())
                .contains("BZ notice read-as", "CF_YXQ notice read-as", "CF_CFJG error missing")
                .doesNotContain("CF_YXQ error not-a-date");
    }

    @Test
    void names_of_people_are_masked_in_what_is_told() {
        Dictionary trial = Dictionary.of(List.of(
                Pack.builtIn(),
                Pack.at(SamplePack.good()
                        .with("cleaning.csv", ROWS + "penalty-publicity-2018,CF_FRDB,张三,nothing,provisional,trial\n")
                        .in(folder))));
        Layout layout = trial.dataSet("administrative-penalty")
                .orElseThrow()
                .layout("credit-publicity-2018")
                .orElseThrow();
        Path file = Samples.write(folder, Samples.table(layout, List.of(Samples.goodBut(layout, "CF_FRDB", "张三"))));
        assertThat(Samples.findings(file, layout, trial, Disclosure.MASKED))
                .filteredOn(each -> each.cell().finding().code().equals("read-as"))
                .singleElement()
                .satisfies(each -> assertThat(each.cell().finding().message().zh()
                                + each.cell().finding().found()
                                + each.cell().value())
                        .doesNotContain("张三")
                        .contains("**"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trial-a,nothing,x,nothing,verified,trial | trial-a has no element nothing (cleaning of x)
            nothing,*,x,nothing,verified,trial       | is ruled but there is no such layout
            *,*,,nothing,verified,trial              | line 2: an empty text needs no cleaning
            *,*,x,never,verified,trial               | line 2: not a way to read a text: never
            """)
    void a_row_that_makes_no_sense_is_refused(String row, String reason) {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> Dictionary.of(List.of(Pack.at(SamplePack.good()
                        .with("cleaning.csv", ROWS + row + "\n")
                        .in(folder)))))
                .satisfies(e -> assertThat(e.reason().en()).contains(reason));
    }
}
