/** 记录键: finds records with the same key in tables of any length. */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.key;
