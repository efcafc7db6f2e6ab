/**
 * 许可证: numbers of licences. Start with {@link org.chuanyu.codes.licence.FoodLicenceNumber}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.licence;
