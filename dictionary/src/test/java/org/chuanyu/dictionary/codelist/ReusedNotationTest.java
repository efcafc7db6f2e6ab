// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.pack.PackException;
import org.chuanyu.dictionary.sample.SamplePack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReusedNotationTest {

    private static PermissibleValue value(
            String code, String name, String parent, String from, String to, String successors) {
        return new PermissibleValue(
                code,
                new BilingualText(name, name.toUpperCase(Locale.ROOT)),
                parent,
                "",
                from.isEmpty() && to.isEmpty() ? Period.UNKNOWN : Period.of(from, to),
                "",
                Confidence.VERIFIED,
                Confidence.VERIFIED,
                Citation.of("test"),
                successors.isEmpty() ? Map.of() : Map.of(CodeList.SUCCESSORS, successors));
    }

    private static CodeList list(PermissibleValue... values) {
        CodeList.Builder builder =
                CodeList.of("trial", BilingualText.same("trial")).reusing();
        List.of(values).forEach(builder::value);
        return builder.build();
    }

    /** The list of a made-up scheme: 2 was given anew twice, 3 was split, 5 and 6 merged, 7 was renamed. */
    private static final CodeList LIST = list(
            value("1", "a", "", "", "", ""),
            value("2", "second", "1", "2000-01-01", "2005-01-01", "4"),
            value("2", "third", "1", "2010", "", ""),
            value("2", "first", "1", "", "1990", ""),
            value("3", "b", "2", "1995", "2001-07-01", "31;32"),
            value("31", "b1", "3", "2001-07-01", "", ""),
            value("32", "b2", "3", "2001-07-01", "", ""),
            value("4", "new second", "", "2005-01-01", "", ""),
            value("5", "c", "", "", "2003", "56"),
            value("6", "d", "", "", "2003", "56"),
            value("56", "cd", "", "2003", "", ""),
            value("7", "e", "", "", "2008-08-08", "7"),
            value("7", "e renamed", "", "2008-08-08", "", ""),
            value("8", "f", "", "", "2009", "4"));

    private static String names(List<PermissibleValue> values) {
        return values.stream().map(value -> value.name().zh()).collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            1, -,          Found,         a
            2, -,          Homonym,       first | second | third
            7, -,          Homonym,       e | e renamed
            9, -,          Unknown,       ''
            1, 2020-01-01, PeriodUnknown, a
            2, 1989-12-31, Found,         first
            2, 1990-06-30, Found,         first
            2, 1990-12-31, Retired,       first
            2, 1999-12-31, Retired,       first
            2, 2000-01-01, Found,         second
            2, 2004-12-31, Found,         second
            2, 2005-01-01, Retired,       second
            2, 2009-12-31, Retired,       second
            2, 2010-01-01, Found,         third
            4, 2004-12-31, NotYet,        new second
            3, 1994-12-31, NotYet,        b
            9, 2020-01-01, Unknown,       ''
            """)
    void a_look_up_tells_each_meaning_at_its_time(String code, @Nullable LocalDate on, String answer, String names) {
        CodeList.LookUp found = LIST.lookUp(code, on);
        assertThat(found.getClass().getSimpleName()).isEqualTo(answer);
        assertThat(names(found.values())).isEqualTo(names);
        String last = names.substring(names.lastIndexOf('|') + 1).strip();
        assertThat(LIST.find(code, on).map(value -> value.name().zh()).orElse(""))
                .isEqualTo(last);
    }

    @Test
    void in_a_year_in_which_one_meaning_followed_another_both_are_possible() {
        CodeList list = list(value("1", "old", "", "", "2015", ""), value("1", "new", "", "2015", "", ""));
        assertThat(list.lookUp("1", LocalDate.of(2015, 6, 30)))
                .isEqualTo(new CodeList.LookUp.Homonym(list.meanings("1")));
        assertThat(names(list.lookUp("1", LocalDate.of(2015, 12, 31)).values())).isEqualTo("new");
    }

    @Test
    void a_retired_code_tells_its_successors() {
        assertThat(LIST.lookUp("3", LocalDate.of(2002, 1, 1)))
                .isEqualTo(new CodeList.LookUp.Retired(LIST.find("3").orElseThrow(), List.of("31", "32")));
        assertThat(((CodeList.LookUp.Retired) LIST.lookUp("2", LocalDate.of(2006, 1, 1))).successors())
                .containsExactly("4");
        assertThat(((CodeList.LookUp.Retired) LIST.lookUp("2", LocalDate.of(1995, 1, 1))).successors())
                .isEmpty();
    }

    @Test
    void without_a_date_the_last_meaning_is_found_and_all_are_told() {
        assertThat(LIST.find("2").orElseThrow().name().zh()).isEqualTo("third");
        assertThat(LIST.find("2", null)).isEqualTo(LIST.find("2"));
        assertThat(names(LIST.meanings("2"))).isEqualTo("first | second | third");
        assertThat(names(LIST.meanings("1"))).isEqualTo("a");
        assertThat(LIST.meanings("9")).isEmpty();
        assertThat(LIST.values()).hasSize(14);
        assertThat(LIST.isReusing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1989-01-01, first | c | d | e | f,                                     '',                a
            2010-06-30, b1 | b2 | new second | cd | e renamed,                     third,             a
            2003-06-30, second | b1 | b2 | e | f,                                  c | d | cd,        a
            2020-01-01, third | b1 | b2 | new second | cd | e renamed,             '',                a
            """)
    void the_values_on_a_day_are_told_apart(LocalDate on, String holding, String perhaps, String unknown) {
        ValuesOn then = LIST.asOf(on);
        assertThat(then.on()).isEqualTo(on);
        assertThat(names(then.holding())).isEqualTo(holding);
        assertThat(names(then.perhaps())).isEqualTo(perhaps);
        assertThat(names(then.unknown())).isEqualTo(unknown);
        assertThat(then.possible())
                .hasSize(then.holding().size()
                        + then.perhaps().size()
                        + then.unknown().size())
                .isSubsetOf(LIST.values());
    }

    @Test
    void events_follow_from_periods_and_successors() {
        assertThat(LIST.events())
                .extracting(event -> event.when() + " " + event.kind().word() + ": " + names(event.from()) + " > "
                        + names(event.to()))
                .containsExactly(
                        "1990 abolished: first > ",
                        "1995 created:  > b",
                        "2000-01-01 created:  > second",
                        "2000-01-01 reused: first > second",
                        "2001-07-01 split: b > b1 | b2",
                        "2003 merged: c | d > cd",
                        "2005-01-01 recoded: second > new second",
                        "2008-08-08 renamed: e > e renamed",
                        "2009 merged: f > new second",
                        "2010 created:  > third",
                        "2010 reused: second > third");
    }

    @Test
    void the_hierarchy_is_walked_both_ways() {
        assertThat(names(LIST.childrenOf("3"))).isEqualTo("b1 | b2");
        assertThat(names(LIST.childrenOf("1"))).isEqualTo("second | third | first");
        assertThat(names(LIST.childrenOf(""))).isEqualTo("a | new second | c | d | cd | e | e renamed | f");
        assertThat(LIST.childrenOf("31")).isEmpty();
        assertThat(names(LIST.ancestorsOf(LIST.find("31").orElseThrow()))).isEqualTo("b | third | a");
        assertThat(LIST.ancestorsOf(LIST.find("1").orElseThrow())).isEmpty();
    }

    @Test
    void names_are_found_in_either_language() {
        assertThat(names(LIST.allNamed("cd", Language.ZH))).isEqualTo("cd");
        assertThat(LIST.allNamed("CD", Language.ZH)).isEmpty();
        assertThat(names(LIST.allNamed("Cd", Language.EN))).isEqualTo("cd");
        assertThat(LIST.allNamed("x", Language.EN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2000, 2010,       2010,       2020
            2000, 2010-06-01, 2010,       -
            -,    2010,       2010-01-01, -
            unknown, 2005,    2005,       unknown
            2000, 2010-06-01, 2010-06-01, 2020
            2012, -,          2000,       2012
            """)
    void periods_of_one_code_may_touch(
            @Nullable String from, @Nullable String to, @Nullable String next, @Nullable String end) {
        CodeList list =
                list(value("1", "x", "", text(from), text(to), ""), value("1", "y", "", text(next), text(end), ""));
        assertThat(list.meanings("1")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2000,    2010,       2009,       2020
            2000,    2010-06-02, 2010-06-01, 2020
            2000,    -,          2005,       -
            -,       -,          2005,       -
            2000,    2005,       -,          -
            2000,    2005,       -,          2020
            2000,    unknown,    2005,       -
            2000,    2010,       2000,       2010
            """)
    void periods_of_one_code_that_overlap_or_are_not_known_are_refused(
            @Nullable String from, @Nullable String to, @Nullable String next, @Nullable String end) {
        PermissibleValue one = value("1", "x", "", text(from), text(to), "");
        PermissibleValue other = value("1", "y", "", text(next), text(end), "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list(one, other))
                .withMessage("trial has the code 1 twice, in periods that overlap or are not known");
    }

    private static String text(@Nullable String bound) {
        return bound == null ? "" : bound;
    }

    @Test
    void a_successor_has_to_be_in_the_list() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list(value("1", "x", "", "", "2000", "2")))
                .withMessage("trial has no code 2, which is named as a successor of 1");
    }

    @Test
    void a_pack_says_by_itself_that_it_gives_codes_anew(@TempDir Path folder) {
        SamplePack pack = SamplePack.good()
                .with(
                        "lists/kinds.csv",
                        "7,七,seven,,active,2010,2015",
                        "7,七,seven,,active,2010,2015,,verified,T1\n" + "7,新七,new seven,,active,2016,");
        assertThatThrownBy(() -> Pack.at(pack.in(folder)))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("kinds has the code 7 twice");
        SamplePack explicit = pack.with("lists.json", "\"id\":\"kinds\",", "\"id\":\"kinds\",\"notation\":\"reused\",");
        CodeList kinds = Pack.at(explicit.in(folder)).lists().get(0);
        assertThat(names(kinds.meanings("7"))).isEqualTo("七 | 新七");
        assertThat(names(kinds.lookUp("7", LocalDate.of(2012, 1, 1)).values())).isEqualTo("七");
        SamplePack wrong = explicit.with("lists.json", "\"reused\"", "\"again\"");
        assertThatThrownBy(() -> Pack.at(wrong.in(folder)))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("not a word for the notation of a list: again");
    }
}
