// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** 移交表: area that passed from row to row, packed into arrays, and which passages each row sees from either end. */
final class DivisionPassages {
    private static final byte PART = -1;

    private final short[] sources;
    private final short[] targets;
    private final int[] when;
    /** The number of the change and one more; 0 for a row of the history, {@link #PART} where it is known to be a part. */
    private final byte[] changes;

    private final char[] out;
    private final char[] outStarts;
    private final char[] in;
    private final char[] inStarts;

    DivisionPassages(DivisionDrafts drafts) {
        List<DivisionDraft> rows = drafts.numbered();
        Map<DivisionPassage, Integer> numbers = new HashMap<>();
        rows.forEach(row -> row.successors.forEach(passage -> numbers.putIfAbsent(passage, numbers.size())));
        int count = numbers.size();
        sources = new short[count];
        targets = new short[count];
        when = new int[count];
        changes = new byte[count];
        numbers.forEach((passage, number) -> {
            sources[number] = (short) passage.source().row;
            targets[number] = (short) passage.target().row;
            when[number] = PackedDay.of(passage.when());
            changes[number] = passage.part() ? PART : (byte) (passage.change() + 1);
        });
        outStarts = new char[rows.size() + 1];
        inStarts = new char[rows.size() + 1];
        out = lists(rows, row -> row.successors, numbers, outStarts);
        in = lists(rows, row -> row.predecessors, numbers, inStarts);
    }

    private static char[] lists(
            List<DivisionDraft> rows,
            Function<DivisionDraft, List<DivisionPassage>> side,
            Map<DivisionPassage, Integer> numbers,
            char[] starts) {
        StringBuilder all = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            for (DivisionPassage passage : side.apply(rows.get(row))) {
                Integer number = numbers.get(passage);
                if (number == null) {
                    throw new IllegalStateException("a passage that nobody gave: " + passage);
                }
                all.append((char) number.intValue());
            }
            if (all.length() > Character.MAX_VALUE) {
                throw new IllegalStateException("too many passages");
            }
            starts[row + 1] = (char) all.length();
        }
        return all.toString().toCharArray();
    }

    int[] from(int row) {
        return numbers(out, outStarts[row], outStarts[row + 1]);
    }

    int[] into(int row) {
        return numbers(in, inStarts[row], inStarts[row + 1]);
    }

    private static int[] numbers(char[] list, int start, int end) {
        int[] numbers = new int[end - start];
        Arrays.setAll(numbers, i -> list[start + i]);
        return numbers;
    }

    int source(int passage) {
        return sources[passage];
    }

    int target(int passage) {
        return targets[passage];
    }

    int when(int passage) {
        return when[passage];
    }

    boolean isPart(int passage) {
        return changes[passage] == PART;
    }

    int change(int passage) {
        return isPart(passage) ? DivisionDraft.NO_CHANGE : changes[passage] - 1;
    }
}
