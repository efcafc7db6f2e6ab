/**
 * 校验注解: constraints of Jakarta Validation for codes, on texts, on values, on results of parsing and on what was entered.
 * The message is the title of the first error, the payload the finding. Start with {@link
 * org.chuanyu.codes.validation.Code}. Nothing else knows this package, and without Jakarta Validation nothing misses it.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.validation;
