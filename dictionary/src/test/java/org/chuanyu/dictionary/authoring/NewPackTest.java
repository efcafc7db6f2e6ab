// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.Obligation;
import org.chuanyu.dictionary.element.Personal;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.table.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPackTest {
    private static final Dictionary BUILT_IN = Dictionary.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @TempDir
    private Path folder = Path.of("");

    private static SourceTable headings(String... names) {
        return new SourceTable(
                "t.csv",
                "",
                "",
                Arrays.stream(names)
                        .map(name -> new SourceTable.Column(name, "", "", "", false, false, List.of()))
                        .toList(),
                List.of());
    }

    private static NewPack of(SourceTable table, String dataSet, String side) {
        return NewPack.of(table, new NewPack.Request(dataSet, side, "某局", DAY), BUILT_IN);
    }

    private Layout written(NewPack made) {
        Path place = folder.resolve("pack");
        made.draft().writeNew(place);
        assertThat(PackCheck.of(place, BUILT_IN)).isEmpty();
        Pack pack = Pack.at(place);
        assertThat(pack.issued()).isEqualTo(DAY);
        assertThat(pack.confidence()).isEqualTo(Confidence.PROVISIONAL);
        return pack.dataSets().get(0).layouts().values().iterator().next();
    }

    private static DataElement element(Layout layout, String identifier) {
        return layout.elements().get(layout.indexOf(identifier));
    }

    private static List<String> notes(NewElement element) {
        return element.notes().stream().map(BilingualText::en).toList();
    }

    @Test
    void headings_that_nobody_knows_become_texts_without_a_length() {
        NewPack made = of(headings("alpha", "无名列", "alpha2"), "trial-set", "some-side");
        assertThat(made.elements()).extracting(NewElement::identifier).containsExactly("alpha", "column_2", "alpha2");
        assertThat(notes(made.elements().get(1)))
                .containsExactly(
                        "the identifier column_2 is proposed",
                        "type and length are not known: taken as text without a stated length");
        Layout layout = written(made);
        assertThat(layout.id()).isEqualTo("trial-set-some-side");
        assertThat(layout.name().zh()).isEqualTo("trial-set（某局）");
        assertThat(layout.elements())
                .allMatch(each -> each.confidence() == Confidence.PROVISIONAL
                        && each.formatConfidence() == Confidence.PROVISIONAL
                        && each.obligationConfidence() == Confidence.PROVISIONAL
                        && each.obligation() == Obligation.OPTIONAL
                        && each.format().notation().equals("ul")
                        && each.citation().toString().equals("t.csv, S1"));
        assertThat(element(layout, "column_2").name().zh()).isEqualTo("无名列");
    }

    @Test
    void headings_that_the_data_set_knows_take_over_its_definitions_and_keep_their_names() {
        NewPack made = of(
                headings("CF_WSH", "行政相对人名称", "admin_cp_type", "CF_JDRQ", "CF_NR_FK", "别的"),
                "administrative-penalty",
                "some-side");
        Layout layout = written(made);
        assertThat(made.elements())
                .extracting(NewElement::takenOver)
                .containsExactly("CF_WSH", "CF_XDR_MC", "admin_cp_type", "CF_JDRQ", "CF_NR_FK", "");
        assertThat(layout.elements())
                .extracting(DataElement::identifier)
                .containsExactly("CF_WSH", "CF_XDR_MC", "admin_cp_type", "CF_JDRQ", "CF_NR_FK", "column_6");
        DataElement nature = element(layout, "admin_cp_type");
        assertThat(nature.name().zh()).isEqualTo("admin_cp_type");
        assertThat(nature.format()).hasToString("n2");
        assertThat(element(layout, "CF_NR_FK").unit()).hasToString("万元");
        assertThat(element(layout, "CF_XDR_MC").personal()).isEqualTo(Personal.NAME);
        assertThat(notes(made.elements().get(1)))
                .containsExactly(
                        "the identifier CF_XDR_MC is proposed",
                        "taken over from the element CF_XDR_MC of administrative-penalty-shared",
                        "personal values are always masked: the layout does not say when a record is about an organisation");
        assertThat(layout.recordDate()).isEqualTo("CF_JDRQ");
        assertThat(made.notes()).isEmpty();
        assertThat(element(layout, "CF_WSH").citation().clause())
                .isEqualTo("S1; as CF_WSH of administrative-penalty-shared");
    }

    @Test
    void columns_of_a_definition_bring_their_types_names_and_key() {
        SourceTable sql = SqlTables.of("x.sql", """
                        create table t (id bigint primary key comment '主键', name varchar(20) comment '负责人姓名（全名）',
                          n int not null comment '数量：个', cert char(18) comment '居民身份证号码') comment='某表';
                        """).find("");
        NewPack made = of(sql, "trial-set", "some-side");
        Layout layout = written(made);
        assertThat(layout.key()).isEqualTo("id");
        assertThat(layout.name().zh()).isEqualTo("某表（某局）");
        assertThat(layout.citation().toString()).isEqualTo("x.sql, t");
        assertThat(element(layout, "name").name().zh()).isEqualTo("负责人姓名");
        assertThat(element(layout, "name").definition()).isEqualTo("负责人姓名（全名）");
        assertThat(element(layout, "name").personal()).isEqualTo(Personal.NAME);
        assertThat(element(layout, "cert").personal()).isEqualTo(Personal.NUMBER);
        assertThat(element(layout, "n").obligation()).isEqualTo(Obligation.MANDATORY);
        assertThat(element(layout, "n").name().zh()).isEqualTo("数量");
        assertThat(element(layout, "n").personal()).isEqualTo(Personal.NO);
        assertThat(notes(made.elements().get(1)))
                .containsExactly("the name looks personal: name is proposed, values are masked where they are shown");
        assertThat(made.notes())
                .extracting(BilingualText::en)
                .singleElement()
                .asString()
                .startsWith("no element gives the record's date");
    }

    @Test
    void a_key_of_several_columns_is_told() {
        SourceTable sql = SqlTables.of("x.sql", "create table t (a int, b int, primary key (a, b))")
                .find("");
        NewPack made = of(sql, "trial-set", "some-side");
        assertThat(written(made).key()).isEmpty();
        assertThat(made.notes())
                .extracting(BilingualText::en)
                .contains("the primary key has several columns (a, b), a layout has one key: not taken over");
    }

    @ParameterizedTest
    @CsvSource({
        "administrative-penalty, zhejiang, has a layout of the side zhejiang already",
        "administrative-penalty, shared, has a layout of the side shared already",
        "某数据集, some-side, an id has letters",
        "trial-set, '../x', an id has letters",
        "trial-set, '', an id has letters",
    })
    void what_can_not_be_is_refused(String dataSet, String side, String why) {
        assertThatThrownBy(() -> of(headings("a"), dataSet, side))
                .isInstanceOf(TableException.class)
                .hasMessageContaining(why);
    }

    @Test
    void nothing_that_lies_there_is_written_over() throws IOException {
        Path place = Files.createDirectory(folder.resolve("pack"));
        of(headings("a"), "trial-set", "s").draft().writeNew(place);
        assertThat(Pack.at(place)).hasToString("s-trial-set 1");
        assertThatThrownBy(() -> of(headings("a"), "trial-set", "s").draft().writeNew(place))
                .hasMessageContaining("not overwritten");
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> of(headings("a"), "trial-set", "s").draft().writeNew(file))
                .hasMessageContaining("not overwritten");
        assertThatThrownBy(() -> of(headings("a"), "trial-set", "s").draft().writeNew(folder.resolve("no/where")))
                .hasMessageContaining("there is no folder");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("pack", "file");
    }

    @Test
    void every_note_has_words_in_both_languages() {
        assertThat(PackNotes.CATALOG.keys(Language.ZH)).isEqualTo(PackNotes.CATALOG.keys(Language.EN));
        assertThat(Arrays.stream(PackNotes.Note.values()).map(PackNotes.Note::key))
                .containsExactlyInAnyOrderElementsOf(PackNotes.CATALOG.keys(Language.ZH));
        assertThat(PackProblem.CATALOG.keys(Language.ZH)).isEqualTo(PackProblem.CATALOG.keys(Language.EN));
        for (var catalog : List.of(PackNotes.CATALOG, PackProblem.CATALOG)) {
            for (String key : catalog.keys(Language.ZH)) {
                if (!List.of("unreadable", "refused", "part").contains(key)) {
                    BilingualText text = catalog.text(key);
                    assertThat(text.zh()).isNotEqualTo(text.en());
                }
            }
        }
    }
}
