/**
 * 数据元概念: what data elements of different layouts say alike, and from which values each takes its own, as in ISO/IEC
 * 11179 (GB/T 18391); the attributes of an element in the order of GB/T 19488.1. Start with
 * {@link org.chuanyu.dictionary.concept.DataElementConcept}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.concept;
