// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.testing;

import org.chuanyu.core.finding.Span;

/**
 * 植入的缺陷: a text in which one thing was made wrong on purpose.
 *
 * @param defect what was made wrong
 * @param original the good code
 * @param text the bad text
 * @param place where it is wrong, in the bad text; for a cut character the end of it
 * @param finding the code of a finding that judging the text tells, such as {@code check-character}
 */
public record PlantedDefect(Defect defect, String original, String text, Span place, String finding) {}
