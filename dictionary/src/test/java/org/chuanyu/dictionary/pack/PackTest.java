// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.record.DataSet;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.sample.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackTest {
    private static final Pack BUILT_IN = Pack.builtIn();
    private static final Dictionary DICTIONARY = Dictionary.builtIn();

    @TempDir
    Path folder = Path.of("");

    private static List<Layout> layouts() {
        return BUILT_IN.dataSets().stream()
                .flatMap(set -> set.layouts().values().stream())
                .toList();
    }

    @Test
    void mappings_name_layouts_lists_elements_and_codes_that_exist() {
        for (CodeMapping mapping : BUILT_IN.codeMappings()) {
            CodeList from = DICTIONARY.list(mapping.from()).orElseThrow();
            CodeList to = DICTIONARY.list(mapping.to()).orElseThrow();
            assertThat(mapping.rows())
                    .isNotEmpty()
                    .allMatch(row -> row.sources().stream()
                            .allMatch(code -> from.find(code).isPresent()))
                    .allMatch(row -> row.targets().codes().stream()
                            .allMatch(code -> to.find(code).isPresent()));
        }
        for (LayoutMapping mapping : BUILT_IN.layoutMappings()) {
            Layout from = layout(mapping.from());
            Layout to = layout(mapping.to());
            assertThat(mapping.rows())
                    .allMatch(row -> row.source().isEmpty() || from.indexOf(row.source()) >= 0)
                    .allMatch(row -> row.target().isEmpty() || to.indexOf(row.target()) >= 0)
                    .allMatch(row -> row.condition().elements().stream().allMatch(each -> from.indexOf(each) >= 0))
                    .allMatch(row -> !(row.action() instanceof Action.Code code)
                            || DICTIONARY.codeMapping(code).isPresent())
                    .allMatch(row -> !(row.action() instanceof Action.ConvertType type)
                            || CodeTypes.find(type.type()).isPresent());
            assertThat(from.elements())
                    .as("every element is spoken of")
                    .allMatch(element ->
                            mapping.rows().stream().anyMatch(row -> row.source().equals(element.identifier())));
            assertThat(to.elements())
                    .allMatch(element ->
                            mapping.rows().stream().anyMatch(row -> row.target().equals(element.identifier())));
        }
    }

    private static Layout layout(String id) {
        return layouts().stream()
                .filter(layout -> layout.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_pack_of_a_thing_is_told_and_so_is_the_way_between_two_layouts() {
        assertThat(DICTIONARY.packOf("list", "penalty-procedure")).map(Pack::id).contains("chuanyu");
        assertThat(DICTIONARY.packOf("layout", "penalty-action")).isPresent();
        assertThat(DICTIONARY.packOf("mapping", "permit-2016-to-2018")).isPresent();
        assertThat(DICTIONARY.packOf("dataset", "administrative-permit")).isPresent();
        assertThat(DICTIONARY.packOf("list", "penalty-action")).isEmpty();
        Layout permits = layout("permit-publicity-2018");
        assertThat(DICTIONARY.mapping(layout("permit-publicity-2016"), permits))
                .hasToString("Optional[permit-2016-to-2018]");
        assertThat(DICTIONARY.mapping(permits, layout("permit-publicity-2016")))
                .hasToString("Optional[permit-2016-to-2018^-1]");
        assertThat(DICTIONARY.mapping(permits, layout("penalty-action"))).isEmpty();
    }

    @Test
    void a_pack_is_read_from_a_folder_and_from_a_jar() {
        SamplePack pack = SamplePack.good();
        Pack fromFolder = Pack.at(pack.in(folder));
        Pack fromJar = Pack.at(pack.asJar(folder));
        assertThat(fromJar).hasToString("trial 1");
        assertThat(fromFolder.digest()).isEqualTo(fromJar.digest());
        assertThat(fromJar.dataSets())
                .singleElement()
                .extracting(set -> set.layouts().keySet())
                .hasToString("[a, b]");
        assertThat(fromFolder.lists()).hasSize(3);
        assertThat(fromFolder.layoutMappings())
                .singleElement()
                .matches(each -> each.rows().size() == 14);
    }

    @Test
    void a_changed_byte_is_refused_with_the_name_of_the_file() throws IOException {
        for (String file : List.of(
                "datasets.json",
                "lists.json",
                "mappings.json",
                "layouts/b.csv",
                "lists/words.csv",
                "mappings/a-to-b.csv")) {
            Path place = SamplePack.good().in(folder);
            Path changed = place.resolve(file);
            byte[] bytes = Files.readAllBytes(changed);
            bytes[bytes.length - 1] ^= 1;
            Files.write(changed, bytes);
            assertRefused(place, file, "changed", "改动");
        }
    }

    @Test
    void a_file_that_is_missing_is_refused_by_name() throws IOException {
        for (String file : List.of("manifest.json", "lists.json", "layouts/a.csv", "lists/kinds.csv")) {
            Path place = SamplePack.good().in(folder);
            Files.delete(place.resolve(file));
            assertRefused(place, file, "does not exist", "不存在");
        }
    }

    @Test
    void a_file_that_the_manifest_does_not_list_is_refused_by_name() throws IOException {
        Path place = SamplePack.good().in(folder);
        Path manifest = place.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"layouts/a.csv\"", "\"layouts/z.csv\""));
        assertRefused(place, "layouts/a.csv", "not listed", "未列入");
    }

    @Test
    void no_file_outside_the_pack_is_read() throws IOException {
        Files.writeString(folder.resolve("outside.csv"), "code\n");
        Path place = SamplePack.good()
                .with("lists.json", "lists/kinds.csv", "../outside.csv")
                .in(folder);
        assertRefused(place, "../outside.csv", "leaves the pack", "越出了数据包");
    }

    @Test
    void what_is_no_pack_is_refused() throws IOException {
        assertRefused(folder, "manifest.json", "does not exist", "不存在");
        assertRefused(folder.resolve("nothing.jar"), "manifest.json", "can't be read", "无法读取");
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar at all");
        assertRefused(text, "manifest.json", "can't be read", "无法读取");
        Path place = Files.createDirectories(folder.resolve("bad"));
        for (String manifest : List.of("", "{", "[]", "{\"format\":2}", "nonsense")) {
            Files.writeString(place.resolve("manifest.json"), manifest);
            assertThatThrownBy(() -> Pack.at(place))
                    .isInstanceOf(PackException.class)
                    .hasMessageContaining("manifest.json");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            layouts/a.csv       | string,an..40       | text,an..40        | line 2
            layouts/a.csv       | an3..5,,,,O,,,T1,verified,verified | an3..x,,,,O,,,T1,verified,verified | line 4
            layouts/a.csv       | kind is 1           | kind was 1         | line 14
            layouts/a.csv       | an..9,,,,C,,,       | an..9,,,,X,,,      | line 15
            layouts/a.csv       | an..20,,,not-built,O,,,| an..20,,,not-built,O,,secret,| line 19
            layouts/a.csv       | code_type           | kode_type          | code_type
            layouts/a.csv       | two,其二            | one,其二           | one
            layouts/a.csv       | kind is 1           | sort is 1          | sort
            layouts/b.csv       | lonely,无源,lonely  | `lonely,无源,"lonely` | CSV
            layouts/b.csv       | part,部分,          | part,              | CSV
            lists/kinds.csv     | 2020-01-01          | 2020-13-01         | line 3
            lists/kinds.csv     | 2020-01-01          | 20xx               | line 3
            lists/kinds.csv     | 4,四                | 5,四               | 5
            lists/kinds.csv     | 4,四,four,          | 4,四,four,8        | no code 8
            lists/kinds.csv     | 4,四,four,          | 4,四,four,4        | 4 below itself
            lists.json          | 2020-07-01          | sometime           | words
            lists.json          | `"open":"其他-"`    | `"outside":"fine"` | fine
            lists.json          | 2020-07-01          | `2020-07-01",`     | JSON
            datasets.json       | `"side":"b"`        | `"side":"a"`       | a
            datasets.json       | `"recordDate":"day"`| `"recordDate":"days"` | days
            mappings/a-to-b.csv | convert 元 to 万元  | turn 元 to 万元    | line 8
            mappings/a-to-b.csv | right,equal         | right,same         | line 11
            mappings/a-to-b.csv | both,copy,,         | both,copy,left=1,  | line 10
            mappings/kinds-to-sorts.csv | 4,overlapping | 4,                | line 5
            """)
    void a_wrong_cell_is_refused_with_file_and_place(String file, String old, String wrong, String place) {
        Path pack = SamplePack.good().with(file, old, wrong).in(folder);
        PackException e = catchThrowableOfType(PackException.class, () -> Pack.at(pack));
        assertThat(e).as("%s with %s", file, wrong).isNotNull();
        assertThat(e.reason().en()).contains(place);
        assertThat(e.reason().zh()).isNotEmpty();
        assertThat(e.getMessage())
                .contains(
                        List.of("words", "fine").contains(place)
                                ? "lists/words.csv"
                                : file.replace("datasets.json", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'day,equal,day,date', 'dayy,equal,day,date', trial-a, dayy",
        "'day,equal,day,date', 'day,equal,dayy,date', trial-b, dayy",
    })
    void a_mapping_of_an_element_that_its_layout_does_not_have_is_refused(
            String old, String wrong, String layout, String element) {
        Pack pack = Pack.at(
                SamplePack.good().with("mappings/a-to-b.csv", old, wrong).in(folder));
        PackException e = catchThrowableOfType(PackException.class, () -> Dictionary.of(List.of(pack)));
        assertThat(e).isNotNull();
        assertThat(e.reason().en()).contains(layout, element);
        assertThat(e.reason().zh()).contains(layout, element);
    }

    private static void assertRefused(Path place, String file, String en, String zh) {
        PackException e = catchThrowableOfType(PackException.class, () -> Pack.at(place));
        assertThat(e).as(file).isNotNull();
        assertThat(e.reason().en()).contains(file, en);
        assertThat(e.reason().zh()).contains(file, zh);
        assertThat(e.getMessage()).contains(file);
    }

    @Test
    void what_a_later_pack_brings_stands_in_for_what_an_earlier_one_has() {
        Pack first = Pack.at(SamplePack.good().in(folder));
        Pack second = Pack.at(SamplePack.good()
                .with("lists/kinds.csv", "1,一,one", "0,零,zero")
                .with("mappings/kinds-to-sorts.csv", "1,equal,1", "0,equal,1")
                .with("mappings/a-to-b.csv", "nowhere,none,,,,\n", "")
                .with("layouts/b.csv", "an..3,,,,M", "an..4,,,,O")
                .in(folder));
        Dictionary both = Dictionary.of(List.of(Pack.builtIn(), first, second));
        assertThat(both.list("kinds").orElseThrow().find("0")).isPresent();
        assertThat(both.list("kinds").orElseThrow().find("1")).isEmpty();
        assertThat(both.packOf("list", "kinds")).containsSame(second);
        assertThat(both.list("penalty-procedure")).isPresent();
        DataSet trial = both.dataSet("trial").orElseThrow();
        Layout b = trial.layout("b").orElseThrow();
        assertThat(b.elements().get(b.indexOf("lonely")).format()).hasToString("an..4");
        assertThat(both.mapping(trial.layout("a").orElseThrow(), b)
                        .orElseThrow()
                        .rows())
                .hasSize(13);
        assertThat(both.dataSets()).hasSize(BUILT_IN.dataSets().size() + 1);
        assertThat(both.lists()).hasSize(BUILT_IN.lists().size() + 3);
        Dictionary other = Dictionary.of(List.of(second, first));
        assertThat(other.list("kinds").orElseThrow().find("1")).isPresent();
        assertThat(other.packOf("list", "kinds")).containsSame(first);
    }
}
