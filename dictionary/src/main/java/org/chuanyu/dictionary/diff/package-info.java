/**
 * 版本比较: what changed between two packs or two editions of one list, whom it breaks, and what uses it. Start with
 * {@link org.chuanyu.dictionary.diff.Editions}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.diff;
