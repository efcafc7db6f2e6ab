// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Parsed;
import org.openjdk.jmh.infra.Blackhole;

/** 读问题: reads of each finding what a program needs: code, span and expected value, no text. */
final class Findings {
    private Findings() {}

    static void read(Parsed<?> parsed, Blackhole hole) {
        hole.consume(parsed);
        for (Finding finding : parsed.findings()) {
            hole.consume(finding.code());
            hole.consume(finding.span());
            hole.consume(finding.expected());
        }
    }
}
