/**
 * 校验系统: check character systems as values, and which slips pass unnoticed with them. Start with
 * {@link org.chuanyu.codes.check.CheckSystem}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.check;
