// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.text.MessageCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentificationTest {

    private static PossibleKind first(String text) {
        return Identification.of(text).kinds().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "91330100799655058B, social-credit-code",
        "91510107MA6C001050, social-credit-code",
        "914403001922038216, social-credit-code",
        "91350203M0001QKT19, social-credit-code",
        "11010519491231002X, citizen-number",
        "440524188001010014, citizen-number",
        "830000199201300022, citizen-number",
        "310230001716146, business-registration-number",
        "D2143569-X, organization-code",
        "MA1FL0LY9, organization-code",
        "511402, division",
        "500157, division"
    })
    void a_good_code_is_first_of_its_own_kind(String text, String type) {
        PossibleKind kind = first(text);
        assertThat(kind.type().id()).isEqualTo(type);
        assertThat(kind.accepted()).isTrue();
        assertThat(kind.reasonsFor()).isNotEmpty();
        assertThat(Identification.of(text).isAccepted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "91330100799655058b, social-credit-code, NONE",
        "91330100799655085B, social-credit-code, SHAPE",
        "统一社会信用代码：91330100799655058B, social-credit-code, NONE",
        "440524188001010015, citizen-number, SHAPE",
        "11010519491231002, citizen-number, NONE",
        "123456789012345678, social-credit-code, CHECKED",
        "999999, division, CHECKED"
    })
    void a_code_that_is_nearly_good_is_listed_with_what_is_wrong(String text, String type, Level level) {
        PossibleKind kind = first(text);
        assertThat(kind.type().id()).isEqualTo(type);
        assertThat(kind.accepted()).isFalse();
        assertThat(kind.level()).isEqualTo(level);
        assertThat(kind.reasonsFor()).isNotEmpty();
        assertThat(kind.reasonsAgainst()).isNotEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"川渝一家", "hello world, this is prose", "0", "9.13301E+17", "\ud800", "\u202e\u0000"})
    void prose_is_no_kind(String text) {
        assertThat(Identification.of(text).kinds()).isEmpty();
        assertThat(Identification.of(text).isAccepted()).isFalse();
    }

    /** The check character alone decides nothing: only a citizen number's date and division speak as loudly. */
    @Test
    void a_citizen_number_that_passes_for_a_credit_code_stays_a_citizen_number() {
        Random random = new Random(17);
        int both = 0;
        for (int i = 0; i < 20_000 && both < 5; i++) {
            String body = "510104" + (1900 + random.nextInt(100)) + "0" + (1 + random.nextInt(9))
                    + (10 + random.nextInt(18)) + "000";
            String number = body + CheckSystem.MOD_11_2.check(body);
            if (!SocialCreditCode.isValid(number)) {
                continue;
            }
            both++;
            List<PossibleKind> kinds = Identification.of(number).kinds();
            assertThat(kinds.get(0).type().id()).isEqualTo("citizen-number");
            assertThat(kinds)
                    .anyMatch(kind -> kind.accepted() && kind.type().id().equals("social-credit-code"));
        }
        assertThat(both).isEqualTo(5);
    }

    @Test
    void what_chance_does_as_often_speaks_against() {
        assertThat(first("600037341").reasonsAgainst())
                .extracting(BilingualText::en)
                .anyMatch(text -> text.startsWith("of random texts of the same form about 1 in "));
        assertThat(first("91330100799655058B").reasonsAgainst()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 110105***********X",
        "440524188001010015, 440524***********5",
        "110105194912310 02X, ******************",
        "91330100799655058B, 91330100799655058B",
        "511402, 511402"
    })
    void personal_texts_are_masked_and_their_reasons_tell_no_number(String text, String shown) {
        Identification identification = Identification.of(text);
        assertThat(identification.shown()).isEqualTo(shown);
        if (shown.contains("*")) {
            for (PossibleKind kind : identification.kinds()) {
                assertThat(kind.reasonsFor() + " " + kind.reasonsAgainst()).doesNotContain("19491231", "18800101");
            }
        }
    }

    @Test
    void the_reasons_are_there_in_both_languages() {
        MessageCatalog words = MessageCatalog.load(Identification.class::getResourceAsStream, "reasons");
        assertThat(words.keys(Language.ZH)).isEqualTo(words.keys(Language.EN));
        for (String text :
                List.of("91330100799655058B", "123456789012345678", "440524188001010015", "G1510107MA6CK0016A")) {
            for (PossibleKind kind : Identification.of(text).kinds()) {
                assertThat(kind.reasonsFor())
                        .allSatisfy(reason -> assertThat(reason.zh())
                                .isNotEqualTo(reason.en())
                                .doesNotContain("{"));
                assertThat(kind.reasonsAgainst())
                        .allSatisfy(reason -> assertThat(reason.zh())
                                .isNotEqualTo(reason.en())
                                .doesNotContain("{"));
            }
        }
    }
}
