/**
 * 事项: codes of what offices do: supervision items, inspection lists, government services. Start with {@link
 * org.chuanyu.codes.matter.ServiceItemCode}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.matter;
