/**
 * 转换: how records are carried over to another side, with an account of every cell. Start with
 * {@link org.chuanyu.dictionary.translation.Translator}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.translation;
