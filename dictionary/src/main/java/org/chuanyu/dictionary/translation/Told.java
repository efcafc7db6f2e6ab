// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

/**
 * 所告: what can be told of a source cell, in numbers, since it is told of every cell of every record.
 *
 * @param outcome the place of what happened to it among the outcomes
 * @param rule the number of the rule that decided, of {@link RuleNames}
 */
record Told(int outcome, int rule) {}
