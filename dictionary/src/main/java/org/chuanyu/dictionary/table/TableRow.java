// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.table;

import java.util.List;

/**
 * 行: one row of a table.
 *
 * @param number the number of the row, from 1, without the heading
 * @param line the line of the file on which it begins, from 1
 * @param cells the cells, as many as the row has
 */
public record TableRow(long number, long line, List<String> cells) {}
