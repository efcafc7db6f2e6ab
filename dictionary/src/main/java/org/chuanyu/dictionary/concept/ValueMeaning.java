// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.concept;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;

/**
 * 值含义: what a permissible value means, without the code that stands for it: 是 is one meaning, whether it is written 1
 * or 01. Meanings below another carry those above: two values 其他 of one list differ by what they are other than.
 *
 * @param designation the meaning
 * @param above the meanings above it, from the top
 */
public record ValueMeaning(BilingualText designation, List<BilingualText> above) {

    /**
     * Takes a copy of the meanings above.
     *
     * @param designation the meaning
     * @param above the meanings above it, from the top
     */
    public ValueMeaning {
        above = List.copyOf(above);
    }

    /** The meaning of a value of a list, which has no value below itself. */
    static ValueMeaning of(CodeList list, PermissibleValue value) {
        List<BilingualText> above = new ArrayList<>();
        Optional<PermissibleValue> parent = list.find(value.parent());
        while (parent.isPresent()) {
            above.add(parent.get().name());
            parent = list.find(parent.get().parent());
        }
        Collections.reverse(above);
        return new ValueMeaning(value.name(), above);
    }

    @Override
    public String toString() {
        return designation.toString();
    }
}
