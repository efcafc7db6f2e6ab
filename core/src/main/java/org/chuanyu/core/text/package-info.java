/** 双语文本: what is said to people, in Chinese and in English. Start with {@link BilingualText}. */
@org.jspecify.annotations.NullMarked
package org.chuanyu.core.text;
