/**
 * 参考数据: the tables by which codes are judged, handed in as an argument. Start with
 * {@link org.chuanyu.codes.reference.ReferenceData}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.reference;
