// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 内置位置: a pack inside this library, whose files the build has proved good. */
final class BuiltInPlace extends PackPlace {
    /** The packs inside this library by their ids: the dictionary, then what each of the two sides publishes. */
    static final List<String> IDS = List.of("chuanyu", "chongqing", "sichuan");

    private final String folder;

    BuiltInPlace(String id) {
        this.folder = id + "/";
    }

    @Override
    byte @Nullable [] read(String path) throws IOException {
        try (InputStream in = BuiltInPlace.class.getResourceAsStream(folder + path)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** A library's folders can't be listed, so its manifest tells; the seal is the one file that no manifest names. */
    @Override
    public List<String> paths() {
        byte[] manifest = find(PackFiles.MANIFEST).orElseThrow();
        List<String> paths = new ArrayList<>();
        PackJson.parse(PackFiles.MANIFEST, manifest)
                .root()
                .path("files")
                .forEach(file -> paths.add(PackText.text(file, "path")));
        paths.add(PackFiles.MANIFEST);
        if (find(PackFiles.SEAL).isPresent()) {
            paths.add(PackFiles.SEAL);
        }
        Collections.sort(paths);
        return paths;
    }
}
