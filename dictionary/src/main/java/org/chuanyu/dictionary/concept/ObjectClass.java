// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.concept;

import org.chuanyu.core.text.BilingualText;

/**
 * 对象类: the kind of thing that data elements describe, such as 行政相对人, the counterpart of an administrative act.
 *
 * @param term the term that begins the names of such elements
 */
public record ObjectClass(BilingualText term) {
    @Override
    public String toString() {
        return term.toString();
    }
}
