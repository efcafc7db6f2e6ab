/**
 * 不动产: codes of real estate. Start with {@link org.chuanyu.codes.property.RealEstateUnitCode}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.property;
