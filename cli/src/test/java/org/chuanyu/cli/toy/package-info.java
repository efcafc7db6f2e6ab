/** 玩具代码: a type of codes that no standard defines, for the proof that a type names itself once. */
@org.jspecify.annotations.NullMarked
package org.chuanyu.cli.toy;
