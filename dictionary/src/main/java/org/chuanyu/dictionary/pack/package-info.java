/**
 * 数据包: versioned folders of dictionaries, code lists and mappings with digests, and what they hold together. Start
 * with {@link org.chuanyu.dictionary.pack.Dictionary}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.pack;
