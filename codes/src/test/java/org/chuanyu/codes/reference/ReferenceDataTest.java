// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.chuanyu.codes.organization.CreditCodeExceptions;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350203M0001QKT19",
                "91350203M0001FUE2P",
                "91350211M0000XUF46",
                "91350100M0001TGQXM",
                "91350211M00013FA1N",
                "91510107MA6C0021XY"
            })
    void without_the_exceptions_their_codes_are_rejected_and_the_built_in_data_stay(String code) {
        ReferenceData strict = CreditCodeExceptions.leftOutOf(ReferenceData.builtIn());
        Judging judging = Judging.standard();
        assertThat(SocialCreditCode.parse(code, judging.with(strict)).findings())
                .extracting(Finding::code)
                .contains("check-character");
        assertThat(SocialCreditCode.parse(code, judging.with(strict)).isAccepted())
                .isFalse();
        assertThat(SocialCreditCode.parse(code, judging).isAccepted()).isTrue();
        assertThat(SocialCreditCode.isValid(code)).isTrue();
    }

    @Test
    void with_makes_another_and_leaves_this_one_as_it_is() {
        ReferenceKey<String> key = ReferenceKey.table("word", () -> "built in");
        ReferenceData other = ReferenceData.builtIn().with(key, "given");
        assertThat(other.get(key)).isEqualTo("given");
        assertThat(other.with(key, "again").get(key)).isEqualTo("again");
        assertThat(other.get(key)).isEqualTo("given");
        assertThat(ReferenceData.builtIn().get(key)).isEqualTo("built in");
    }

    @Test
    void a_table_is_loaded_once_for_all() {
        AtomicInteger loads = new AtomicInteger();
        ReferenceKey<Object> key = ReferenceKey.table("counted", () -> {
            loads.incrementAndGet();
            return new Object();
        });
        ReferenceKey<String> word = ReferenceKey.table("another word", () -> "");
        Object table = ReferenceData.builtIn().get(key);
        assertThat(ReferenceData.builtIn().with(word, "x").get(key)).isSameAs(table);
        assertThat(loads).hasValue(1);
    }

    @Test
    void what_is_derived_follows_the_tables_that_it_is_derived_from() {
        ReferenceKey<String> word = ReferenceKey.table("base", () -> "one");
        ReferenceKey<String> derived = ReferenceKey.derived("derived", data -> data.get(word) + "!");
        assertThat(ReferenceData.builtIn().get(derived)).isEqualTo("one!");
        assertThat(ReferenceData.builtIn().with(word, "two").get(derived)).isEqualTo("two!");
        assertThat(derived).hasToString("derived");
    }
}
