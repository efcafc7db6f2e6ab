// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.activity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chuanyu.codes.shape.Repairs;
import org.chuanyu.codes.shape.Shape;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.core.finding.Finding;

/** 行业代码形式: the lengths that an industry code may have, what is wrong with a text that has none of them, and repairs. */
final class IndustryShape {
    private static final int MOST_DIGITS = 4;
    private static final int LONGER = 6;

    private IndustryShape() {}

    private static Shape shape(boolean letter, int digits) {
        Shape start = Shape.of(IndustryRules.STANDARD);
        return (letter ? start.then(1, IndustrySet.SECTIONS) : start).then(digits, Shape.DIGITS);
    }

    static void judge(String text, List<Finding> out) {
        boolean letter = !text.isEmpty() && Character.isLetter(text.charAt(0));
        int digits = text.length() - (letter ? 1 : 0);
        if (isDigitCount(letter, digits)) {
            shape(letter, digits).judge(text, out);
            return;
        }
        // Of a wrong length every character is looked at by itself, and all lengths that may be are named.
        out.add(length(text, letter));
        List<Finding> findings = new ArrayList<>();
        shape(letter, digits == LONGER ? LONGER + 1 : LONGER).judge(text, findings);
        findings.removeIf(finding -> finding.kind().equals(CodeFindings.LENGTH));
        out.addAll(findings);
    }

    private static Finding length(String text, boolean letter) {
        return CodeFindings.LENGTH
                .finding()
                .variant(text.isEmpty() ? "empty" : "")
                .at(0, text.length())
                .expected(letter ? "1, 3, 4, 5" : text.isEmpty() ? "1-5" : "2, 3, 4")
                .found(Integer.toString(text.length()))
                .by(IndustryRules.STANDARD)
                .build();
    }

    private static boolean isDigitCount(boolean letter, int digits) {
        return (digits >= 2 && digits <= MOST_DIGITS) || (letter && digits == 0);
    }

    /** The right letter for a wrong one first, then slips of the pen, in codes of about the same length. */
    static List<String> repairs(String text, Predicate<String> good, IndustryEdition[] editions) {
        Set<String> all = new LinkedHashSet<>();
        if (IndustrySet.hasShape(text) && IndustrySet.digits(text) == 1) {
            for (int i = editions.length - 1; i >= 0; i--) {
                editions[i].find(text.substring(1)).map(IndustryMeaning::code).ifPresent(all::add);
            }
        }
        long size = text.chars().filter(Character::isLetterOrDigit).count();
        for (int digits = MOST_DIGITS; digits >= 2; digits--) {
            for (boolean letter : new boolean[] {true, false}) {
                Shape shape = shape(letter, digits);
                if (shape.length() == size || shape.length() == size + 1) {
                    all.addAll(new Repairs(shape, good, candidate -> candidate).propose(text));
                }
            }
        }
        return List.copyOf(new ArrayList<>(all).subList(0, Math.min(Repairs.MOST, all.size())));
    }
}
