/**
 * 随代码类型而来的表: the lists and mappings that come with types of codes and not with packs: divisions, townships and
 * industries, as lists and mappings like those of packs. Start with
 * {@link org.chuanyu.dictionary.reference.ReferenceLists}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.reference;
