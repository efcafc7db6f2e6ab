// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.check;

import org.chuanyu.core.finding.Span;

/**
 * 校验范围: a check system at work in a type of codes, and the part of the code that it covers.
 *
 * @param system the system
 * @param span the part, check characters included; of codes that differ in length that of their shortest form
 * @param payloadLength how many characters of the part, without separators, the check characters are computed from
 */
public record CheckedSpan(CheckSystem system, Span span, int payloadLength) {

    /**
     * Names a part without separators.
     *
     * @param system the system
     * @param start where the part begins
     * @param end where it ends, check characters included
     * @return the part
     */
    public static CheckedSpan of(CheckSystem system, int start, int end) {
        return new CheckedSpan(system, new Span(start, end), end - start - system.checkLength());
    }
}
