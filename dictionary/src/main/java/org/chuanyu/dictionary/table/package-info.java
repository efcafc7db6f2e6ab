/**
 * 表格文件: tables as files: how they are read strictly and written whole or not at all. Start with
 * {@link org.chuanyu.dictionary.table.TableReader}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.table;
