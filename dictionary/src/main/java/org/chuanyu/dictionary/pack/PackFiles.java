// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** 数据包文件: the bytes of a pack, from a folder, a jar or this module itself, each checked against its digest. */
final class PackFiles {
    static final String MANIFEST = "manifest.json";

    /** Where a jar holds a pack. */
    private static final String IN_JAR = "META-INF/chuanyu-pack/";

    private static final String BUILT_IN = "chuanyu/";

    private final Map<String, String> digests = new LinkedHashMap<>();
    private final Opener opener;
    private final boolean proved;

    private interface Opener {
        byte @Nullable [] bytes(String path) throws IOException;
    }

    private PackFiles(Opener opener, boolean proved) {
        this.opener = opener;
        this.proved = proved;
    }

    static PackFiles builtIn() {
        return new PackFiles(
                path -> {
                    try (InputStream in = PackFiles.class.getResourceAsStream(BUILT_IN + path)) {
                        return in == null ? null : in.readAllBytes();
                    }
                },
                true);
    }

    static PackFiles at(Path place) {
        if (Files.isDirectory(place)) {
            return new PackFiles(
                    path -> {
                        Path file = place.resolve(path).normalize();
                        return file.startsWith(place.normalize()) && Files.isRegularFile(file)
                                ? Files.readAllBytes(file)
                                : null;
                    },
                    false);
        }
        return new PackFiles(
                path -> {
                    try (ZipFile jar = new ZipFile(place.toFile())) {
                        ZipEntry entry = jar.getEntry(IN_JAR + path);
                        if (entry == null) {
                            return null;
                        }
                        try (InputStream in = jar.getInputStream(entry)) {
                            return in.readAllBytes();
                        }
                    }
                },
                false);
    }

    /** Whether the build has proved the pack good, so that its parts may be read when they are needed. */
    boolean isProved() {
        return proved;
    }

    /** Sets what each file's digest must be, as the manifest says. */
    void expect(Map<String, String> sha256ByPath) {
        digests.putAll(sha256ByPath);
    }

    /** Returns what the manifest says of a file, which is true of all that have been read. */
    String digest(String path) {
        return digests.getOrDefault(path, "");
    }

    byte[] bytes(String path) {
        byte[] bytes;
        try {
            bytes = opener.bytes(path);
        } catch (IOException e) {
            throw new PackException(path, "无法读取", "can't be read");
        }
        if (bytes == null) {
            throw new PackException(path, "不存在", "does not exist");
        }
        if (!path.equals(MANIFEST)) {
            String expected = digests.get(path);
            if (expected == null) {
                throw new PackException(path, "未列入清单", "is not listed in the manifest");
            }
            if (!Digests.sha256(bytes).equals(expected)) {
                throw new PackException(
                        path, "与清单中的摘要不符，文件已被改动", "differs from its digest in the manifest: it was changed");
            }
        }
        return bytes;
    }

    /** Reads a table with a heading, row by row; a row is told by its line and its cells by column. */
    void rows(String path, List<String> columns, BiConsumer<Long, Map<String, String>> rows) {
        InputStreamReader text = new InputStreamReader(new ByteArrayInputStream(bytes(path)), StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            List<String> heading = null;
            for (CsvRecord line : reader) {
                if (heading == null) {
                    heading = line.getFields();
                    for (String column : columns) {
                        if (!heading.contains(column)) {
                            throw new PackException(path, "缺少列 " + column, "lacks the column " + column);
                        }
                    }
                    continue;
                }
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < heading.size(); i++) {
                    cells.put(heading.get(i), line.getField(i));
                }
                try {
                    rows.accept(line.getStartingLineNumber(), cells);
                } catch (IllegalArgumentException | DateTimeException e) {
                    String where = "第 " + line.getStartingLineNumber() + " 行：" + e.getMessage();
                    throw new PackException(
                            path, where, "line " + line.getStartingLineNumber() + ": " + e.getMessage());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (CsvParseException e) {
            throw new PackException(path, "不是合格的 CSV", "is not good CSV: " + e.getMessage());
        }
    }
}
