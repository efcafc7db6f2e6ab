// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random texts through every parser, half of them one to three edits away from a valid value: none throws, {@code isValid}
 * agrees, and every place lies in the text. The long proof tries ten million texts for each type:
 * {@code -Dchuanyu.texts=10000000}.
 */
class AnyTextTest {
    private static final int TEXTS = Integer.getInteger("chuanyu.texts", 20_000);
    private static final String LIKELY = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZxilo-./ ０９Ｘ川\u200b\u202e\ud800\udc00";

    static Stream<CodeType<?>> types() {
        return CodeTypes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_text_makes_a_parser_throw(CodeType<?> type) {
        List<String> good = SpecRow.of(type.id()).stream()
                .filter(SpecRow::isAccepted)
                .map(row -> String.valueOf(row.input()))
                .toList();
        Judging judging = Judging.standard();
        Random random = new Random(type.id().hashCode());
        int accepted = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = i % 2 == 0 ? wild(random) : edited(good.get(random.nextInt(good.size())), random);
            Parsed<?> parsed = type.parse(text, judging);
            if (parsed.isAccepted() != type.isValid(text)) {
                throw new AssertionError(type.id() + " is not of one mind on text " + i);
            }
            for (Finding finding : parsed.findings()) {
                if (finding.span().end() > text.length()) {
                    throw new AssertionError(type.id() + " names a place outside of text " + i);
                }
            }
            accepted += parsed.isAccepted() ? 1 : 0;
        }
        assertThat(accepted).isLessThan(TEXTS);
    }

    private static String wild(Random random) {
        StringBuilder text = new StringBuilder();
        boolean likely = random.nextBoolean();
        for (int length = random.nextInt(40); length > 0; length--) {
            text.append(likely ? LIKELY.charAt(random.nextInt(LIKELY.length())) : (char) random.nextInt(0x10000));
        }
        return text.toString();
    }

    private static String edited(String good, Random random) {
        StringBuilder text = new StringBuilder(good);
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int at = random.nextInt(text.length() + 1);
            char c = LIKELY.charAt(random.nextInt(LIKELY.length()));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, c);
                case 1 -> text.delete(at, Math.min(text.length(), at + 1));
                case 2 -> text.replace(at, Math.min(text.length(), at + 1), String.valueOf(c));
                default -> swap(text, at);
            }
        }
        return text.toString();
    }

    private static void swap(StringBuilder text, int at) {
        if (at + 1 < text.length()) {
            char c = text.charAt(at);
            text.setCharAt(at, text.charAt(at + 1));
            text.setCharAt(at + 1, c);
        }
    }
}
