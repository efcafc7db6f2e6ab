// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.exception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.jspecify.annotations.Nullable;

/** 例外适用: where a type has judged a text, looks whether the register that goes with the tables lifts the errors. */
public final class Exceptions {
    /** Without these no value could be made, or its parts not be read. */
    private static final Set<FindingKind> NEVER_LIFTED = Set.of(
            CodeFindings.LENGTH,
            CodeFindings.CHARACTER,
            CodeFindings.LOWER_CASE,
            CodeFindings.FULL_WIDTH,
            CodeFindings.BIRTH_DATE);

    private Exceptions() {}

    /**
     * Applies the register. A type calls this last when it judges a text; what it accepts comes back as it is.
     *
     * @param parsed what the type's rules say
     * @param text the text that was judged
     * @param type the type's name
     * @param value makes the value of a text of the right shape
     * @param judging by what was judged
     * @param <T> the value type
     * @return accepted with a warning for each lifted error, or what the rules say
     */
    public static <T extends CodeValue<T>> Parsed<T> applied(
            Parsed<T> parsed, @Nullable CharSequence text, String type, Function<String, T> value, Judging judging) {
        if (parsed.isAccepted() || text == null || !parsed.level().reaches(Level.SHAPE)) {
            return parsed;
        }
        ExceptionRegister register = judging.reference().get(ExceptionRegister.KEY);
        boolean liftable = parsed.findings().stream()
                .noneMatch(finding -> isError(finding) && NEVER_LIFTED.contains(finding.kind()));
        if (!liftable || register.entries().isEmpty()) {
            return parsed;
        }
        String given = text.toString();
        T made = value.apply(given);
        LocalDate on = judging.on();
        ExceptionEntry entry = register.find(type, given, made.value(), on == null ? judging.today() : on);
        if (entry == null) {
            return parsed;
        }
        register.count(entry);
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : parsed.findings()) {
            findings.add(isError(finding) ? lifted(finding, entry, register.name()) : finding);
        }
        return new Parsed.Accepted<>(made, parsed.level(), Confidence.PROVISIONAL, findings);
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private static Finding lifted(Finding finding, ExceptionEntry entry, String register) {
        return CodeFindings.EXCEPTION_APPLIED
                .finding()
                .variant("register")
                .at(finding.span().start(), finding.span().end())
                .expected(finding.expected())
                .found(finding.found())
                .attribute("lifted", finding.title())
                .attribute("approver", entry.approver())
                .attribute("reason", entry.reason())
                .attribute("line", Integer.toString(entry.line()))
                .by(Citation.of(register))
                .with(Confidence.PROVISIONAL)
                .build();
    }
}
