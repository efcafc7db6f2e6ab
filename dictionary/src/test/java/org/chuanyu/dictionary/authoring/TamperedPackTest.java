// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.pack.PackException;
import org.chuanyu.dictionary.pack.PackPlace;

/** No byte of a sealed pack can be changed unnoticed. */
class TamperedPackTest {
    private static Path folder = Path.of("");

    @BeforeContainer
    static void copy() throws IOException {
        folder = Files.createTempDirectory("tampered").resolve("pack");
        PackDraft.of(PackPlace.builtIn()).sealed().writeNew(folder);
        Pack.at(folder);
    }

    @AfterContainer
    static void remove() throws IOException {
        for (String path : PackPlace.of(folder).paths()) {
            Files.delete(folder.resolve(path));
        }
        for (String each : List.of("certificates", "layouts", "lists", "mappings", "", "..")) {
            Files.delete(folder.resolve(each).normalize());
        }
    }

    @Property(tries = 60)
    void a_changed_byte_anywhere_is_refused(
            @ForAll @IntRange(min = 0, max = 10_000) int which,
            @ForAll @IntRange(min = 0, max = 1_000_000) int where,
            @ForAll @IntRange(min = 1, max = 255) int change)
            throws IOException {
        List<String> paths = PackPlace.of(folder).paths();
        Path file = folder.resolve(paths.get(which % paths.size()));
        byte[] good = Files.readAllBytes(file);
        byte[] bad = good.clone();
        bad[where % bad.length] ^= (byte) change;
        try {
            Files.write(file, bad);
            assertThatThrownBy(() -> Pack.at(folder))
                    .as("%s at %d", file, where)
                    .isInstanceOf(PackException.class);
        } finally {
            Files.write(file, good);
        }
    }
}
