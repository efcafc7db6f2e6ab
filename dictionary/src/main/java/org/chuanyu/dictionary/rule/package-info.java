/**
 * 规则: what a layout asks for beyond single cells, and in which other ways its cells may be written; both are data of a
 * pack. Start with {@link org.chuanyu.dictionary.rule.LayoutRule} and {@link org.chuanyu.dictionary.rule.Cleaning}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.rule;
