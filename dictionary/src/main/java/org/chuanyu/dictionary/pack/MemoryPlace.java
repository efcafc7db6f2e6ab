// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 内存位置: a pack that is not written yet. */
final class MemoryPlace extends PackPlace {
    private final SortedMap<String, byte[]> files;

    MemoryPlace(SortedMap<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    @Override
    byte @Nullable [] read(String path) {
        byte[] bytes = files.get(path);
        if (bytes != null && bytes.length > LARGEST_FILE) {
            throw tooLarge(path);
        }
        return bytes;
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }
}
