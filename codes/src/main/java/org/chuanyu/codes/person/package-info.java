/**
 * 自然人: numbers of natural persons, and how they are kept out of what people read. Start with
 * {@link org.chuanyu.codes.person.CitizenNumber}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.person;
