// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** 数据包文件: the files of a pack, each checked against its digest; for a pack under work, without that. */
final class PackFiles {
    static final String MANIFEST = "manifest.json";

    /** The manifest's own digest, as {@code sha256sum manifest.json} prints it. */
    static final String SEAL = "manifest.sha256";

    /** The longest cell and the longest text, in characters. */
    static final int LONGEST_CELL = 65_536;

    private final Map<String, String> digests = new LinkedHashMap<>();
    private final Map<String, Integer> read = new ConcurrentHashMap<>();
    private final PackPlace place;
    private final boolean underWork;

    private PackFiles(PackPlace place, boolean underWork) {
        this.place = place;
        this.underWork = underWork;
    }

    static PackFiles of(PackPlace place) {
        return new PackFiles(place, false);
    }

    /** The files of a pack whose digests are not yet renewed: what lies there belongs to it. */
    static PackFiles underWork(PackPlace place) {
        return new PackFiles(place, true);
    }

    /** Whether the build has proved the pack good, so that its parts may be read when they are needed. */
    boolean isProved() {
        return place instanceof BuiltInPlace && !underWork;
    }

    /** Sets what each file's digest must be; the manifest itself is held to its seal, where it has one. */
    void expect(Map<String, String> sha256ByPath) {
        digests.putAll(sha256ByPath);
        if (!isProved() && !underWork) {
            place.find(SEAL).ifPresent(this::mustBeSealed);
        }
    }

    /** Holds the files that nobody asked for to their digests too, so that no changed byte is passed over. */
    void mustBeWhole() {
        if (!isProved() && !underWork) {
            List<String> rest = new ArrayList<>(digests.keySet());
            rest.removeAll(read.keySet());
            rest.forEach(this::bytes);
        }
    }

    private void mustBeSealed(byte[] seal) {
        String expected = seal(place.find(MANIFEST).orElse(new byte[0]));
        if (!new String(seal, StandardCharsets.UTF_8).equals(expected)) {
            throw PackException.unsealed(
                    MANIFEST, "与 " + SEAL + " 不符，清单已被改动", "differs from " + SEAL + ": the manifest was changed");
        }
    }

    /** The text of the seal of a manifest. */
    static String seal(byte[] manifest) {
        return Digests.sha256(manifest) + "  " + MANIFEST + "\n";
    }

    /** Tells whether the pack has a file. */
    boolean has(String path) {
        return underWork ? place.find(path).isPresent() : digests.containsKey(path);
    }

    byte[] bytes(String path) {
        byte[] bytes = place.find(path).orElseThrow(() -> new PackException(path, "不存在", "does not exist"));
        read.put(path, bytes.length);
        if (read.values().stream().mapToLong(Integer::longValue).sum() > PackPlace.LARGEST_PACK) {
            throw new PackException(
                    path,
                    "数据包合计超过 " + PackPlace.LARGEST_PACK + " 字节",
                    "the pack has more than " + PackPlace.LARGEST_PACK + " bytes in all");
        }
        if (!path.equals(MANIFEST) && !underWork) {
            String expected = digests.get(path);
            if (expected == null) {
                throw PackException.unsealed(path, "未列入清单", "is not listed in the manifest");
            }
            if (!Digests.sha256(bytes).equals(expected)) {
                throw PackException.unsealed(
                        path, "与清单中的摘要不符，文件已被改动", "differs from its digest in the manifest: it was changed");
            }
        }
        return bytes;
    }

    /** Reads a table with a heading, row by row; a row is told by its line and its cells by column. */
    void rows(String path, List<String> columns, BiConsumer<Long, Map<String, String>> rows) {
        PackTable table = PackTable.parse(path, text(path, bytes(path)));
        mustHave(path, table.heading(), columns);
        for (PackTable.Row row : table.rows()) {
            try {
                rows.accept((long) row.line(), cells(path, table.heading(), row));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new PackException(
                        path, "第 " + row.line() + " 行：" + e.getMessage(), "line " + row.line() + ": " + e.getMessage());
            }
        }
    }

    private static void mustHave(String path, List<String> heading, List<String> columns) {
        for (String column : columns) {
            if (!heading.contains(column)) {
                throw new PackException(path, "缺少列 " + column, "lacks the column " + column);
            }
        }
    }

    private static Map<String, String> cells(String path, List<String> heading, PackTable.Row row) {
        int count = row.cells().size();
        if (count != heading.size()) {
            throw new PackException(
                    path,
                    "第 " + row.line() + " 行：不是合格的 CSV，有 " + count + " 格，表头有 " + heading.size() + " 格",
                    "line " + row.line() + ": not good CSV: " + count + " cells, the heading has " + heading.size());
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            cells.put(heading.get(i), row.cells().get(i));
        }
        return cells;
    }

    /** A byte that is no UTF-8 is refused, and not turned into a question mark. */
    static String text(String path, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new PackException(path, "不是 UTF-8 编码", "is not in UTF-8");
        }
    }
}
