// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

/**
 * 链环: one step of a row that was put together from the rows of several mappings.
 *
 * @param mapping the mapping's id
 * @param row the row of that mapping
 */
public record MappingLink(String mapping, CodeRow row) {}
