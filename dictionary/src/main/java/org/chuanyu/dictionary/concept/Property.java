// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.concept;

import org.chuanyu.core.text.BilingualText;

/**
 * 特性: what tells the things of an object class apart, such as 证件类型, the type of a document.
 *
 * @param term the term that follows the object class in a name
 */
public record Property(BilingualText term) {
    @Override
    public String toString() {
        return term.toString();
    }
}
