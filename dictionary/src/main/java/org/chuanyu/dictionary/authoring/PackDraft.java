// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chuanyu.dictionary.pack.PackException;
import org.chuanyu.dictionary.pack.PackJson;
import org.chuanyu.dictionary.pack.PackPlace;
import org.chuanyu.dictionary.pack.PackTable;

/**
 * 数据包草稿: the files of a pack as somebody works on them, whose digests may not fit any more. Immutable: every change
 * makes another draft, and nothing is written before it is told to be.
 */
public final class PackDraft {
    static final String MANIFEST = "manifest.json";
    static final String SEAL = "manifest.sha256";

    private final SortedMap<String, byte[]> files;

    private PackDraft(SortedMap<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * Reads the files of a pack. Files that are neither CSV nor JSON, and what spreadsheets leave beside an open file,
     * are passed over.
     *
     * @param place where the pack lies
     * @return the draft
     * @throws PackException when there is no manifest, or a file can't be read
     */
    public static PackDraft of(PackPlace place) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (place.find(MANIFEST).isEmpty()) {
            throw new PackException(MANIFEST, "不存在，这里没有数据包", "does not exist: there is no pack here");
        }
        long all = 0;
        for (String path : place.paths()) {
            if (belongs(path)) {
                byte[] bytes = place.find(path).orElseThrow();
                files.put(path, bytes);
                all += bytes.length;
                if (all > PackPlace.LARGEST_PACK) {
                    throw new PackException(
                            path,
                            "数据包合计超过 " + PackPlace.LARGEST_PACK + " 字节",
                            "the pack has more than " + PackPlace.LARGEST_PACK + " bytes in all");
                }
            }
        }
        return new PackDraft(files);
    }

    /** Begins a draft without files. */
    static PackDraft empty() {
        return new PackDraft(new TreeMap<>());
    }

    /** Tells whether a file is one of a pack's. */
    static boolean belongs(String path) {
        boolean lock = path.substring(path.lastIndexOf('/') + 1).startsWith("~$");
        return !lock && (path.endsWith(".csv") || path.endsWith(".json") || path.equals(SEAL));
    }

    /**
     * Returns the files.
     *
     * @return their paths inside the pack, sorted
     */
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /**
     * Finds a file.
     *
     * @param path its path inside the pack
     * @return its bytes, or empty where there is none
     */
    public Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
    }

    /** Reads a table; a file that is not there is refused. */
    PackTable table(String path) {
        return PackTable.parse(path, CanonicalForm.text(path, bytes(path)));
    }

    PackJson json(String path) {
        return PackJson.parse(path, bytes(path));
    }

    private byte[] bytes(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new PackException(path, "不存在", "does not exist");
        }
        return bytes;
    }

    /**
     * Returns a draft with a file more, or with another content of it.
     *
     * @param path its path inside the pack
     * @param bytes its bytes
     * @return the other draft
     */
    public PackDraft with(String path, byte[] bytes) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(path, bytes.clone());
        return new PackDraft(changed);
    }

    PackDraft with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns a draft with every file written in the one form that packs have: UTF-8, LF, quotes where they must be, JSON
     * indented by two spaces.
     *
     * @return the draft in canonical form
     * @throws PackException when a file is no table or no JSON
     */
    public PackDraft canonical() {
        SortedMap<String, byte[]> written = new TreeMap<>();
        files.forEach((path, bytes) -> written.put(path, path.equals(SEAL) ? bytes : CanonicalForm.of(path, bytes)));
        return new PackDraft(written);
    }

    /**
     * Returns a draft whose manifest names the files that are there, with their digests, and whose seal fits it.
     *
     * @return the sealed draft
     */
    public PackDraft sealed() {
        return sealed(Map.of());
    }

    /** Seals under another edition, issued on a day. */
    PackDraft sealed(String edition, LocalDate issued) {
        return sealed(Map.of("edition", edition, "issued", issued.toString()));
    }

    private PackDraft sealed(Map<String, String> said) {
        ObjectNode manifest = (ObjectNode) json(MANIFEST).root();
        said.forEach(manifest::put);
        ArrayNode listed = manifest.putArray("files");
        files.forEach((path, bytes) -> {
            if (!path.equals(MANIFEST) && !path.equals(SEAL)) {
                listed.addObject().put("path", path).put("sha256", sha256(bytes));
            }
        });
        byte[] written = CanonicalForm.json(manifest);
        return with(MANIFEST, written).with(SEAL, sha256(written) + "  " + MANIFEST + "\n");
    }

    /** Returns what the manifest says of each file. */
    SortedMap<String, String> digests() {
        SortedMap<String, String> digests = new TreeMap<>();
        json(MANIFEST)
                .root()
                .path("files")
                .forEach(file -> digests.put(
                        file.path("path").asText(""), file.path("sha256").asText("")));
        return digests;
    }

    /** Tells whether every file is as the manifest says and the manifest as its seal says. */
    boolean isSealed() {
        List<String> others = new ArrayList<>(files.keySet());
        others.removeAll(List.of(MANIFEST, SEAL));
        SortedMap<String, String> digests = digests();
        return List.copyOf(digests.keySet()).equals(others)
                && others.stream().allMatch(path -> sha256(bytes(path)).equals(digests.get(path)))
                && (!files.containsKey(SEAL) || sealText().equals(sha256(bytes(MANIFEST)) + "  " + MANIFEST + "\n"));
    }

    /** Returns what the seal says; empty where there is none. */
    String sealText() {
        return new String(files.getOrDefault(SEAL, new byte[0]), StandardCharsets.UTF_8);
    }

    /** Returns the place of these files, for who reads packs. */
    PackPlace place() {
        return PackPlace.of(files);
    }

    /**
     * Writes the pack into a new folder, which appears when it is complete.
     *
     * @param folder the folder; it does not exist or is empty
     * @throws org.chuanyu.dictionary.table.TableException when something lies there already, or nothing can be written
     */
    public void writeNew(Path folder) {
        DraftFolder.create(folder, files);
    }

    /**
     * Writes the files that differ into the folder of the pack; the manifest and its seal last, so that a run that ends
     * early leaves a pack that is refused until it is sealed.
     *
     * @param folder the folder
     * @throws org.chuanyu.dictionary.table.TableException when a file can't be written
     */
    public void writeInto(Path folder) {
        DraftFolder.update(folder, files);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
