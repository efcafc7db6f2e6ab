/**
 * 校验: how a table is checked row by row against a layout. Start with
 * {@link org.chuanyu.dictionary.validation.TableValidation}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.validation;
