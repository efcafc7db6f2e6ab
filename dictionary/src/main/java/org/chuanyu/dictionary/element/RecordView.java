// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

/** 记录视图: the cells of one record by element. */
@FunctionalInterface
public interface RecordView {

    /**
     * Returns the text of an element.
     *
     * @param identifier the element's identifier
     * @return the text; empty where the record holds none
     */
    String get(String identifier);
}
