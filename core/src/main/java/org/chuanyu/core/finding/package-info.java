/**
 * 问题与结果: what is found wrong or worth knowing, and the two outcomes of parsing. Start with
 * {@link Parsed} and {@link Finding}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.core.finding;
