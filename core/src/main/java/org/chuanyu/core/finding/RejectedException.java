// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.finding;

import java.util.List;
import java.util.stream.Collectors;

/**
 * 拒绝异常: the one exception that the {@code of} factories throw for a text that is rejected. It carries the
 * findings; its message holds their texts, in which personal values are masked.
 */
public final class RejectedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /**
     * Makes the exception for the findings of one text.
     *
     * @param findings all findings
     */
    public RejectedException(List<Finding> findings) {
        super(findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.message().toString())
                .collect(Collectors.joining("; ")));
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns all findings.
     *
     * @return the findings; none after the exception was serialised
     */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
