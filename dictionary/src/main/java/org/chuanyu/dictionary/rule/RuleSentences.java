// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuanyu.core.finding.Level;

/** 句式: the five forms of a sentence of {@link RecordRule}. */
final class RuleSentences {
    private static final Pattern UNIQUE = Pattern.compile("unique (\\S+(?:, *\\S+)*)");
    private static final Pattern NOT_BEFORE = Pattern.compile("(\\S+) not before (\\S+)");
    private static final Pattern AT_LEAST = Pattern.compile("(\\S+) has at least (\\d{1,4}) values");
    private static final Pattern SAME_DIVISION = Pattern.compile("division of (\\S+) agrees with (\\S+)");
    private static final Pattern JUDGED_AT = Pattern.compile("(\\S+) judged at (\\S+)");

    private RuleSentences() {}

    static Optional<RecordRule> read(String sentence) {
        Matcher matcher = UNIQUE.matcher(sentence);
        if (matcher.matches()) {
            return Optional.of(new RecordRule.Unique(List.of(matcher.group(1).split(", *", -1))));
        }
        matcher = NOT_BEFORE.matcher(sentence);
        if (matcher.matches()) {
            return Optional.of(new RecordRule.NotBefore(matcher.group(1), matcher.group(2)));
        }
        matcher = AT_LEAST.matcher(sentence);
        if (matcher.matches()) {
            return Optional.of(new RecordRule.AtLeast(matcher.group(1), Integer.parseInt(matcher.group(2))));
        }
        matcher = SAME_DIVISION.matcher(sentence);
        if (matcher.matches()) {
            return Optional.of(new RecordRule.SameDivision(matcher.group(1), matcher.group(2)));
        }
        matcher = JUDGED_AT.matcher(sentence);
        if (matcher.matches()) {
            String element = matcher.group(1);
            return Level.ofWord(matcher.group(2)).map(level -> new RecordRule.JudgedAt(element, level));
        }
        return Optional.empty();
    }
}
