/**
 * 映射: what a code or an element of one side means on another. Start with
 * {@link org.chuanyu.dictionary.mapping.LayoutMapping}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.mapping;
