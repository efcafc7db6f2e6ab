/** ASCII: bytes of it read as text without a copy, and sets of its characters. Start with {@link org.chuanyu.codes.ascii.AsciiText}. */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.ascii;
