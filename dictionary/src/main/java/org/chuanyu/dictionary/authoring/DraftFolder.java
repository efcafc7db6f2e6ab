// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chuanyu.dictionary.table.SafeFile;
import org.chuanyu.dictionary.table.TableException;

/** 草稿文件夹: writes a draft's files. */
final class DraftFolder {
    private DraftFolder() {}

    /** Refuses a place where something lies, so that nobody's work is written over. */
    static void mustBeFree(Path folder) {
        boolean empty = !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (!empty && Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                empty = files.findAny().isEmpty();
            } catch (IOException e) {
                throw SafeFile.unwritable(folder, e);
            }
        }
        if (!empty) {
            throw new TableException(
                    "已存在且不为空，不会覆盖：" + folder, "exists and is not empty, it is not overwritten: " + folder);
        }
    }

    static void create(Path folder, Map<String, byte[]> files) {
        mustBeFree(folder);
        Path whole = folder.toAbsolutePath();
        Path parent = whole.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new TableException("文件夹不存在：" + parent, "there is no folder " + parent);
        }
        Path part = parent.resolve("." + whole.getFileName() + "." + System.nanoTime() + ".part");
        try {
            Files.createDirectory(part);
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Path path = part.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.getValue());
                }
                Files.deleteIfExists(whole);
                Files.move(part, whole);
            } finally {
                remove(part);
            }
        } catch (IOException e) {
            throw SafeFile.unwritable(folder, e);
        }
    }

    private static void remove(Path part) throws IOException {
        if (Files.exists(part)) {
            try (Stream<Path> all = Files.walk(part)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    static void update(Path folder, Map<String, byte[]> files) {
        List<String> order = new ArrayList<>(files.keySet());
        List<String> last = List.of(PackDraft.MANIFEST, PackDraft.SEAL);
        order.removeAll(last);
        order.addAll(last);
        for (String path : order) {
            byte[] bytes = files.get(path);
            if (bytes != null) {
                replace(folder.resolve(path), bytes);
            }
        }
    }

    /** A file that others may read stays one that they may read. */
    private static void replace(Path place, byte[] bytes) {
        try {
            boolean known = Files.isRegularFile(place);
            if (known && Arrays.equals(Files.readAllBytes(place), bytes)) {
                return;
            }
            Files.createDirectories(place.toAbsolutePath().getParent());
            boolean posix = known && Files.getFileStore(place).supportsFileAttributeView("posix");
            Set<PosixFilePermission> before = posix ? Files.getPosixFilePermissions(place) : Set.of();
            try (SafeFile file = SafeFile.begin(place)) {
                file.out().write(bytes);
                file.publish();
            }
            if (posix) {
                Files.setPosixFilePermissions(place, before);
            }
        } catch (IOException e) {
            throw SafeFile.unwritable(place, e);
        }
    }
}
