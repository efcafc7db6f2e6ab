/**
 * 行政区划代码: what the codes of GB/T 2260 mean at a date: places, homonyms, successors, group headings, misprints, and
 * sources that disagree. Start with {@link org.chuanyu.codes.division.DivisionHistory}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.division;
