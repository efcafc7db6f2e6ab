/**
 * 录入: texts as people entered them, carried through frameworks without being shown. Start with
 * {@link org.chuanyu.codes.entry.Entered}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.entry;
