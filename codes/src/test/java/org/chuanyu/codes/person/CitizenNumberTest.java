// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.RejectedException;
import org.chuanyu.core.source.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All numbers are published examples, have the sequence 000, or can't be anybody's. */
class CitizenNumberTest {

    @Test
    void the_parts_of_18_characters() {
        CitizenNumber number = CitizenNumber.of("11010519491231002X");
        assertThat(number.value()).isEqualTo("11010519491231002X");
        assertThat(number.division()).isEqualTo("110105");
        assertThat(number.divisionCode()).isPresent();
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(number.sequence()).isEqualTo(2);
        assertThat(number.sex()).isEqualTo(Sex.FEMALE);
        assertThat(number.form()).isEqualTo(CitizenNumberForm.RESIDENT_IDENTITY_CARD);
        assertThat(number.upgraded()).isSameAs(number);
        assertThat(number).hasToString("110105***********X");
        assertThat(CitizenNumber.of("440524188001010014").sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void the_parts_of_15_digits() {
        CitizenNumber number = CitizenNumber.of("440524880101000");
        assertThat(number.value()).hasSize(15);
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1988, 1, 1));
        assertThat(number.sequence()).isZero();
        assertThat(number.form()).isEqualTo(CitizenNumberForm.FIFTEEN_DIGITS);
        assertThat(number).hasToString("440524********0");
        CitizenNumber upgraded = number.upgraded();
        assertThat(upgraded.value()).startsWith("44052419880101000").hasSize(18);
        assertThat(CitizenNumber.isValid(upgraded.value())).isTrue();
        assertThat(upgraded).isNotEqualTo(number);
    }

    @Test
    void the_centenarians_of_15_digits_are_provisional() {
        Parsed<CitizenNumber> parsed = CitizenNumber.parse("510000800101996");
        CitizenNumber number = parsed.orElseThrow();
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1880, 1, 1));
        assertThat(number.upgraded().value()).startsWith("51000018800101996");
        assertThat(parsed.confidence()).isEqualTo(Confidence.PROVISIONAL);
        assertThat(CitizenNumber.parse("510000800101000").confidence()).isEqualTo(Confidence.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "810000199408230021, hong-kong-residence-permit, 1",
        "820000198506150006, macao-residence-permit, 1",
        "830000199201300022, taiwan-residence-permit, 0",
        "710000199001010007, resident-identity-card, 1"
    })
    void permits(String text, String form, int divisions) {
        CitizenNumber number = CitizenNumber.of(text);
        assertThat(number.form().word()).isEqualTo(form);
        assertThat(number.form().isResidencePermit()).isEqualTo(!form.startsWith("resident"));
        assertThat(number.divisionCode().stream()).hasSize(divisions);
    }

    @Test
    void explained_without_anything_of_the_person() {
        var parts = new CitizenNumberType().explain(CitizenNumber.of("11010519491231002X"), Judging.standard());
        assertThat(parts).extracting(Part::text).containsExactly("110105", "********", "***", "X");
        assertThat(parts.get(0).meaning().zh()).contains("北京市朝阳区");
        assertThat(new CitizenNumberType().explain(CitizenNumber.of("440524880101000"), Judging.standard()))
                .extracting(Part::text)
                .containsExactly("440524", "******", "***");
        assertThat(new CitizenNumberType()
                        .explain(CitizenNumber.of("830000199201300022"), Judging.standard())
                        .get(0)
                        .meaning()
                        .zh())
                .contains("台湾居民居住证");
    }

    @Test
    void a_birth_is_in_the_future_until_its_day_comes_in_china() {
        String number = checked("51010720300101000");
        assertThat(at(number, "2029-12-31T15:59:59Z").findings())
                .extracting(Finding::kind)
                .contains(CodeFindings.BIRTH_FUTURE);
        assertThat(at(number, "2029-12-31T16:00:00Z").isAccepted()).isTrue();
    }

    private static Parsed<CitizenNumber> at(String number, String instant) {
        return CitizenNumber.parse(
                number, Judging.standard().with(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC)));
    }

    private static String checked(String body) {
        return body + CheckSystem.MOD_11_2.check(body);
    }

    @Test
    void today_is_the_last_day_that_is_no_future() {
        LocalDate today = Judging.standard().today();
        for (int days = -1; days <= 1; days++) {
            String birth = today.plusDays(days).format(DateTimeFormatter.BASIC_ISO_DATE);
            String number = checked("510107" + birth + "000");
            assertThat(CitizenNumber.isValid(number))
                    .as(days + " days from today")
                    .isEqualTo(days <= 0);
            assertThat(CitizenNumber.parse(number).isAccepted()).isEqualTo(days <= 0);
        }
    }

    @Property
    void the_calendar_is_that_of_the_jdk(@ForAll @IntRange(max = 29_999_999) int birth) {
        String digits = Integer.toString(100_000_000 + birth % 20_260_000).substring(1);
        String number = checked("510107" + digits + "000");
        boolean exists;
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            exists = date.getYear() > 0;
        } catch (java.time.DateTimeException e) {
            exists = false;
        }
        assertThat(CitizenNumber.isValid(number)).isEqualTo(exists);
        assertThat(CitizenNumber.parse(number).isAccepted()).isEqualTo(exists);
    }

    @Test
    void levels() {
        assertThat(CitizenNumber.isValid("110105194912310021", Level.SHAPE)).isTrue();
        assertThat(CitizenNumber.isValid("110105194912310021", Level.CHECKED)).isFalse();
        assertThat(CitizenNumber.isValid("100101199001010005", Level.CHECKED)).isTrue();
        assertThat(CitizenNumber.isValid("100101199001010005", Level.ASSIGNED)).isFalse();
        assertThat(CitizenNumber.isValid("510107199002290007", Level.ASSIGNED)).isFalse();
        assertThat(CitizenNumber.isValid("512223198001010002", Level.ASSIGNED)).isTrue();
        assertThat(CitizenNumber.isValid("512223198001010002", Level.ASSIGNED_AT_DATE))
                .isFalse();
        assertThat(CitizenNumber.isValid("11010519491231002X", Level.ASSIGNED_AT_DATE))
                .isTrue();
        assertThat(CitizenNumber.isValid(null, Level.SHAPE)).isFalse();
    }

    @Test
    void of_throws_without_telling_the_number() {
        assertThatThrownBy(() -> CitizenNumber.of("110105194912310021"))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("“X”")
                .hasMessageNotContaining("19491231");
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 110105***********X",
        "11010519491231002x, 110105***********x",
        "999999209913990009, 999999***********9",
        "440524880101000, 440524********0",
        "44052488010100X, ***************",
        "1101051949123100, ****************",
        "'110105 19491231 002X', ******************",
        "１1010519491231002X, ******************",
        "'', ''",
        "A, *"
    })
    void shown(String text, String masked) {
        assertThat(new CitizenNumberType().shown(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "1101O5l94912310O2x, 11010519491231002X",
        "１１０１０５１９４９１２３１００２ｘ, 11010519491231002X",
        "公民身份号码：11010519491231002X。, 11010519491231002X",
        "11010519491231002, 11010519491231002X",
        "10110519491231002X, 11010519491231002X",
        "110105491231O020, ''"
    })
    void repaired(String text, String repair) {
        assertThat(CitizenNumber.parse(text).repairs().stream().findFirst().orElse(""))
                .isEqualTo(repair);
    }
}
