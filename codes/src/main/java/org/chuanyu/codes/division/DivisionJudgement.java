// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.List;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.time.Holding;

/**
 * 区划判定: what is to be said of a division inside another code.
 *
 * @param findings what is wrong or worth knowing
 * @param known whether any source has the code
 * @param onDate whether it was in force on the date asked for; unknown where no date was asked for
 * @param confidence how far the sources behind this confirm each other
 */
public record DivisionJudgement(List<Finding> findings, boolean known, Holding onDate, Confidence confidence) {

    /**
     * Copies the list.
     *
     * @param findings the findings
     * @param known whether any source has the code
     * @param onDate whether it was in force
     * @param confidence the confidence
     */
    public DivisionJudgement {
        findings = List.copyOf(findings);
    }
}
