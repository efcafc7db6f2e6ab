// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.table;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 安全文件: a file that appears only when it is complete, readable by its owner only. Until then it is written under
 * another name beside its place, and removed when the run fails or is interrupted.
 */
public final class SafeFile implements Closeable {
    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> UNFINISHED.forEach(SafeFile::remove), "chuanyu-cleanup"));
    }

    private final Path place;
    private final Path part;
    private final OutputStream out;

    private SafeFile(Path place, Path part, OutputStream out) {
        this.place = place;
        this.part = part;
        this.out = out;
    }

    /**
     * Begins a file.
     *
     * @param place where it shall appear; a file there is replaced
     * @return the file
     * @throws TableException when nothing can be written there
     */
    public static SafeFile begin(Path place) {
        Path folder = place.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new TableException("文件夹不存在：" + folder, "there is no folder " + folder);
        }
        if (Files.isDirectory(place)) {
            throw new TableException(
                    "这是文件夹，不能写成文件：" + place, "this is a folder, no file can be written there: " + place);
        }
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            Path part = Files.createTempFile(folder, "." + place.getFileName() + ".", ".part", ownerOnly);
            UNFINISHED.add(part);
            return new SafeFile(place, part, new BufferedOutputStream(Files.newOutputStream(part), 1 << 16));
        } catch (IOException e) {
            throw unwritable(place, e);
        }
    }

    /**
     * Returns where to write.
     *
     * @return the stream, closed by {@link #finish} or {@link #close}
     */
    public OutputStream out() {
        return out;
    }

    /**
     * Returns where the file shall appear.
     *
     * @return the place
     */
    public Path place() {
        return place;
    }

    /**
     * Completes the writing, so that only {@link #publish} remains.
     *
     * @throws TableException when the last bytes can't be written, as on a full disk
     */
    public void finish() {
        try {
            out.close();
        } catch (IOException e) {
            throw unwritable(place, e);
        }
    }

    /**
     * Moves the file into its place.
     *
     * @throws TableException when it can't be moved
     */
    public void publish() {
        finish();
        try {
            try {
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
            }
            UNFINISHED.remove(part);
        } catch (IOException e) {
            throw unwritable(place, e);
        }
    }

    /** Ends the writing; a file that was not published is removed. */
    @Override
    public void close() {
        if (UNFINISHED.contains(part)) {
            try {
                out.close();
            } catch (IOException e) {
                // The file is removed anyway; what made it unwritable was told by who wrote to it.
                UNFINISHED.add(part);
            }
            remove(part);
            UNFINISHED.remove(part);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            System.getLogger(SafeFile.class.getName())
                    .log(System.Logger.Level.WARNING, "unfinished file left behind: " + part);
        }
    }

    /**
     * Tells that a file can't be written.
     *
     * @param place the file
     * @param e why
     * @return the exception to throw
     */
    public static TableException unwritable(Path place, IOException e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new TableException("无法写入 " + place + "：" + why, "can't write " + place + ": " + why);
    }
}
