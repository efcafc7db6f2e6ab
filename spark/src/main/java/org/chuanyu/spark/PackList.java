// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;

/**
 * 数据包清单: the packs beside the built-in ones, as every machine of a cluster finds them: at the same path, with the same
 * digest. A machine reads them once.
 *
 * @param packs the packs
 */
record PackList(List<Place> packs) implements Serializable {
    /** One dictionary for each list of packs in a Java process: reading it takes longer than judging many rows. */
    private static final Map<PackList, Dictionary> READ = new ConcurrentHashMap<>();

    /** 数据包位置: where a pack lies and what its digest is. */
    record Place(String path, String digest) implements Serializable {}

    PackList {
        packs = List.copyOf(packs);
    }

    /** Names packs that lie on this machine, and reads them. */
    static PackList at(List<String> paths) {
        List<Place> places = new ArrayList<>();
        for (String path : paths) {
            places.add(new Place(path, Pack.at(Path.of(path)).digest()));
        }
        return new PackList(places);
    }

    /** Reads what {@link #text} wrote. */
    static PackList ofText(String text) {
        return new PackList(text.lines()
                .map(line -> new Place(line.substring(line.indexOf(' ') + 1), line.substring(0, line.indexOf(' '))))
                .toList());
    }

    /** Writes the list as Spark's expressions can hold it: a line for each pack, its digest and its path. */
    String text() {
        return packs.stream().map(place -> place.digest() + " " + place.path()).collect(Collectors.joining("\n"));
    }

    Dictionary dictionary() {
        return READ.computeIfAbsent(this, PackList::read);
    }

    private static Dictionary read(PackList list) {
        List<Pack> all = new ArrayList<>(Pack.allBuiltIn());
        for (Place place : list.packs()) {
            Pack pack = Pack.at(Path.of(place.path()));
            if (!pack.digest().equals(place.digest())) {
                throw new IllegalStateException(
                        "各机器上的数据包不同：" + place.path() + " / the pack is another on this machine: " + place.path());
            }
            all.add(pack);
        }
        return Dictionary.of(all);
    }
}
