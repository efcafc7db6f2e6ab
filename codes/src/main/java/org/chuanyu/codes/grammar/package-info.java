/**
 * 编码结构: the structure of a code as data: its parts with their lengths, alphabets, separators, check system and what
 * they mean, so that a structure can be corrected without code. Start with {@link org.chuanyu.codes.grammar.Grammar}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.grammar;
