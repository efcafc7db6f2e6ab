/**
 * 代码类型: what all types of codes have in common: how they are named, judged, explained and found. Start with
 * {@link org.chuanyu.codes.type.CodeTypes}, which finds a type by its name.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.type;
