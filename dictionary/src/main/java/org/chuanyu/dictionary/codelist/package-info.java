/**
 * 代码表: code lists with their permissible values and periods. Start with
 * {@link org.chuanyu.dictionary.codelist.CodeList}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.codelist;
