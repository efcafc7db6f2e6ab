// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.table;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * 未完成之物: a file or a folder that is written under another name beside its place, and is either moved there whole or
 * removed, also when the program is interrupted.
 */
final class Unfinished {
    private static final Set<Path> ALL = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ALL.forEach(Unfinished::remove), "chuanyu-cleanup"));
    }

    private final Path place;
    private final Path part;

    private Unfinished(Path place, Path part) {
        this.place = place;
        this.part = part;
        ALL.add(part);
    }

    static Unfinished file(Path place) throws IOException {
        return new Unfinished(
                place, Files.createTempFile(parent(place), prefix(place), ".part", ownerOnly("rw-------")));
    }

    static Unfinished folder(Path place) throws IOException {
        return new Unfinished(place, Files.createTempDirectory(parent(place), prefix(place), ownerOnly("rwx------")));
    }

    /** Returns the folder in which a place is. */
    static Path parent(Path place) {
        Path folder = place.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new TableException("文件夹不存在：" + folder, "there is no folder " + folder);
        }
        return folder;
    }

    private static String prefix(Path place) {
        return "." + place.getFileName() + ".";
    }

    /** Returns the permissions of what only its owner may read, where the system has any. */
    static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    Path place() {
        return place;
    }

    Path part() {
        return part;
    }

    /** Moves it into its place. */
    void publish() throws IOException {
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
        ALL.remove(part);
    }

    boolean isPublished() {
        return !ALL.contains(part);
    }

    /** Removes it, if it was not published. */
    void discard() {
        if (ALL.contains(part)) {
            remove(part);
            ALL.remove(part);
        }
    }

    private static void remove(Path part) {
        try {
            if (Files.exists(part)) {
                Files.walkFileTree(part, new Removal());
            }
        } catch (IOException e) {
            System.getLogger(Unfinished.class.getName())
                    .log(System.Logger.Level.WARNING, "unfinished file left behind: " + part);
        }
    }

    /** 删除: removes files, then the folder that held them. */
    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
