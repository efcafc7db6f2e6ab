/**
 * 识别: which kinds of codes a bare text can be, and what speaks for and against each. Start with
 * {@link org.chuanyu.codes.identify.Identification}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.identify;
