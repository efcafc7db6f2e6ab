// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import org.chuanyu.core.time.Bound;

/**
 * 区域移交: area that passed from one meaning to another, while the tables are being put together.
 *
 * @param source what gave
 * @param target what took
 * @param when the day or year
 * @param part whether the source went on, so that this was a part of it
 * @param change the number of the change since the last yearly list; {@link DivisionDraft#NO_CHANGE} for the history
 */
record DivisionPassage(DivisionDraft source, DivisionDraft target, Bound when, boolean part, int change) {}
