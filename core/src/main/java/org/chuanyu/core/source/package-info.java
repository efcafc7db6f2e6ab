/** 出处: where a rule or a row comes from and how far it is confirmed. Start with {@link Citation}. */
@org.jspecify.annotations.NullMarked
package org.chuanyu.core.source;
