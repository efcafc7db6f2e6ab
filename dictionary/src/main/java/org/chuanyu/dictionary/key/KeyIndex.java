// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.key;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * 键索引: tells of every key whether it was there before, and in which row first.
 *
 * <p>It holds digests of 96 bits, not the keys: in memory as long as there is room, beyond that in temporary files that
 * only their owner can read and that are gone when the index is closed. The digests are made with a secret of each
 * index, so that nobody can try out keys on a file that was left behind. That two different keys among ten million have
 * the same digest has a chance of 1 in 10<sup>15</sup>. Rows beyond 4,294,967,295 are told as that one. Not safe for
 * several threads.
 */
public final class KeyIndex implements Closeable {
    private static final int SMALLEST = 1 << 10;
    /** Room for 11.7 million keys, in 256 MB. */
    private static final int LARGEST = 1 << 24;

    /** A translation compares keys on both sides, and a table that grows stands beside its larger copy for a moment. */
    private static final int SHARE_OF_HEAP = 16;

    private static final long LAST_ROW = 0xFFFF_FFFFL;

    private final int largest;
    private final KeyDigest digest = new KeyDigest(KeyDigest.newSecret());
    private final List<DigestTable> spilled = new ArrayList<>();
    private final List<FileChannel> files = new ArrayList<>();
    private DigestTable table;

    private KeyIndex(int largest) {
        this.largest = largest;
        this.table = DigestTable.inMemory(Math.min(SMALLEST, largest));
    }

    /**
     * Makes an index that takes at most a sixteenth of the heap, and no more than 256 MB.
     *
     * @return the index, without keys
     */
    public static KeyIndex standard() {
        return within(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
    }

    /**
     * Makes an index that takes no more than a given memory.
     *
     * @param bytes how much memory it may take for digests
     * @return the index, without keys
     */
    public static KeyIndex within(long bytes) {
        long places = Math.max(2, Math.min(LARGEST, bytes / DigestTable.BYTES_PER_PLACE));
        return new KeyIndex((int) Long.highestOneBit(places));
    }

    /**
     * Looks a key up and remembers it.
     *
     * @param key the parts of the key
     * @param row the row, from 1
     * @return the row in which the key was first seen; {@code row} itself when it is new
     * @throws UncheckedIOException when there is no room for it, in memory or in a temporary file
     */
    public long firstRow(List<String> key, long row) {
        ByteBuffer bits = ByteBuffer.wrap(digest.of(key));
        long high = bits.getLong();
        long low = bits.getLong();
        long known = table.find(high, low);
        for (int i = 0; known == 0 && i < spilled.size(); i++) {
            known = spilled.get(i).find(high, low);
        }
        if (known != 0) {
            return known;
        }
        if (table.isFull()) {
            makeRoom();
        }
        table.add(high, low, Math.min(row, LAST_ROW));
        return row;
    }

    private void makeRoom() {
        if (table.size() < largest) {
            DigestTable larger = DigestTable.inMemory(2 * table.size());
            larger.addAll(table);
            table = larger;
            return;
        }
        try {
            spilled.add(new DigestTable(mapped(table).asLongBuffer()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table = DigestTable.inMemory(largest);
    }

    /** Writes a table to a file and maps it: the system keeps what is looked at in memory while there is room. */
    private ByteBuffer mapped(DigestTable full) throws IOException {
        Path path = Files.createTempFile("chuanyu-keys", ".tmp");
        FileChannel file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        files.add(file);
        ByteBuffer mapped =
                file.map(FileChannel.MapMode.READ_WRITE, 0, (long) full.size() * DigestTable.BYTES_PER_PLACE);
        mapped.asLongBuffer().put(full.places());
        return mapped;
    }

    /** Forgets all keys, and deletes the temporary files. */
    @Override
    public void close() {
        spilled.clear();
        try {
            for (FileChannel file : files) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.clear();
    }
}
