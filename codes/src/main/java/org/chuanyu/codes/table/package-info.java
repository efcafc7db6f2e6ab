/** 数据表: how this module reads its own tables of text. Start with {@link org.chuanyu.codes.table.TextTable}. */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.table;
