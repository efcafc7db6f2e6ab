// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 列名: names for the columns of an account, each its own even where two headings are the same or empty. */
final class Columns {
    private Columns() {}

    static List<String> named(List<String> heading) {
        Set<String> taken = new HashSet<>(heading);
        Set<String> used = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < heading.size(); i++) {
            String name = heading.get(i);
            if (name.isEmpty() || !used.add(name)) {
                name = extra(i, taken);
            }
            names.add(name);
        }
        return names;
    }

    /** The name of a column without one, or of a cell beyond the heading of a ragged row. */
    static String extra(int column, Collection<String> taken) {
        String name = "#" + (column + 1);
        while (taken.contains(name)) {
            name += "'";
        }
        return name;
    }
}
