// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.time.Holding;
import org.chuanyu.core.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * 含义行: the meanings in the order of their codes, packed into arrays. Names and units above lie once in one array of
 * characters; a number says where one begins and how long it is.
 */
final class DivisionRows {
    private static final int LENGTH_BITS = 6;
    private static final int GROUPS = 1_000;
    private static final int GROUP = 1_000;
    private static final int PROVISIONAL = 8;
    private static final int CHANGE_BITS = 4;

    /** The first row of each group of codes with the same three digits. */
    private final short[] groups = new short[GROUPS + 1];

    /** The last three digits of each row's code. */
    private final short[] codes;

    private final int[] from;
    private final int[] to;
    private final int[] names;
    private final short[] parents;
    private final int[] distinctParents;
    private final char[] characters;
    /** Kind, confidence, and the change that brought it. */
    private final byte[] flags;

    private final int[] notes;
    private final char[] noteStarts;

    /** The rows to which the second source gives other ends, in their order. */
    private final short[] otherRows;

    private final int[] otherFrom;
    private final int[] otherTo;

    DivisionRows(DivisionDrafts drafts) {
        List<DivisionDraft> all = drafts.numbered();
        int count = all.size();
        codes = new short[count];
        from = new int[count];
        to = new int[count];
        names = new int[count];
        parents = new short[count];
        flags = new byte[count];
        noteStarts = new char[count + 1];
        StringBuilder pool = new StringBuilder();
        Map<String, Integer> places = new HashMap<>();
        Map<String, Short> parentNumbers = new HashMap<>();
        List<Integer> distinct = new ArrayList<>();
        List<DivisionDraft> others = new ArrayList<>();
        int noteCount = 0;
        for (int row = 0; row < count; row++) {
            DivisionDraft draft = all.get(row);
            codes[row] = (short) (draft.code % GROUP);
            from[row] = PackedDay.of(draft.from);
            to[row] = PackedDay.of(draft.to);
            names[row] = place(draft.name, pool, places);
            Short parent = parentNumbers.get(draft.parent());
            if (parent == null) {
                parent = (short) distinct.size();
                parentNumbers.put(draft.parent(), parent);
                distinct.add(place(draft.parent(), pool, places));
            }
            parents[row] = parent;
            flags[row] = (byte) (DivisionMeaning.Kind.ALL.indexOf(draft.kind)
                    | (draft.confidence == Confidence.PROVISIONAL ? PROVISIONAL : 0)
                    | ((draft.change + 1) << CHANGE_BITS));
            noteCount += draft.notes.size();
            if (noteCount > Character.MAX_VALUE) {
                throw new IllegalStateException("too many notes");
            }
            noteStarts[row + 1] = (char) noteCount;
            if (draft.other != null) {
                others.add(draft);
            }
        }
        for (int group = 0, row = 0; group <= GROUPS; group++) {
            while (row < count && all.get(row).code / GROUP < group) {
                row++;
            }
            groups[group] = (short) row;
        }
        characters = pool.toString().toCharArray();
        distinctParents = distinct.stream().mapToInt(Integer::intValue).toArray();
        notes = all.stream()
                .flatMap(draft -> draft.notes.stream())
                .mapToInt(Integer::intValue)
                .toArray();
        otherRows = new short[others.size()];
        otherFrom = new int[others.size()];
        otherTo = new int[others.size()];
        for (int i = 0; i < otherRows.length; i++) {
            Period other = others.get(i).other;
            otherRows[i] = (short) others.get(i).row;
            otherFrom[i] = other == null ? PackedDay.OPEN : PackedDay.of(other.from());
            otherTo[i] = other == null ? PackedDay.OPEN : PackedDay.of(other.to());
        }
    }

    private static int place(String text, StringBuilder pool, Map<String, Integer> places) {
        return places.computeIfAbsent(text, fresh -> {
            int start = pool.length();
            pool.append(fresh);
            if (fresh.length() >= 1 << LENGTH_BITS) {
                throw new IllegalStateException("too long a name: " + fresh);
            }
            return start << LENGTH_BITS | fresh.length();
        });
    }

    int count() {
        return codes.length;
    }

    /** Returns the first row of a code, or the end where it has none. */
    int first(int code) {
        if (code < 0 || code >= GROUPS * GROUP) {
            return codes.length;
        }
        int low = groups[code / GROUP];
        int high = groups[code / GROUP + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codes[middle] < code % GROUP) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the row after the last of a code. */
    int end(int code, int first) {
        int end = first;
        int last = first == codes.length ? first : groups[code / GROUP + 1];
        while (end < last && codes[end] == code % GROUP) {
            end++;
        }
        return end;
    }

    int code(int row) {
        int low = 0;
        int high = GROUPS;
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (groups[middle] <= row) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low * GROUP + codes[row];
    }

    int from(int row) {
        return from[row];
    }

    int to(int row) {
        return to[row];
    }

    /** See {@link DivisionMeaning#on}. */
    Holding on(int row, int day) {
        Holding holding = PackedDay.on(from[row], to[row], day);
        if (holding != Holding.NO) {
            return holding;
        }
        int other = Arrays.binarySearch(otherRows, (short) row);
        boolean disputed = other >= 0
                && PackedDay.on(otherFrom[other], otherTo[other], day).isPossible();
        return disputed ? Holding.UNKNOWN : Holding.NO;
    }

    /** Whether the code of the rows was in force on a day: also where one followed another on a day not known. */
    Holding on(int first, int end, int day) {
        boolean year = false;
        boolean unknown = false;
        Holding before = Holding.NO;
        for (int row = first; row < end; row++) {
            Holding holding = on(row, day);
            boolean handedOver = holding == Holding.YEAR_PRECISION
                    && before == Holding.YEAR_PRECISION
                    && from[row - 1] != to[row - 1]
                    && to[row - 1] == from[row];
            if (holding == Holding.YES || handedOver) {
                return Holding.YES;
            }
            year |= holding == Holding.YEAR_PRECISION;
            unknown |= holding == Holding.UNKNOWN;
            before = holding;
        }
        return year ? Holding.YEAR_PRECISION : unknown ? Holding.UNKNOWN : Holding.NO;
    }

    @Nullable
    Period other(int row) {
        int other = Arrays.binarySearch(otherRows, (short) row);
        return other < 0 ? null : new Period(PackedDay.bound(otherFrom[other]), PackedDay.bound(otherTo[other]));
    }

    String name(int row) {
        return text(names[row]);
    }

    String parent(int row) {
        return text(distinctParents[parents[row]]);
    }

    private String text(int place) {
        return new String(characters, place >>> LENGTH_BITS, place & ((1 << LENGTH_BITS) - 1));
    }

    /** Tells whether a text ends with the name of a row, without making the name. */
    boolean nameEnds(int row, String text) {
        int length = names[row] & ((1 << LENGTH_BITS) - 1);
        int start = names[row] >>> LENGTH_BITS;
        int shift = text.length() - length;
        for (int i = 0; shift >= 0 && i < length; i++) {
            if (characters[start + i] != text.charAt(shift + i)) {
                return false;
            }
        }
        return shift >= 0 && length > 0;
    }

    DivisionMeaning.Kind kind(int row) {
        return DivisionMeaning.Kind.ALL.get(flags[row] & (PROVISIONAL - 1));
    }

    Confidence confidence(int row) {
        return (flags[row] & PROVISIONAL) == 0 ? Confidence.VERIFIED : Confidence.PROVISIONAL;
    }

    /** The number of the change since the last yearly list that brought it, if one did. */
    int change(int row) {
        return (flags[row] >>> CHANGE_BITS) - 1;
    }

    int[] notes(int row) {
        return Arrays.copyOfRange(notes, noteStarts[row], noteStarts[row + 1]);
    }
}
