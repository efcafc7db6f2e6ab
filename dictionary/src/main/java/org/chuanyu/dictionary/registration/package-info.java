/**
 * 登记: which status the two registration authorities give an item of the dictionary, as in ISO/IEC 11179-6 (GB/T 18391.6),
 * and whether they agree. Start with {@link org.chuanyu.dictionary.registration.Register}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.registration;
