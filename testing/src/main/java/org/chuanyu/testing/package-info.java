/**
 * 测试号码: codes that pass every check and belong to nobody, and the defects that can be planted in them. Start with
 * {@link org.chuanyu.testing.TestNumbers}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.testing;
