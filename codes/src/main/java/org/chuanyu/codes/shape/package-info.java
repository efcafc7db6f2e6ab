/**
 * 形式: what all codes share below their types: which characters may stand where, and how a dirty text might have been
 * meant. Start with {@link org.chuanyu.codes.shape.Shape}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.shape;
