/** 字节文本: bytes of ASCII read as text without a copy. Start with {@link org.chuanyu.codes.ascii.AsciiText}. */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.ascii;
