// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.type;

import org.chuanyu.core.finding.Span;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;

/**
 * 代码段: one part of a code with its meaning, such as positions 3-8 of a social credit code, the division.
 *
 * @param name the part's name
 * @param span its place in the canonical text
 * @param text its characters, masked where personal
 * @param meaning what they mean, masked where personal
 * @param citation the clause that defines the part, or the source of the meaning
 * @param confidence how far the meaning is confirmed
 */
public record Part(
        BilingualText name, Span span, String text, BilingualText meaning, Citation citation, Confidence confidence) {}
