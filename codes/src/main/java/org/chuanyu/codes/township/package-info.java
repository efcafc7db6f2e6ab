/**
 * 乡级区划: what lies below the county: townships and villages. Start with
 * {@link org.chuanyu.codes.township.TownshipCode}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.township;
