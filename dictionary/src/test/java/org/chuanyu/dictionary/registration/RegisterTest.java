// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {
    private static final AdministeredItem LIST = AdministeredItem.of("list", "kinds", "");
    private static final AdministeredItem ELEMENT = AdministeredItem.of("element", "trial-a", "day");
    private static final RegistrationAuthority SICHUAN = RegistrationAuthority.SICHUAN;
    private static final RegistrationAuthority CHONGQING = RegistrationAuthority.CHONGQING;

    private static Registration registration(
            AdministeredItem item, RegistrationAuthority authority, String status, String since) {
        return new Registration(
                item,
                authority,
                RegistrationStatus.ofWord(status),
                LocalDate.parse(since),
                Registration.Organizations.UNTOLD,
                null,
                Confidence.VERIFIED,
                Citation.of("T1"));
    }

    private static final Registration OF_SICHUAN = registration(LIST, SICHUAN, "recorded", "2026-01-02");
    private static final Registration OF_CHONGQING = registration(LIST, CHONGQING, "recorded", "2026-03-01");

    @Test
    void nothing_is_registered_where_nobody_said_so() {
        Standing standing = Register.EMPTY.standing(LIST);
        assertThat(standing).isEqualTo(new Standing.Unregistered());
        assertThat(standing.registrations()).isEmpty();
        assertThat(standing.word()).isEqualTo("unregistered");
        assertThat(standing.text()).hasToString("未登记 / not registered");
        assertThat(Register.EMPTY.items()).isEmpty();
        assertThat(Register.EMPTY.history(LIST)).isEmpty();
        assertThat(Register.EMPTY.disagreements()).isEmpty();
    }

    @Test
    void one_side_alone_is_told_as_one_side() {
        Standing standing = Register.of(List.of(OF_CHONGQING)).standing(LIST);
        assertThat(standing).isEqualTo(new Standing.OneSided(OF_CHONGQING));
        assertThat(standing.word()).isEqualTo("one-sided");
        assertThat(standing.registrations()).containsExactly(OF_CHONGQING);
        assertThat(standing.text()).hasToString("只有重庆 recorded / Chongqing recorded alone");
        assertThat(Register.of(List.of(OF_SICHUAN)).standing(LIST)).isEqualTo(new Standing.OneSided(OF_SICHUAN));
    }

    @Test
    void both_sides_agree_when_their_statuses_are_the_same_whatever_their_days() {
        Register register = Register.of(List.of(OF_CHONGQING, OF_SICHUAN));
        Standing standing = register.standing(LIST);
        assertThat(standing).isEqualTo(new Standing.Agreed(OF_SICHUAN, OF_CHONGQING));
        assertThat(standing.word()).isEqualTo("agreed");
        assertThat(standing.registrations()).containsExactly(OF_SICHUAN, OF_CHONGQING);
        assertThat(standing.text())
                .hasToString("四川 recorded，重庆 recorded，一致 / Sichuan recorded, Chongqing recorded: they agree");
        assertThat(register.disagreements()).isEmpty();
    }

    @Test
    void a_disagreement_is_told_and_never_resolved() {
        Registration qualified = OF_SICHUAN.to(
                RegistrationStatus.QUALIFIED, LocalDate.of(2026, 5, 1), Confidence.PROVISIONAL, Citation.of("T2"));
        Register register = Register.of(List.of(qualified, OF_CHONGQING, OF_SICHUAN));
        Standing.Disagreeing disagreeing = new Standing.Disagreeing(qualified, OF_CHONGQING);
        assertThat(register.standing(LIST)).isEqualTo(disagreeing);
        assertThat(register.disagreements()).containsExactly(disagreeing);
        assertThat(disagreeing.word()).isEqualTo("disagreeing");
        assertThat(disagreeing.registrations()).containsExactly(qualified, OF_CHONGQING);
        assertThat(disagreeing.text())
                .hasToString("四川 qualified，重庆 recorded，不一致 / Sichuan qualified, Chongqing recorded: they disagree");
        assertThat(register.history(LIST)).containsExactly(OF_SICHUAN, OF_CHONGQING, qualified);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, unregistered",
        "2026-01-02, one-sided",
        "2026-02-28, one-sided",
        "2026-03-01, agreed",
        "2026-04-30, agreed",
        "2026-05-01, disagreeing"
    })
    void a_day_is_judged_by_what_was_registered_then(LocalDate on, String word) {
        Registration qualified = OF_SICHUAN.to(
                RegistrationStatus.QUALIFIED, LocalDate.of(2026, 5, 1), Confidence.VERIFIED, Citation.of("T"));
        Register register = Register.of(List.of(OF_SICHUAN, OF_CHONGQING, qualified));
        assertThat(register.standing(LIST, on).word()).isEqualTo(word);
    }

    @Test
    void items_do_not_mix() {
        Registration other = registration(ELEMENT, SICHUAN, "legacy", "2020-01-01");
        Register register = Register.of(List.of(OF_SICHUAN, OF_CHONGQING, other));
        assertThat(register.items()).containsExactlyInAnyOrder(LIST, ELEMENT);
        assertThat(register.standing(ELEMENT)).isEqualTo(new Standing.OneSided(other));
        assertThat(register.standing(LIST)).isEqualTo(new Standing.Agreed(OF_SICHUAN, OF_CHONGQING));
    }

    @Test
    void each_status_must_be_able_to_follow_the_one_before_of_the_same_side() {
        List<Registration> jump = List.of(OF_SICHUAN, registration(LIST, SICHUAN, "standard", "2026-05-01"));
        RegistrationException e = catchThrowableOfType(RegistrationException.class, () -> Register.of(jump));
        assertThat(e.reason().en()).startsWith("the registration status can't go from recorded to standard; ");
        // What the other side does is its own affair, and several steps may be on one day.
        assertThat(Register.of(List.of(OF_SICHUAN, registration(LIST, CHONGQING, "standard", "2026-05-01")))
                        .standing(LIST))
                .isInstanceOf(Standing.Disagreeing.class);
        Register stepwise = Register.of(List.of(
                OF_SICHUAN,
                registration(LIST, SICHUAN, "qualified", "2026-05-01"),
                registration(LIST, SICHUAN, "standard", "2026-05-01")));
        assertThat(stepwise.standing(LIST).registrations())
                .extracting(Registration::status)
                .containsExactly(RegistrationStatus.STANDARD);
    }

    @Test
    void the_next_status_keeps_the_rest_and_is_not_before_this_one() {
        Registration first = new Registration(
                LIST,
                SICHUAN,
                RegistrationStatus.CANDIDATE,
                LocalDate.of(2026, 1, 2),
                new Registration.Organizations("甲局", "乙局"),
                LocalDate.of(2026, 7, 1),
                Confidence.VERIFIED,
                Citation.of("T1"));
        Registration next = first.to(
                RegistrationStatus.RECORDED, LocalDate.of(2026, 1, 2), Confidence.PROVISIONAL, Citation.of("T2"));
        assertThat(next).hasToString("list kinds sichuan recorded 2026-01-02");
        assertThat(next.organizations()).isEqualTo(new Registration.Organizations("甲局", "乙局"));
        assertThat(next.effective()).contains(LocalDate.of(2026, 7, 1));
        assertThat(next.citation()).isEqualTo(Citation.of("T2"));
        assertThat(next.confidence()).isEqualTo(Confidence.PROVISIONAL);
        assertThat(OF_SICHUAN.effective()).isEmpty();
        RegistrationException e = catchThrowableOfType(
                RegistrationException.class,
                () -> first.to(
                        RegistrationStatus.RECORDED, LocalDate.of(2026, 1, 1), Confidence.VERIFIED, Citation.of("T2")));
        assertThat(e.reason())
                .hasToString("list kinds：2026-01-01 早于上一状态的日期 2026-01-02 / "
                        + "list kinds: 2026-01-01 is before the day of the status before it, 2026-01-02");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            list,    kinds,  '',  list kinds
            layout,  trial,  '',  layout trial
            mapping, a-to-b, '',  mapping a-to-b
            element, trial,  day, element trial.day
            """)
    void items_are_named_as_in_packs(String kind, String id, String element, String text) {
        assertThat(AdministeredItem.of(kind, id, element)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            pack,    x,     '',  'can''t register a pack, expected list, layout, element or mapping'
            element, trial, '',  'an element is named by layout and identifier, anything else by its id alone: element trial '
            list,    kinds, day, 'an element is named by layout and identifier, anything else by its id alone: list kinds day'
            list,    '',    '',  'an element is named by layout and identifier, anything else by its id alone: list  '
            """)
    void other_items_are_refused(String kind, String id, String element, String reason) {
        RegistrationException e =
                catchThrowableOfType(RegistrationException.class, () -> AdministeredItem.of(kind, id, element));
        assertThat(e.reason().en()).isEqualTo(reason);
        assertThat(e.reason().zh()).isNotBlank().isNotEqualTo(reason);
    }

    @Test
    void there_are_two_authorities() {
        assertThat(RegistrationAuthority.values()).hasSize(2);
        assertThat(RegistrationAuthority.ofWord("sichuan")).isEqualTo(SICHUAN);
        assertThat(RegistrationAuthority.ofWord("chongqing")).isEqualTo(CHONGQING);
        assertThat(SICHUAN.title()).hasToString("四川 / Sichuan");
        assertThat(CHONGQING.title()).hasToString("重庆 / Chongqing");
        RegistrationException e =
                catchThrowableOfType(RegistrationException.class, () -> RegistrationAuthority.ofWord("zhejiang"));
        assertThat(e.reason())
                .hasToString("没有注册机构 zhejiang，应为 sichuan 或 chongqing / "
                        + "there is no registration authority zhejiang, expected sichuan or chongqing");
    }
}
