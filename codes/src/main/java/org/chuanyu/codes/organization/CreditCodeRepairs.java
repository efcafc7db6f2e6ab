// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.organization;

import java.util.List;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.shape.Acceptance;
import org.chuanyu.codes.shape.Repairs;
import org.chuanyu.codes.shape.Shape;
import org.chuanyu.codes.shape.SolvedCheck;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;

/** 修复建议: what a rejected social credit code may have been meant to be. */
final class CreditCodeRepairs {
    private static final int LENGTH = SocialCreditCode.LENGTH;
    private static final SolvedCheck CHECK =
            new SolvedCheck(CheckSystem.GB_32100, 31, 0, CheckSystem.CREDIT_CODE_ALPHABET, LENGTH);

    private CreditCodeRepairs() {}

    /** Where the complement of the check character was printed, nothing else has to have gone wrong. */
    static List<String> propose(
            CreditCodeRules rules, Shape shape, String text, List<Finding> findings, Judging judging) {
        Acceptance byWarnings =
                Acceptance.byWarnings(rules::isValid, candidate -> rules.parse(candidate, judging), findings);
        boolean inner = has(findings, CodeFindings.INNER_CHECK);
        // Most candidates have a wrong organisation code, which is seen without judging them in full.
        Acceptance acceptance = Acceptance.of(
                rules::isValid,
                candidate -> inner || CheckSystem.GB_11714.check(candidate, 8, 16) == candidate.charAt(16)
                        ? byWarnings.against(candidate)
                        : Acceptance.LAST_RESORT);
        boolean complement = has(findings, CodeFindings.CHECK_CHARACTER)
                && CreditCodeRules.isComplement(
                        CheckSystem.GB_32100.check(text, 0, LENGTH - 1), text.charAt(LENGTH - 1));
        return new Repairs(shape, acceptance.solving(CHECK), CreditCodeRepairs::checked)
                .propose(text, complement ? checked(text) : null);
    }

    private static boolean has(List<Finding> findings, FindingKind kind) {
        return findings.stream().anyMatch(finding -> finding.kind().equals(kind));
    }

    private static String checked(String text) {
        return text.substring(0, LENGTH - 1) + CheckSystem.GB_32100.check(text, 0, LENGTH - 1);
    }
}
