// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.validation;

import java.util.BitSet;
import org.chuanyu.dictionary.record.DataRecord;
import org.chuanyu.dictionary.table.TableRow;

/**
 * 已判定的行: a row of a table and what was found of it; good until the next row is read.
 *
 * @param row the row
 * @param record the row's cells by element
 * @param ragged whether the row has another number of cells than the heading, so that no cell was judged
 * @param accepted whether no finding is an error
 * @param invalid the places of the elements with an error
 */
public record JudgedRow(TableRow row, DataRecord record, boolean ragged, boolean accepted, BitSet invalid) {}
