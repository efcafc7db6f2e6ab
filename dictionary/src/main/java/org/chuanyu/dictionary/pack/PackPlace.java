// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 数据包所在: where the files of a pack lie: a folder, a jar, or this library. A file is named by its path inside the pack,
 * such as {@code lists/sex.csv}. What could fill the memory or lies elsewhere is refused before it is read: a path or a
 * link that leaves the pack, a file or a pack that is too large, also when it is packed small, too many files.
 */
public abstract sealed class PackPlace permits BuiltInPlace, FolderPlace, JarPlace, MemoryPlace {
    /** The largest file, in bytes. */
    public static final int LARGEST_FILE = 16 * 1024 * 1024;

    /** The largest pack, in bytes of all files that are read. */
    public static final int LARGEST_PACK = 64 * 1024 * 1024;

    /** The most files of a pack. */
    public static final int MOST_FILES = 10_000;

    /** Names that mean the same on every system: no drive, no backslash, no way up, no hidden file. */
    private static final Pattern PATH = Pattern.compile(
            "[^./\\\\:\\p{Cntrl}][^/\\\\:\\p{Cntrl}]*" + "(/[^./\\\\:\\p{Cntrl}][^/\\\\:\\p{Cntrl}]*)*");

    /** Only the places named above. */
    PackPlace() {}

    /**
     * Returns the place of the dictionary that comes with this library.
     *
     * @return the place of the built-in pack {@code chuanyu}
     */
    public static PackPlace builtIn() {
        return new BuiltInPlace(BuiltInPlace.IDS.get(0));
    }

    /**
     * Finds the place of a pack that comes with this library.
     *
     * @param id the pack's id
     * @return the place, or empty where no such pack comes with this library
     */
    public static Optional<PackPlace> builtIn(String id) {
        return BuiltInPlace.IDS.contains(id) ? Optional.of(new BuiltInPlace(id)) : Optional.empty();
    }

    /**
     * Returns the place of a pack in a folder or a jar.
     *
     * @param place the folder or the jar
     * @return the place; whether there is a pack turns out when it is read
     */
    public static PackPlace of(Path place) {
        return Files.isDirectory(place) ? new FolderPlace(place) : new JarPlace(place);
    }

    /**
     * Returns the place of a pack that is not written yet.
     *
     * @param files the files by their paths inside the pack
     * @return the place
     */
    public static PackPlace of(SortedMap<String, byte[]> files) {
        return new MemoryPlace(files);
    }

    /**
     * Reads a file.
     *
     * @param path the file's path inside the pack
     * @return its bytes, or empty where there is no such file
     * @throws PackException when the path leaves the pack, or the file is too large or can't be read
     */
    public final Optional<byte[]> find(String path) {
        if (!PATH.matcher(path).matches()) {
            throw leaves(path);
        }
        try {
            return Optional.ofNullable(read(path));
        } catch (IOException e) {
            throw new PackException(path, "无法读取", "can't be read");
        }
    }

    /**
     * Lists the files that lie there, whether they belong to the pack or not.
     *
     * @return the paths inside the pack, sorted; hidden files are left out
     * @throws PackException when there are too many, or they can't be listed
     */
    public abstract List<String> paths();

    /** Reads a file whose path is good; null where there is none. */
    abstract byte @Nullable [] read(String path) throws IOException;

    /** Tells whether a path names a file that may belong to a pack. */
    static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }

    static PackException leaves(String path) {
        return new PackException(
                path, "路径越出了数据包，或不能在所有系统上使用", "the path leaves the pack, or can't be used on every system");
    }

    static PackException tooLarge(String path) {
        return new PackException(path, "超过 " + LARGEST_FILE + " 字节", "has more than " + LARGEST_FILE + " bytes");
    }

    static PackException tooMany(String place) {
        return new PackException(place, "文件多于 " + MOST_FILES + " 个", "there are more than " + MOST_FILES + " files");
    }
}
