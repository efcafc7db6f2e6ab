/**
 * 规范表: one table for each type of codes, beside this package's classes in the test resources: what is accepted, what is
 * not, where the wrong place is. Start with {@link org.chuanyu.codes.spec.SpecRow}, which tells the notation.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.spec;
