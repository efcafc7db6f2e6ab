/**
 * 代码列: whole columns of codes as bytes, judged without making an object for a code. Start with
 * {@link org.chuanyu.codes.column.CodeColumn}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.column;
