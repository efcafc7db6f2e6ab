/**
 * 数据集与记录: data sets, the layouts that sides have of them, and the judging of records. Start with
 * {@link org.chuanyu.dictionary.record.Layout} and {@link org.chuanyu.dictionary.record.RecordJudge}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.record;
