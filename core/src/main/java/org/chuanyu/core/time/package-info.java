/** 时间: periods whose ends are known to the day, to the year, or not at all. Start with {@link Period}. */
@org.jspecify.annotations.NullMarked
package org.chuanyu.core.time;
