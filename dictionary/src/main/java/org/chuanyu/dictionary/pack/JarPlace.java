// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** 压缩包位置: a pack in a jar's {@code META-INF/chuanyu-pack}. What a jar says of a size is not believed. */
final class JarPlace extends PackPlace {
    private static final String IN_JAR = "META-INF/chuanyu-pack/";

    private final Path jar;

    JarPlace(Path jar) {
        this.jar = jar;
    }

    @Override
    byte @Nullable [] read(String path) throws IOException {
        try (ZipFile zip = open()) {
            ZipEntry entry = zip.getEntry(IN_JAR + path);
            if (entry == null || entry.isDirectory()) {
                return null;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
                if (bytes.length > LARGEST_FILE) {
                    throw tooLarge(path);
                }
                return bytes;
            }
        }
    }

    private ZipFile open() throws IOException {
        ZipFile zip = new ZipFile(jar.toFile());
        if (zip.size() > MOST_FILES) {
            zip.close();
            throw tooMany(String.valueOf(jar.getFileName()));
        }
        return zip;
    }

    @Override
    public List<String> paths() {
        List<String> paths = new ArrayList<>();
        try (ZipFile zip = open()) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(IN_JAR))
                    .forEach(entry -> paths.add(entry.getName().substring(IN_JAR.length())));
        } catch (IOException e) {
            throw new PackException(String.valueOf(jar.getFileName()), "无法列出文件", "its files can't be listed");
        }
        Collections.sort(paths);
        return paths;
    }
}
