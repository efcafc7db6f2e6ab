// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** 已审文件: a file that a program can write and a person has read. {@code -Dchuanyu.derive=true} writes it anew. */
public final class ReviewedFile {
    private ReviewedFile() {}

    /**
     * Compares a text with a file beside a class, or writes it there.
     *
     * @param root where the resources of the class lie in the sources
     * @param beside the class
     * @param file the file's path from the class on
     * @param text what the file should hold
     */
    public static void compare(Path root, Class<?> beside, String file, String text) throws IOException {
        if (Boolean.getBoolean("chuanyu.derive")) {
            Path path = root.resolve(beside.getPackageName().replace('.', '/')).resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return;
        }
        try (InputStream in = beside.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            assertThat(text).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
