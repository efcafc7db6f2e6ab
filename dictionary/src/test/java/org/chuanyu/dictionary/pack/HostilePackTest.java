// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chuanyu.dictionary.sample.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs that want to do harm: each is refused in words, at once, and nothing of it is loaded. */
@Timeout(20)
class HostilePackTest {
    @TempDir
    private Path folder = Path.of("");

    private static void refused(Path pack, String... words) {
        long begun = System.nanoTime();
        PackException e = catchThrowableOfType(PackException.class, () -> Pack.at(pack));
        assertThat(e).isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(e.reason().en()).contains(words);
        assertThat(e.reason().zh()).contains(words[0]).isNotEqualTo(e.reason().en());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.csv",
                "/etc/hostname",
                "lists/../../outside.csv",
                "lists\\\\kinds.csv",
                "C:/outside.csv",
                "lists//kinds.csv",
                "./lists/kinds.csv",
                "lists/.hidden.csv",
                ""
            })
    void a_path_that_leaves_the_pack_is_refused(String path) throws IOException {
        Files.writeString(folder.resolve("outside.csv"), "code\n");
        SamplePack pack = SamplePack.good().with("lists.json", "lists/kinds.csv", path);
        String shown = path.replace("\\\\", "\\");
        refused(pack.in(folder), shown, "leaves the pack");
        refused(pack.asJar(folder), shown, "leaves the pack");
    }

    @Test
    void a_path_in_the_manifest_that_leaves_the_pack_is_refused() throws IOException {
        Path pack = SamplePack.good().in(folder);
        Path manifest = pack.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"layouts/a.csv\"", "\"../a.csv\""));
        refused(pack, "../a.csv", "leaves the pack");
    }

    @Test
    void a_link_out_of_the_pack_is_refused_and_one_inside_is_followed() throws IOException {
        Path pack = SamplePack.good().in(folder);
        Path kinds = pack.resolve("lists/kinds.csv");
        Path inside = Files.move(kinds, pack.resolve("elsewhere.csv"));
        Files.createSymbolicLink(kinds, inside);
        assertThat(Pack.at(pack).lists()).hasSize(3);
        Path outside = Files.move(inside, folder.resolve("outside.csv"));
        Files.delete(kinds);
        Files.createSymbolicLink(kinds, outside);
        refused(pack, "lists/kinds.csv", "leaves the pack");
    }

    private interface Filling {
        void fill(ZipOutputStream zip) throws IOException;
    }

    private Path jar(Filling filling) throws IOException {
        Path jar = Files.createTempFile(folder, "hostile", ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            filling.fill(zip);
        }
        return jar;
    }

    /** 300 MB of nothing take 300 KB in a jar. */
    @Test
    void a_file_that_is_packed_small_and_is_large_is_refused() throws IOException {
        Path bomb = jar(zip -> {
            zip.putNextEntry(new ZipEntry("META-INF/chuanyu-pack/manifest.json"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        });
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        refused(bomb, "manifest.json", "more than 16777216 bytes");
    }

    @Test
    void a_pack_of_many_files_that_are_large_together_is_refused() throws IOException {
        String large = "code\n" + "x\n".repeat(7 * 1024 * 1024);
        SamplePack pack = SamplePack.good();
        for (int i = 0; i < 5; i++) {
            pack.with("lists/large" + i + ".csv", large);
        }
        refused(pack.asJar(folder), "lists/large4.csv", "more than 67108864 bytes in all");
    }

    @Test
    void a_large_file_in_a_folder_is_refused() throws IOException {
        Path pack = SamplePack.good().in(folder);
        try (OutputStream out = Files.newOutputStream(pack.resolve("lists/kinds.csv"))) {
            out.write(new byte[PackPlace.LARGEST_FILE + 1]);
        }
        refused(pack, "lists/kinds.csv", "more than 16777216 bytes");
    }

    @Test
    void too_many_files_are_refused() throws IOException {
        Path jar = jar(zip -> {
            for (int i = 0; i <= PackPlace.MOST_FILES; i++) {
                zip.putNextEntry(new ZipEntry("META-INF/chuanyu-pack/" + i));
                zip.closeEntry();
            }
        });
        refused(jar, jar.getFileName().toString(), "more than 10000 files");
        assertThatThrownBy(() -> PackPlace.of(jar).paths())
                .isInstanceOf(PackException.class)
                .hasMessageContaining("10000");
    }

    @Test
    void a_cell_of_ten_megabytes_is_refused() {
        SamplePack pack = SamplePack.good().with("lists/kinds.csv", "二", "x".repeat(10 * 1024 * 1024));
        refused(pack.in(folder), "lists/kinds.csv", "more than 65536 characters");
        SamplePack just = SamplePack.good().with("lists/kinds.csv", "二", "x".repeat(65_536));
        assertThat(Pack.at(just.in(folder)).lists()).hasSize(3);
        SamplePack more = SamplePack.good().with("lists/kinds.csv", "二", "x".repeat(65_537));
        refused(more.in(folder), "lists/kinds.csv", "more than 65536 characters");
    }

    @Test
    void json_that_is_nested_deep_is_refused() {
        String deep = "{\"lists\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        refused(SamplePack.good().with("lists.json", deep).in(folder), "lists.json", "nested deeper than 32");
        String text = "{\"lists\":[{\"id\":\"" + "x".repeat(10 * 1024 * 1024) + "\"}]}";
        refused(SamplePack.good().with("lists.json", text).in(folder), "lists.json", "65536 characters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"lists":[],"lists":[]}       | line 1, column | a name stands twice
            {"lists":[                    | line           | not good JSON
            {"lists":[]} x                | line 1         | not good JSON
            {"lists":[]} {}               | line 1, column 14 | more behind the end
            [1]                           | line 1, column 1  | a JSON object
            {"lists":NaN}                 | line 1         | not good JSON
            """)
    void json_that_can_be_read_in_two_ways_or_none_is_refused(String json, String place, String why) {
        refused(SamplePack.good().with("lists.json", json).in(folder), "lists.json", place, why);
    }

    @Test
    void a_manifest_of_another_format_or_that_names_a_file_twice_is_refused() throws IOException {
        Path pack = SamplePack.good().in(folder);
        Path manifest = pack.resolve("manifest.json");
        String good = Files.readString(manifest);
        Files.writeString(manifest, good.replace("\"format\":1", "\"format\":2"));
        refused(pack, "manifest.json", "not of pack format 1, but of 2");
        Files.writeString(manifest, good.replace("\"layouts/b.csv\"", "\"layouts/a.csv\""));
        refused(pack, "layouts/a.csv", "stands twice in the manifest");
        Files.writeString(manifest, good.replace("2026-01-02", "2026-13-02"));
        refused(pack, "manifest.json", "issued is not a date");
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused_and_a_mark_is_passed_over() throws IOException {
        SortedFiles files = new SortedFiles(SamplePack.good().in(folder));
        byte[] kinds = Objects.requireNonNull(files.all.get("lists/kinds.csv"));
        kinds[kinds.length - 3] = (byte) 0xFF;
        assertThatThrownBy(() -> Pack.underWork(PackPlace.of(files.all)))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("is not in UTF-8");
        files.all.put(
                "lists/kinds.csv",
                ("\uFEFF" + SamplePack.good().file("lists/kinds.csv")).getBytes(StandardCharsets.UTF_8));
        assertThat(Pack.underWork(PackPlace.of(files.all)).lists()).hasSize(3);
    }

    /** The files of a folder in memory. */
    private static final class SortedFiles {
        private final TreeMap<String, byte[]> all = new TreeMap<>();

        SortedFiles(Path folder) throws IOException {
            for (String path : PackPlace.of(folder).paths()) {
                all.put(path, Files.readAllBytes(folder.resolve(path)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            lists/kinds.csv | 4,四,four,    | 4,四,four,4     | 4 below itself
            lists/kinds.csv | 4,四,four,    | 4,四,four,8     | no code 8
            lists/kinds.csv | 4,四          | 5,四            | 5
            lists/kinds.csv | 7,七,seven,,active,2010,2015 | 3,七,seven,,active,2010,2016 | 3
            """)
    void lists_that_do_not_hang_together_are_refused(String file, String old, String wrong, String why) {
        PackException e = catchThrowableOfType(
                PackException.class,
                () -> Pack.at(SamplePack.good().with(file, old, wrong).in(folder)));
        assertThat(e).isNotNull();
        assertThat(e.reason().en()).contains(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            layouts/a.csv               | code,n1,,kinds   | code,n1,,kindz  | trial-a        | kindz
            mappings.json               | `"from":"kinds"` | `"from":"kindz"`| kinds-to-sorts | kindz
            mappings.json               | `"to":"sorts"`   | `"to":"sortz"`  | kinds-to-sorts | sortz
            mappings/kinds-to-sorts.csv | 2,narrower,8     | 2,narrower,7    | kinds-to-sorts | no code 7
            mappings/kinds-to-sorts.csv | 6,none           | 0,none          | kinds-to-sorts | no code 0
            mappings/a-to-b.csv         | code kinds-to-sorts | code kinds-to-sortz | a-to-b  | kinds-to-sortz
            mappings.json               | `"from":"trial-a"` | `"from":"trial-c"` | a-to-b    | trial-c
            """)
    void what_leads_nowhere_is_refused_by_the_dictionary(
            String file, String old, String wrong, String thing, String why) {
        Pack pack = Pack.at(SamplePack.good().with(file, old, wrong).in(folder));
        PackException e = catchThrowableOfType(PackException.class, () -> Dictionary.of(List.of(Pack.builtIn(), pack)));
        assertThat(e).isNotNull();
        assertThat(e.reason().en()).contains(thing, why);
        assertThat(e.reason().zh()).contains(thing, why.replace("no code ", ""));
    }

    @Test
    void several_packs_and_editions_stand_side_by_side() throws IOException {
        Pack first = Pack.at(SamplePack.good().in(folder));
        Path folderOfSecond = SamplePack.good()
                .with("lists/kinds.csv", "1,一,one", "0,零,zero")
                .with("mappings/kinds-to-sorts.csv", "1,equal,1,,,\n", "")
                .in(folder);
        Path manifest = folderOfSecond.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"edition\":\"1\"", "\"edition\":\"2\""));
        Pack second = Pack.at(folderOfSecond);
        List<Dictionary> dictionaries = List.of(
                        List.of(Pack.builtIn()), List.of(Pack.builtIn(), first), List.of(Pack.builtIn(), first, second))
                .parallelStream()
                .map(Dictionary::of)
                .toList();
        assertThat(dictionaries.get(0).list("kinds")).isEmpty();
        assertThat(dictionaries.get(1).packOf("list", "kinds")).hasToString("Optional[trial 1]");
        assertThat(dictionaries.get(2).packOf("list", "kinds")).hasToString("Optional[trial 2]");
        assertThat(dictionaries.get(1).list("kinds").orElseThrow().find("1")).isPresent();
        assertThat(dictionaries.get(2).list("kinds").orElseThrow().find("1")).isEmpty();
    }
}
