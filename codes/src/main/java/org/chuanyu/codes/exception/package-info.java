/**
 * 例外登记册: a department's own register of exceptions: which texts it accepts although a rule fails, why, who approved it
 * and for how long. Start with {@link org.chuanyu.codes.exception.ExceptionRegister}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.exception;
