// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.registration.AdministeredItem;
import org.chuanyu.dictionary.registration.Registration;
import org.chuanyu.dictionary.registration.RegistrationAuthority;
import org.chuanyu.dictionary.registration.RegistrationStatus;
import org.chuanyu.dictionary.sample.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registrations that a pack brings. */
class RegistrationPackTest {
    private static final String HEADING =
            "kind,id,element,authority,status,date,submitting,steward,effective,confidence,source\n";

    @TempDir
    Path folder = Path.of("");

    private Pack pack(String rows) {
        return Pack.at(
                SamplePack.good().with("registrations.csv", HEADING + rows).in(folder));
    }

    private Dictionary with(String rows) {
        return Dictionary.of(List.of(pack(rows)));
    }

    @Test
    void no_item_of_the_built_in_pack_is_registered() {
        assertThat(Pack.builtIn().registrations()).isEmpty();
        assertThat(Dictionary.builtIn().register().items()).isEmpty();
        assertThat(Dictionary.of(List.of(Pack.at(SamplePack.good().in(folder))))
                        .register()
                        .items())
                .isEmpty();
    }

    @Test
    void every_column_is_read() {
        Dictionary dictionary = with("""
                list,kinds,,sichuan,recorded,2026-01-02,甲局,乙局,2026-02-01,verified,T1
                mapping,a-to-b,,chongqing,legacy,2026-01-03,,,,provisional,T2
                mapping,kinds-to-sorts,,chongqing,legacy,2026-01-03,,,,provisional,T2
                layout,trial-a,,sichuan,candidate,2026-01-04,,,,verified,T3
                element,trial-a,day,sichuan,candidate,2026-01-04,,,,verified,T3
                """);
        assertThat(dictionary.register().items())
                .extracting(AdministeredItem::toString)
                .containsExactly(
                        "list kinds",
                        "mapping a-to-b",
                        "mapping kinds-to-sorts",
                        "layout trial-a",
                        "element trial-a.day");
        assertThat(dictionary.register().history(AdministeredItem.of("list", "kinds", "")))
                .containsExactly(new Registration(
                        AdministeredItem.of("list", "kinds", ""),
                        RegistrationAuthority.SICHUAN,
                        RegistrationStatus.RECORDED,
                        LocalDate.of(2026, 1, 2),
                        new Registration.Organizations("甲局", "乙局"),
                        LocalDate.of(2026, 2, 1),
                        Confidence.VERIFIED,
                        Citation.of("T1")));
        assertThat(dictionary.register().history(AdministeredItem.of("mapping", "a-to-b", "")))
                .extracting(Registration::effective)
                .noneMatch(effective -> effective.isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            list,kinds,,zhejiang,recorded,2026-01-02,,,,verified,T1 | line 2: there is no registration authority zhejiang, expected sichuan or chongqing
            pack,kinds,,sichuan,recorded,2026-01-02,,,,verified,T1  | line 2: can't register a pack, expected list, layout, element or mapping
            list,kinds,,sichuan,recorded,,,,,verified,T1            | line 2: no date
            list,kinds,,sichuan,recorded,2026-01-02,,,,,T1          | line 2: no confidence
            list,kinds,,sichuan,recorded,2026-01-02,,,,verified,    | line 2: no source
            list,kinds,,sichuan,recorded,2026,,,,verified,T1        | line 2: Text '2026' could not be parsed at index 4
            list,kinds,,sichuan,recorded,2026-01-02,,,soon,verified,T1 | line 2: Text 'soon' could not be parsed at index 0
            list,nix,,sichuan,recorded,2026-01-02,,,,verified,T1    | there is no list nix
            mapping,nix,,sichuan,recorded,2026-01-02,,,,verified,T1 | there is no mapping nix
            layout,nix,,sichuan,recorded,2026-01-02,,,,verified,T1  | there is no layout nix
            element,trial-a,nix,sichuan,recorded,2026-01-02,,,,verified,T1 | the layout trial-a has no element nix
            """)
    void a_row_that_can_not_be_is_refused(String row, String reason) {
        PackException e = catchThrowableOfType(PackException.class, () -> with(row + "\n"));
        assertThat(e.reason().en()).isEqualTo("pack file registrations.csv: " + reason);
        assertThat(e.reason().zh()).startsWith("数据包文件 registrations.csv：");
    }

    @Test
    void a_status_that_may_not_follow_is_refused_with_its_line() {
        PackException e = catchThrowableOfType(PackException.class, () -> with("""
                list,kinds,,sichuan,recorded,2026-01-02,,,,verified,T1
                list,kinds,,sichuan,standard,2026-02-02,,,,verified,T1
                """));
        assertThat(e.reason().en())
                .startsWith(
                        "pack file registrations.csv: line 3: the registration status can't go from recorded to standard");
        assertThat(e.reason().zh())
                .startsWith("数据包文件 registrations.csv：第 3 行：登记状态不能由 recorded 变为 standard，其后可为：incomplete");
    }

    @Test
    void rows_may_stand_in_any_order_and_the_day_decides() {
        Dictionary dictionary = with("""
                list,kinds,,sichuan,qualified,2026-02-02,,,,verified,T1
                list,kinds,,sichuan,recorded,2026-01-02,,,,verified,T1
                """);
        assertThat(dictionary
                        .register()
                        .standing(AdministeredItem.of("list", "kinds", ""))
                        .text()
                        .en())
                .isEqualTo("Sichuan qualified alone");
        PackException e = catchThrowableOfType(PackException.class, () -> with("""
                list,kinds,,sichuan,standard,2026-02-02,,,,verified,T1
                list,sorts,,sichuan,recorded,2026-01-01,,,,verified,T1
                list,kinds,,sichuan,recorded,2026-01-02,,,,verified,T1
                """));
        assertThat(e.reason().en())
                .startsWith("pack file registrations.csv: line 2: the registration status can't go from recorded");
    }

    /** Each pack alone is good; together they tell a history that can't be. */
    @Test
    void so_are_two_packs_that_do_not_fit_together() {
        Pack one = pack("list,kinds,,sichuan,recorded,2026-01-02,,,,verified,T1\n");
        Pack other = pack("list,kinds,,sichuan,standard,2026-02-02,,,,verified,T1\n");
        PackException e = catchThrowableOfType(PackException.class, () -> Dictionary.of(List.of(one, other)));
        assertThat(e.reason().en())
                .startsWith("pack file registrations.csv: the registration status can't go from recorded to standard");
        Pack next = pack("list,kinds,,sichuan,qualified,2026-02-02,,,,verified,T1\n");
        assertThat(Dictionary.of(List.of(next, one)).register().standing(AdministeredItem.of("list", "kinds", "")))
                .extracting(standing -> standing.text().en())
                .isEqualTo("Sichuan qualified alone");
    }

    @Test
    void what_both_sides_registered_stands_in_the_description_of_an_element() {
        Path own = SamplePack.good().with("registrations.csv", HEADING + """
                element,trial-a,day,sichuan,recorded,2026-01-02,甲局,丙局,2026-02-01,verified,T1
                element,trial-a,day,chongqing,candidate,2026-01-03,乙局,丙局,,provisional,T2
                """).in(folder);
        Dictionary dictionary = Dictionary.of(List.of(Pack.builtIn(), Pack.at(own)));
        Layout layout = dictionary.dataSet("trial").orElseThrow().layout("a").orElseThrow();
        Map<String, String> told = dictionary.describe(layout, "day").stream()
                .collect(Collectors.toMap(
                        each -> each.identifier(),
                        each -> each.value().text().zh() + "|" + each.value().citation() + "|"
                                + each.value().confidence().word()));
        assertThat(told)
                .containsEntry("status", "四川 recorded；重庆 candidate|T1; T2|provisional")
                .containsEntry("registrationAuthority", "四川；重庆|T1; T2|provisional")
                .containsEntry("submittingOrganization", "甲局；乙局|T1; T2|provisional")
                .containsEntry("stewardOrganization", "丙局|T1; T2|provisional")
                .containsEntry("effectiveDate", "四川 2026-02-01|T1; T2|provisional")
                .containsEntry("version", "1|edition of the pack|verified");
        assertThat(dictionary.describe(layout, "day"))
                .extracting(each -> each.value().text().en())
                .contains(
                        "Sichuan recorded; Chongqing candidate", "Sichuan; Chongqing", "甲局; 乙局", "Sichuan 2026-02-01");
    }
}
