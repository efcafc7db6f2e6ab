/**
 * 报告: what was found in a table and done with it, in the forms that people and programs read. Start with
 * {@link org.chuanyu.dictionary.report.Report}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.report;
