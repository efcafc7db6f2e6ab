/**
 * 表格辨认: tells what a table that nobody has seen is: where its heading stands, which data set and side it fits best, and which
 * column holds which element, with reasons. Start with {@link org.chuanyu.dictionary.inspection.TableInspection}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.inspection;
