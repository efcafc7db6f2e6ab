// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.source.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationExplainTest {

    @Test
    void the_parts_of_a_credit_code() {
        SocialCreditCode code = SocialCreditCode.of("91500103622188319J");
        assertThat(code.authority()).isEqualTo('9');
        assertThat(code.organizationClass()).isEqualTo('1');
        assertThat(code.division()).isEqualTo("500103");
        assertThat(code.divisionCode()).isPresent();
        assertThat(code.organizationCode()).isEqualTo("622188319");
        assertThat(code.checkCharacter()).isEqualTo('J');
        assertThat(code).hasToString("91500103622188319J");
        assertThat(SocialCreditCode.of("91510706MA62K0017B").divisionCode()).isEmpty();
    }

    @Test
    void a_credit_code_explained() {
        var parts = new SocialCreditCodeType().explain(SocialCreditCode.of("91500103622188319J"), Judging.standard());
        assertThat(parts).extracting(Part::text).containsExactly("9", "1", "500103", "622188319", "J");
        assertThat(parts.get(1).meaning().zh()).isEqualTo("企业");
        assertThat(parts.get(2).meaning().zh()).contains("重庆市渝中区");
        assertThat(parts.get(4).meaning().en()).isEqualTo("check character J is right");
    }

    @ParameterizedTest
    @CsvSource({
        "91350203M0001QKT19, provisional",
        "G1510107MA6CK0016A, provisional",
        "99510107MA6CK0016Q, provisional",
        "91510706MA62K0017B, provisional",
        "91330100799655058B, verified"
    })
    void an_answer_is_as_good_as_what_it_rests_on(String code, String confidence) {
        assertThat(SocialCreditCode.parse(code).confidence().word()).isEqualTo(confidence);
    }

    @Test
    void the_complement_is_named_and_the_registration_number_too() {
        assertThat(SocialCreditCode.parse("91420000877585797Y")
                        .findings()
                        .get(0)
                        .message()
                        .en())
                .contains("known mistake");
        assertThat(SocialCreditCode.parse("110108000000016")
                        .findings()
                        .get(0)
                        .message()
                        .zh())
                .contains("15 位工商注册号");
        assertThat(SocialCreditCode.parse("91330100799655058C")
                        .findings()
                        .get(0)
                        .message()
                        .en())
                .isEqualTo("position 18: the check character should be “B”, it is “C”");
    }

    @Test
    void levels_of_a_credit_code() {
        assertThat(SocialCreditCode.isValid("91330100799655058C", Level.SHAPE)).isTrue();
        assertThat(SocialCreditCode.isValid("91330100799655058C", Level.CHECKED))
                .isFalse();
        assertThat(SocialCreditCode.isValid("91999999MA6CK0016E", Level.CHECKED))
                .isTrue();
        assertThat(SocialCreditCode.isValid("91999999MA6CK0016E", Level.ASSIGNED))
                .isFalse();
        assertThat(SocialCreditCode.isValid("91330100799655058B", Level.ASSIGNED_AT_DATE))
                .isTrue();
        assertThat(SocialCreditCode.isValid(null, Level.NONE)).isTrue();
        assertThat(SocialCreditCode.isValid(null, Level.SHAPE)).isFalse();
    }

    @Test
    void the_parts_of_an_organization_code() {
        OrganizationCode code = OrganizationCode.of("D2143569-X");
        assertThat(code.value()).isEqualTo("D2143569X");
        assertThat(code.printed()).isEqualTo("D2143569-X");
        assertThat(code.body()).isEqualTo("D2143569");
        assertThat(code.checkCharacter()).isEqualTo('X');
        assertThat(code.isSelfAssigned()).isFalse();
        assertThat(OrganizationCode.of("PDY00001X").isSelfAssigned()).isTrue();
        assertThat(OrganizationCode.of("PDY000001").isSelfAssigned()).isFalse();
        assertThat(code).isEqualTo(OrganizationCode.of("D2143569X"));
        assertThat(OrganizationCode.isValid("D2143569-X", Level.CHECKED)).isTrue();
        assertThat(OrganizationCode.isValid("D2143569-X", Level.ASSIGNED)).isFalse();
    }

    @Test
    void the_table_of_authorities() {
        var authorities = Judging.standard().reference().get(RegistrationAuthorities.KEY);
        assertThat(authorities.letters()).isEqualTo("123456789ANYGJ");
        assertThat(authorities.find('N', '2').orElseThrow().name().zh()).isEqualTo("村级集体经济组织");
        assertThat(authorities.find('9', '9').orElseThrow().confidence()).isEqualTo(Confidence.PROVISIONAL);
        assertThat(authorities.find('1', '8')).isEmpty();
    }
}
