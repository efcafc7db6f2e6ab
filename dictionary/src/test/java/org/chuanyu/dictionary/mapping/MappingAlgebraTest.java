// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.element.Condition;
import org.junit.jupiter.api.Test;

/** The laws by which mappings are turned, put one after another and held to a time. */
class MappingAlgebraTest {
    private static final List<String> CODES = List.of("1", "2", "3", "4", "5");

    @Provide
    Arbitrary<List<CodeRow>> rows() {
        Arbitrary<String> code = Arbitraries.of(CODES);
        Arbitrary<Relation> relation =
                Arbitraries.of(Relation.EQUAL, Relation.NARROWER, Relation.BROADER, Relation.OVERLAPPING);
        Arbitrary<Targets> targets = Combinators.combine(
                        code.list().uniqueElements().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
                .as(Targets::new);
        Arbitrary<Period> period = Arbitraries.of(
                Period.ALWAYS, Period.of("", "2000"), Period.of("2000", ""), Period.of("1998-05-01", "2003"));
        Arbitrary<CodeRow> mapped = Combinators.combine(
                        code.list().uniqueElements().ofMinSize(1).ofMaxSize(2), relation, targets, period)
                .as(MappingAlgebraTest::row);
        Arbitrary<CodeRow> without = code.map(each -> CodeRow.of(each, Relation.NONE, ""));
        return Arbitraries.frequencyOf(Tuple.of(6, mapped), Tuple.of(1, without))
                .list()
                .ofMaxSize(8);
    }

    private static CodeRow row(List<String> sources, Relation relation, Targets targets, Period period) {
        return new CodeRow(
                sources, relation, targets, period, Condition.ALWAYS, Basis.of("", Citation.of("test")), List.of());
    }

    private static CodeMapping mapping(String from, String to, List<CodeRow> rows) {
        return new CodeMapping(
                from + "-to-" + to,
                BilingualText.same("test"),
                from,
                to,
                Confidence.PROVISIONAL,
                Citation.of("test"),
                rows);
    }

    /** Which target codes may be meant by which source codes, whatever the relation: the mapping as a set of pairs. */
    private static Set<String> pairs(CodeMapping mapping, boolean turned) {
        Set<String> pairs = new TreeSet<>();
        for (String source : CODES) {
            mapping.imageOf(source)
                    .alternatives()
                    .forEach(codes ->
                            codes.forEach(target -> pairs.add(turned ? target + ">" + source : source + ">" + target)));
        }
        return pairs;
    }

    @Property
    void relations_follow_one_another_in_any_grouping(
            @ForAll Relation one, @ForAll Relation two, @ForAll Relation three) {
        assertThat(one.then(two).then(three)).isEqualTo(one.then(two.then(three)));
        assertThat(one.then(two)).isEqualTo(two.then(one));
        assertThat(one.then(one)).isEqualTo(one);
        assertThat(one.then(Relation.EQUAL)).isEqualTo(one);
        assertThat(one.then(Relation.NONE)).isEqualTo(Relation.NONE);
        assertThat(one.then(two).inverse()).isEqualTo(two.inverse().then(one.inverse()));
    }

    @Property
    void what_is_narrower_after_broader_is_known_to_overlap_at_most(@ForAll Relation one, @ForAll Relation two) {
        // The weakest link: a chain never says more than one of its steps.
        Relation chain = one.then(two);
        assertThat(chain.then(one)).isEqualTo(chain);
        assertThat(chain.then(two)).isEqualTo(chain);
    }

    @Property
    void turned_twice_a_mapping_means_what_it_meant(@ForAll("rows") List<CodeRow> rows) {
        CodeMapping mapping = mapping("a", "b", rows);
        assertThat(pairs(mapping.inverse(), true)).isEqualTo(pairs(mapping, false));
        assertThat(pairs(mapping.inverse().inverse(), false)).isEqualTo(pairs(mapping, false));
    }

    @Property
    void a_chain_means_what_its_mappings_mean_one_after_the_other(
            @ForAll("rows") List<CodeRow> first, @ForAll("rows") List<CodeRow> next) {
        CodeMapping one = mapping("a", "b", first);
        CodeMapping two = mapping("b", "c", next);
        CodeMapping chain = one.then(two);
        for (String source : CODES) {
            CodeImage middle = one.imageOf(source);
            CodeImage image = chain.imageOf(source);
            if (middle.kind() == CodeImage.Kind.ONE
                    && middle.alternatives().get(0).size() == 1
                    && one.rowsOf(source).stream().allMatch(row -> row.period().equals(Period.ALWAYS))) {
                CodeImage last = two.imageOf(middle.alternatives().get(0).get(0));
                assertThat(image.kind()).isEqualTo(last.kind());
                assertThat(new HashSet<>(image.alternatives())).isEqualTo(new HashSet<>(last.alternatives()));
                if (last.kind() == CodeImage.Kind.ONE) {
                    assertThat(image.relation()).isEqualTo(middle.relation().then(last.relation()));
                }
            }
            if (middle.kind() == CodeImage.Kind.UNMAPPED) {
                assertThat(image.kind()).isEqualTo(CodeImage.Kind.UNMAPPED);
            }
            if (image.kind() == CodeImage.Kind.ONE) {
                // A chain is sure of a target only where each alternative leads there.
                for (List<String> codes : middle.alternatives()) {
                    for (String code : codes) {
                        assertThat(two.imageOf(code).kind()).isNotEqualTo(CodeImage.Kind.UNMAPPED);
                    }
                }
            }
        }
    }

    @Property
    void chains_may_be_put_together_in_any_grouping(
            @ForAll("rows") List<CodeRow> a, @ForAll("rows") List<CodeRow> b, @ForAll("rows") List<CodeRow> c) {
        CodeMapping one = mapping("a", "b", a);
        CodeMapping two = mapping("b", "c", b);
        CodeMapping three = mapping("c", "d", c);
        CodeMapping left = one.then(two).then(three);
        CodeMapping right = one.then(two.then(three));
        assertThat(left.id()).isEqualTo(right.id());
        for (String source : CODES) {
            assertThat(codes(left.imageOf(source))).isEqualTo(codes(right.imageOf(source)));
        }
    }

    /**
     * Which codes may be meant. Which of them belong together hangs on the grouping where codes that belong together meet
     * codes of which one is meant.
     */
    private static Set<String> codes(CodeImage image) {
        Set<String> codes = new TreeSet<>();
        image.alternatives().forEach(codes::addAll);
        return codes;
    }

    @Property
    void every_row_of_a_chain_tells_the_rows_it_was_put_together_from(
            @ForAll("rows") List<CodeRow> first, @ForAll("rows") List<CodeRow> next) {
        CodeMapping chain = mapping("a", "b", first).then(mapping("b", "c", next));
        for (CodeRow row : chain.rows()) {
            List<MappingLink> links = new ArrayList<>(row.via());
            assertThat(links).isNotEmpty();
            assertThat(links.get(0).mapping()).isEqualTo("a-to-b");
            assertThat(first).contains(links.get(0).row());
            if (row.relation() != Relation.NONE) {
                assertThat(links).hasSizeGreaterThan(1);
                Relation weakest =
                        links.stream().map(link -> link.row().relation()).reduce(Relation.EQUAL, Relation::then);
                assertThat(row.relation()).isEqualTo(weakest);
            }
        }
    }

    @Property
    void held_to_a_day_a_mapping_says_what_its_rows_say_then(@ForAll("rows") List<CodeRow> rows) {
        CodeMapping mapping = mapping("a", "b", rows);
        LocalDate day = LocalDate.of(1999, 6, 1);
        CodeMapping then = mapping.on(day);
        for (String source : CODES) {
            assertThat(then.imageOf(source)).isEqualTo(mapping.imageOf(source, day, identifier -> ""));
        }
        CodeMapping during = mapping.during(Period.of("1999-01-01", "1999-12-31"));
        assertThat(during.on(day).rows()).hasSameSizeAs(then.rows());
        assertThat(during.on(LocalDate.of(2005, 1, 1)).rows()).isEmpty();
    }

    @Test
    void mappings_that_do_not_meet_are_no_chain() {
        CodeMapping one = mapping("a", "b", List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.then(mapping("c", "d", List.of())))
                .withMessage("c-to-d begins with c, a-to-b ends with b");
    }

    @Test
    void where_one_of_several_ways_ends_nobody_takes_the_other_for_certain() {
        CodeMapping one = mapping("a", "b", List.of(CodeRow.of("1", Relation.NARROWER, "2|3")));
        CodeMapping two = mapping("b", "c", List.of(CodeRow.of("2", Relation.EQUAL, "9")));
        assertThat(one.then(two).imageOf("1").kind()).isEqualTo(CodeImage.Kind.SEVERAL);
        CodeMapping both = mapping("b", "c", List.of(CodeRow.of("2;3", Relation.BROADER, "9")));
        assertThat(one.then(both).imageOf("1").kind()).isEqualTo(CodeImage.Kind.ONE);
        assertThat(one.then(both).imageOf("1").relation()).isEqualTo(Relation.OVERLAPPING);
        CodeMapping none = mapping("b", "c", List.of());
        assertThat(one.then(none).imageOf("1").kind()).isEqualTo(CodeImage.Kind.UNMAPPED);
    }
}
