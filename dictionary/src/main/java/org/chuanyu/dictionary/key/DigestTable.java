// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.key;

import java.nio.LongBuffer;

/**
 * 摘要表: digests of 96 bits with the row on which each was first seen, two {@code long}s a place, in a table with open
 * places; the place of a digest is its first bits, and the next free one where that is taken. The same arrangement serves
 * in memory and in a mapped file.
 */
final class DigestTable {
    static final int BYTES_PER_PLACE = 16;

    /** Beyond this share of taken places the search for a free one gets long. */
    private static final double FULLEST = 0.7;

    private static final long ROW = 0xFFFF_FFFFL;

    private final LongBuffer places;
    private final int shift;
    private final int mask;
    private final int most;
    private int count;

    /**
     * Makes a table on a buffer of zeros, or of what another table has written.
     *
     * @param places two places of the buffer for each place of the table, which are a power of two
     */
    DigestTable(LongBuffer places) {
        this.places = places;
        int size = places.capacity() / 2;
        this.shift = Long.numberOfLeadingZeros(size) + 1;
        this.mask = size - 1;
        this.most = (int) (size * FULLEST);
    }

    static DigestTable inMemory(int size) {
        return new DigestTable(LongBuffer.allocate(2 * size));
    }

    boolean isFull() {
        return count >= most;
    }

    int size() {
        return mask + 1;
    }

    LongBuffer places() {
        return places.duplicate().clear();
    }

    /**
     * Finds a digest.
     *
     * @return the row; 0 where it is not in the table
     */
    long find(long high, long low) {
        for (int at = first(high); ; at = (at + 1) & mask) {
            long other = places.get(2 * at + 1);
            if (other == 0) {
                return 0;
            }
            if (places.get(2 * at) == high && (other & ~ROW) == (low & ~ROW)) {
                return other & ROW;
            }
        }
    }

    /** Adds a digest that is not in the table; its last 32 bits give way to the row. */
    void add(long high, long low, long row) {
        int at = first(high);
        while (places.get(2 * at + 1) != 0) {
            at = (at + 1) & mask;
        }
        places.put(2 * at, high);
        places.put(2 * at + 1, (low & ~ROW) | row);
        count++;
    }

    /** Adds all digests of another table. */
    void addAll(DigestTable other) {
        for (int at = 0; at < other.size(); at++) {
            long low = other.places.get(2 * at + 1);
            if (low != 0) {
                add(other.places.get(2 * at), low, low & ROW);
            }
        }
    }

    private int first(long high) {
        return (int) (high >>> shift) & mask;
    }
}
