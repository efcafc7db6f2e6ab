// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.pack.PackException;
import org.chuanyu.dictionary.pack.PackPlace;
import org.chuanyu.dictionary.pack.PackTable;
import org.chuanyu.dictionary.table.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalFormTest {

    @Test
    void what_was_read_of_the_built_in_pack_is_written_as_it_stands_there() throws IOException {
        Path source = Path.of("src/main/resources/org/chuanyu/dictionary/pack/chuanyu");
        PackDraft read = PackDraft.of(PackPlace.builtIn());
        PackDraft written = read.canonical().sealed();
        try (Stream<Path> files = Files.walk(source)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(written.paths()).hasSameSizeAs(all).hasSizeGreaterThanOrEqualTo(95);
            for (Path file : all) {
                String path = source.relativize(file).toString().replace('\\', '/');
                assertThat(written.file(path).orElseThrow()).as(path).isEqualTo(Files.readAllBytes(file));
            }
        }
        assertThat(read.isSealed()).isTrue();
    }

    @Test
    void a_copy_is_the_same_pack(@TempDir Path folder) {
        Path copy = folder.resolve("copy");
        PackDraft.of(PackPlace.builtIn()).writeNew(copy);
        Pack pack = Pack.at(copy);
        assertThat(pack.digest()).isEqualTo(Pack.builtIn().digest());
        assertThat(pack.lists())
                .extracting(list -> list.id() + list.values())
                .isEqualTo(Pack.builtIn().lists().stream()
                        .map(list -> list.id() + list.values())
                        .toList());
        assertThat(folder.toFile().list()).containsExactly("copy");
        assertThatThrownBy(() -> PackDraft.of(PackPlace.builtIn()).writeNew(copy))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("not overwritten");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `"a","b"\r\n"1","x y"\r\n`   | `a,b\n1,x y\n`
            `a,b\n1,"x,y"`               | `a,b\n1,"x,y"\n`
            `a,b\n\n1,"x""y"\n\n`        | `a,b\n1,"x""y"\n`
            `a\n=1+1\n@x\n`              | `a\n=1+1\n@x\n`
            `a,b\n1,"x\ny"\n`            | `a,b\n1,"x\ny"\n`
            """)
    void a_table_is_written_in_one_way(String written, String canonical) {
        for (String text : List.of(written, "\uFEFF" + written)) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(new String(CanonicalForm.of("x.csv", bytes), StandardCharsets.UTF_8))
                    .isEqualTo(canonical);
        }
    }

    @Test
    void a_table_that_a_spreadsheet_wrote_in_gb_18030_is_read() {
        byte[] bytes = "code,name_zh\n1,㐀渝\n".getBytes(Charset.forName("GB18030"));
        assertThat(CanonicalForm.of("x.csv", bytes)).isEqualTo("code,name_zh\n1,㐀渝\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> CanonicalForm.of("x.csv", new byte[] {'a', (byte) 0xFF, '\n'}))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("neither in UTF-8 nor in GB 18030");
    }

    @Test
    void json_is_written_in_one_way() {
        String text = "{\"a\":[],\"b\":{},\"c\":[{\"zh\":\"川\"},1,true,null]}";
        assertThat(new String(
                        CanonicalForm.of("x.json", text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "a": [],
                          "b": {},
                          "c": [
                            {
                              "zh": "川"
                            },
                            1,
                            true,
                            null
                          ]
                        }
                        """);
    }

    @Property(tries = 200)
    void reading_what_was_written_gives_the_same_cells(@ForAll @Size(min = 1, max = 4) List<@NotEmpty String> cells) {
        List<String> readable = cells.stream()
                .map(cell -> cell.replace("\r", "").replaceAll("\\p{Cs}", "?"))
                .map(cell -> cell.isEmpty() ? "x" : cell)
                .toList();
        String row = CanonicalForm.row(readable);
        PackTable table = PackTable.parse("x.csv", "a\n" + row + "b\n");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).cells()).isEqualTo(readable);
        assertThat(table.rows().get(0).text()).isEqualTo(row);
        assertThat(table.rows().get(1).text()).isEqualTo("b\n");
    }
}
