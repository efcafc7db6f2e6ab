/**
 * 数据元: data elements with their formats, obligations and conditions, as in ISO/IEC 11179 (GB/T 18391). Start with
 * {@link org.chuanyu.dictionary.element.DataElement}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.element;
