// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.formats.page;

import java.util.List;

/**
 * 说明页: what a page shows, whatever it is written in.
 *
 * @param title the name of the list or layout
 * @param id its id
 * @param facts names and texts of what is known of the whole
 * @param columns the headings of the table
 * @param rows the cells of the table, a row as long as the headings
 * @param notes what is told below the table, a paragraph each
 * @param foot where the page comes from
 */
record Page(
        String title,
        String id,
        List<Fact> facts,
        List<String> columns,
        List<List<String>> rows,
        List<String> notes,
        String foot) {

    /**
     * 事实: one thing that is known of the whole.
     *
     * @param name its name
     * @param text what is known
     */
    record Fact(String name, String text) {}
}
