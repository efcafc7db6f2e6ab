// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** 文本表: the rows of a table beside these classes, in cells, without its comments and its heading. */
final class TextRows {
    private TextRows() {}

    static List<String[]> of(String name) {
        try (InputStream in = Objects.requireNonNull(TextRows.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
