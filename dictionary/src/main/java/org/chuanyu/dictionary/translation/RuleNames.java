// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.ArrayList;
import java.util.List;

/** 规则名: the names under which accounts tell what decided of a cell, by number. */
final class RuleNames {
    /** The number where nothing decided. */
    static final int NONE = 0;

    private final List<String> names = new ArrayList<>(List.of(""));

    /** Returns what can be told in a rule's name. */
    Told told(Outcome outcome, String name) {
        int number = names.indexOf(name);
        if (number < 0) {
            number = names.size();
            names.add(name);
        }
        return new Told(outcome.place(), number);
    }

    /** Returns the name of a number. */
    String name(int number) {
        return names.get(number);
    }
}
