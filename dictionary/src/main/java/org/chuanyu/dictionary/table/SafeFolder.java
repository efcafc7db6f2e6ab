// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.table;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 安全文件夹: a folder of files that appears only when all of them are complete, readable by its owner only. Until then it is
 * written under another name beside its place, and removed when the run fails or is interrupted.
 */
public final class SafeFolder implements Closeable {
    /** No way out of the folder: neither the folder itself, nor the one above, nor one inside. */
    private static final Pattern PLAIN = Pattern.compile("(?!\\.{1,2}$)[^/\\\\]+");

    private final Unfinished folder;

    private SafeFolder(Unfinished folder) {
        this.folder = folder;
    }

    /**
     * Begins a folder.
     *
     * @param place where it shall appear: nothing may be there, or an empty folder
     * @return the folder
     * @throws TableException when it can't appear there
     */
    public static SafeFolder begin(Path place) {
        try {
            if (Files.exists(place) && !isEmptyFolder(place)) {
                throw new TableException(
                        "已经存在，不能写成文件夹：" + place + "（请换一个名称，或先移走）",
                        "it is there already, no folder can be written there: " + place
                                + " (choose another name, or move it away first)");
            }
            Unfinished.parent(place);
            return new SafeFolder(Unfinished.folder(place));
        } catch (IOException e) {
            throw SafeFile.unwritable(place, e);
        }
    }

    private static boolean isEmptyFolder(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.findAny().isEmpty();
        }
    }

    /**
     * Writes to a file in the folder, at its end where it is there.
     *
     * @param name the file's name, a plain one
     * @return the stream, closed by the caller
     * @throws TableException when there can be no file of that name
     * @throws IOException when it can't be written
     */
    public OutputStream append(String name) throws IOException {
        Path file = inside(name);
        if (!Files.exists(file)) {
            Files.createFile(file, Unfinished.ownerOnly("rw-------"));
        }
        return new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.APPEND), 1 << 16);
    }

    /**
     * Tells whether a file has been begun; names may be the same in another case, as the file system has it.
     *
     * @param name the file's name, a plain one
     * @return whether it is in the folder
     * @throws TableException when there can be no file of that name
     */
    public boolean has(String name) {
        return Files.exists(inside(name));
    }

    private Path inside(String name) {
        try {
            boolean plain = !name.isBlank()
                    && PLAIN.matcher(name).matches()
                    && Path.of(name).getRoot() == null;
            if (plain) {
                return folder.part().resolve(name);
            }
        } catch (InvalidPathException e) {
            throw notPlain(name);
        }
        throw notPlain(name);
    }

    private static TableException notPlain(String name) {
        return new TableException("不能作为文件名：“" + name + "”", "this can be no file's name: “" + name + "”");
    }

    /**
     * Moves the folder into its place.
     *
     * @throws TableException when it can't be moved
     */
    public void publish() {
        try {
            folder.publish();
        } catch (IOException e) {
            throw SafeFile.unwritable(folder.place(), e);
        }
    }

    /** Ends the writing; a folder that was not published is removed with all that is in it. */
    @Override
    public void close() {
        folder.discard();
    }
}
