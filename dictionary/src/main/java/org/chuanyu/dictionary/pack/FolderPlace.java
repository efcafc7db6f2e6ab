// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 文件夹位置: a pack in a folder. A link inside it may lead to a file inside it and to nothing else. */
final class FolderPlace extends PackPlace {
    private final Path folder;

    FolderPlace(Path folder) {
        this.folder = folder;
    }

    @Override
    byte @Nullable [] read(String path) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw leaves(path);
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw tooLarge(path);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw tooLarge(path);
            }
            return bytes;
        }
    }

    @Override
    public List<String> paths() {
        List<String> paths = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                boolean hidden = path.startsWith(".") || path.contains("/.");
                if (!hidden && Files.isRegularFile(file)) {
                    paths.add(path);
                }
                if (paths.size() > MOST_FILES) {
                    throw tooMany(String.valueOf(folder.getFileName()));
                }
            }
        } catch (IOException e) {
            throw new PackException(String.valueOf(folder.getFileName()), "无法列出文件", "its files can't be listed");
        }
        Collections.sort(paths);
        return paths;
    }
}
