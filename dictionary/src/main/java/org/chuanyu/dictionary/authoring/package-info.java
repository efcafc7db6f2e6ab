/**
 * 编制数据包: packs for people who write, correct, confirm and release them. Start with
 * {@link org.chuanyu.dictionary.authoring.PackDraft}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.authoring;
