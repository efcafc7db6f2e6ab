// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.mapping.Certificate;
import org.chuanyu.dictionary.mapping.CodeImage;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.CodeRow;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.mapping.Loss;
import org.chuanyu.dictionary.mapping.MappingConflict;
import org.chuanyu.dictionary.mapping.Relation;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CertificationTest {
    private static final Certification CERTIFICATION = new Certification(Samples.DICTIONARY);

    static Stream<CodeMapping> codeMappings() {
        return Stream.concat(
                Samples.DICTIONARY.codeMappings().stream(),
                Stream.of("industry-2011-to-2017", "division-1996-to-2024", "division-1981-to-1996")
                        .map(id -> Samples.DICTIONARY.codeMapping(id).orElseThrow()));
    }

    static Stream<LayoutMapping> layoutMappings() {
        return Samples.DICTIONARY.layoutMappings().stream();
    }

    private static Certificate certificate(String id) {
        return CERTIFICATION.of(Samples.DICTIONARY.codeMapping(id).orElseThrow(), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            counterpart-2018-to-supervision      | true  | false | false | true
            publicity-document-to-holder-id-type | true  | true  | true  | false
            penalty-category-2018-to-2021        | true  | false | true  | true
            permit-status-2016-to-2018           | false | true  | true  | true
            document-type-to-holder-id-type      | false | true  | false | false
            education-1984-to-2006               | false | false | false | false
            registration-2011-to-2023            | false | true  | false | false
            industry-2011-to-2017                | true  | false | false | true
            """)
    void what_is_proved_of_each_mapping(
            String id, boolean total, boolean singleValued, boolean injective, boolean onto) {
        Certificate certificate = certificate(id);
        assertThat(certificate.isTotal()).as("total").isEqualTo(total);
        assertThat(certificate.isSingleValued()).as("single-valued").isEqualTo(singleValued);
        assertThat(certificate.isInjective()).as("injective").isEqualTo(injective);
        assertThat(certificate.isOnto()).as("onto").isEqualTo(onto);
        assertThat(certificate.isRoundTrip()).isEqualTo(total && singleValued && injective);
        assertThat(certificate.conflicts()).isEmpty();
    }

    @Test
    void each_no_has_its_witnesses() {
        assertThat(certificate("penalty-category-2018-to-2021").losses())
                .containsExactly(new Loss(
                        Loss.Kind.AMBIGUOUS,
                        List.of("没收违法所得、没收非法财物", "暂扣或者吊销许可证、暂扣或者吊销执照", "其他"),
                        "没收违法所得、没收非法财物 → 03 | 09"));
        Certificate permits = certificate("permit-status-2016-to-2018");
        assertThat(permits.codes(Loss.Kind.NO_TARGET)).containsExactly("2", "3");
        assertThat(permits.codes(Loss.Kind.WIDENED)).containsExactly("1");
        Certificate registration = certificate("registration-2011-to-2023");
        assertThat(registration.codes(Loss.Kind.MERGED))
                .containsExactly("141", "142", "143", "149", "210", "220", "230", "310", "320", "330");
        assertThat(registration.codes(Loss.Kind.UNMAPPED)).containsExactly("100", "140", "150", "170", "200", "300");
    }

    /** The classes of loss say of every code exactly what its image is, and of its way back. */
    @ParameterizedTest
    @MethodSource("codeMappings")
    void the_losses_are_what_becomes_of_the_codes(CodeMapping mapping) {
        Certificate certificate = CERTIFICATION.of(mapping, null);
        CodeMapping back = mapping.inverse();
        Set<String> reached = new TreeSet<>();
        Set<String> codes = sources(mapping);
        assertThat(codes).isNotEmpty();
        for (String code : codes) {
            CodeImage image = mapping.imageOf(code);
            image.alternatives().forEach(reached::addAll);
            List<Loss.Kind> told = Stream.of(Loss.Kind.values())
                    .filter(kind -> kind != Loss.Kind.MERGED && kind != Loss.Kind.UNREACHED)
                    .filter(kind -> certificate.codes(kind).contains(code))
                    .toList();
            Loss.Kind expected = switch (image.kind()) {
                case UNMAPPED -> Loss.Kind.UNMAPPED;
                case NO_TARGET -> Loss.Kind.NO_TARGET;
                case SEVERAL -> Loss.Kind.AMBIGUOUS;
                case ONE -> Loss.Kind.of(image.relation());
            };
            assertThat(told).as(code).isEqualTo(expected == null ? List.of() : List.of(expected));
            if (image.kind() == CodeImage.Kind.ONE) {
                CodeImage returned = back.imageOf(image.alternatives().get(0).get(0));
                boolean itself = returned.kind() == CodeImage.Kind.ONE
                        && returned.alternatives().equals(List.of(List.of(code)));
                assertThat(certificate.codes(Loss.Kind.MERGED).contains(code))
                        .as(code)
                        .isEqualTo(!itself);
            }
        }
        Set<String> targets = codes(mapping.to(), mapping.scope());
        targets.removeAll(reached);
        assertThat(new TreeSet<>(certificate.codes(Loss.Kind.UNREACHED))).isEqualTo(targets);
    }

    private static Set<String> sources(CodeMapping mapping) {
        Set<String> codes = codes(mapping.from(), mapping.scope());
        if (mapping.sources().contains(CodeRow.ANY)) {
            codes.add(CodeRow.ANY);
        }
        return codes;
    }

    private static Set<String> codes(String list, String scope) {
        return Samples.DICTIONARY.anyList(list).orElseThrow().values().stream()
                .filter(value ->
                        scope.isEmpty() || scope.equals(value.properties().get("level")))
                .map(PermissibleValue::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("layoutMappings")
    void every_element_of_a_layout_is_carried_over_or_told(LayoutMapping mapping) {
        Certificate certificate = CERTIFICATION.of(mapping, null);
        Set<String> carried = mapping.rows().stream()
                .filter(LayoutMapping.Row::carries)
                .map(LayoutMapping.Row::source)
                .collect(Collectors.toSet());
        Samples.DICTIONARY.layout(mapping.from()).orElseThrow().elements().forEach(element -> {
            boolean lost = certificate.codes(Loss.Kind.NO_TARGET).contains(element.identifier())
                    || certificate.codes(Loss.Kind.UNMAPPED).contains(element.identifier());
            assertThat(lost).as(element.identifier()).isEqualTo(!carried.contains(element.identifier()));
        });
        // The rows, then those of the code mappings that they use.
        assertThat(certificate.statements().subList(0, mapping.rows().size()))
                .isEqualTo(mapping.rows().stream()
                        .map(LayoutMapping.Row::statement)
                        .toList());
        assertThat(certificate.statements())
                .hasSizeGreaterThanOrEqualTo(mapping.rows().size());
    }

    @Test
    void a_layout_mapping_tells_the_codes_that_its_code_mappings_lose() {
        Certificate certificate = CERTIFICATION.of(
                Samples.DICTIONARY
                        .mapping(Samples.PENALTY_2018, Samples.PENALTY_ACTION)
                        .orElseThrow(),
                null);
        assertThat(certificate.codes(Loss.Kind.AMBIGUOUS)).contains("CF_CFLB=其他", "CF_XDR_LB=法人及非法人组织");
        assertThat(certificate.codes(Loss.Kind.NO_TARGET)).hasSize(16);
        assertThat(certificate.codes(Loss.Kind.UNREACHED)).hasSize(33);
        assertThat(certificate.limits()).contains("CF_SY: an..5000 → an..400");
    }

    @Test
    void on_a_day_the_lists_of_that_day_count() {
        CodeMapping penalties =
                Samples.DICTIONARY.codeMapping("penalty-category-2018-to-2021").orElseThrow();
        Certificate before = CERTIFICATION.of(penalties.inverse(), LocalDate.of(2020, 1, 1));
        Certificate after = CERTIFICATION.of(penalties.inverse(), LocalDate.of(2022, 1, 1));
        assertThat(before.on()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(before.digest()).isNotEqualTo(after.digest());
        // Kinds 08 to 14 exist since 2021-07-15, and 其他 may be many of them.
        assertThat(before.codes(Loss.Kind.MERGED)).doesNotContain("08");
        assertThat(after.codes(Loss.Kind.MERGED)).contains("08");
    }

    /** What the pack holds is what is proved now, so a changed row can't pass. */
    @Test
    void the_certificates_of_the_built_in_packs_are_those_of_their_rows() {
        int count = 0;
        for (Pack pack : Samples.DICTIONARY.packs()) {
            for (LayoutMapping mapping : pack.layoutMappings()) {
                assertThat(pack.certificates().of(mapping.id())).contains(CERTIFICATION.of(mapping, null));
                count++;
            }
            for (CodeMapping mapping : pack.codeMappings()) {
                assertThat(pack.certificates().of(mapping.id())).contains(CERTIFICATION.of(mapping, null));
                count++;
            }
        }
        assertThat(count).isGreaterThanOrEqualTo(10);
    }

    /** A copy with one row dropped, doubled or redirected differs, and the row is the witness: of every row. */
    @ParameterizedTest
    @MethodSource("codeMappings")
    void every_broken_row_is_its_own_witness(CodeMapping mapping) {
        Certificate stored = CERTIFICATION.of(mapping, null);
        // Of mappings with thousands of rows some are broken, spread over all of them.
        int step = Math.max(1, mapping.rows().size() / 20);
        for (int i = 0; i < mapping.rows().size(); i += step) {
            CodeRow row = mapping.rows().get(i);
            assertThat(changes(stored, mapping, i, List.of()))
                    .containsExactly(new RowChange(RowChange.Kind.DROPPED, row.statement(), ""));
            assertThat(changes(stored, mapping, i, List.of(row, row)))
                    .containsExactly(new RowChange(RowChange.Kind.DOUBLED, row.statement(), row.statement()));
            if (row.sources().isEmpty()) {
                continue;
            }
            CodeRow other = CodeRow.of(String.join(";", row.sources()), Relation.OVERLAPPING, elsewhere(mapping, row));
            assertThat(changes(stored, mapping, i, List.of(other)))
                    .containsExactly(new RowChange(RowChange.Kind.REDIRECTED, row.statement(), other.statement()));
        }
    }

    private static String elsewhere(CodeMapping mapping, CodeRow row) {
        return codes(mapping.to(), "").stream()
                .filter(code -> mapping.rowsOf(row.sources().get(0)).stream()
                        .noneMatch(each -> each.targets().codes().contains(code)))
                .findFirst()
                .orElseThrow();
    }

    private static List<RowChange> changes(Certificate stored, CodeMapping mapping, int place, List<CodeRow> instead) {
        List<CodeRow> rows = new ArrayList<>(mapping.rows());
        rows.remove(place);
        rows.addAll(place, instead);
        CodeMapping broken = new CodeMapping(
                mapping.id(),
                mapping.name(),
                mapping.from(),
                mapping.to(),
                mapping.scope(),
                mapping.confidence(),
                mapping.citation(),
                rows);
        Certificate now = CERTIFICATION.of(broken, null);
        assertThat(now.digest()).isNotEqualTo(stored.digest());
        if (instead.size() > 1) {
            assertThat(now.conflicts()).extracting(MappingConflict::kind).contains(MappingConflict.Kind.DUPLICATE);
        }
        return RowChange.between(stored, now);
    }

    @Test
    void a_mapping_of_lists_that_are_not_there_has_no_certificate() {
        CodeMapping penalties =
                Samples.DICTIONARY.codeMapping("penalty-category-2018-to-2021").orElseThrow();
        CodeMapping stray = new CodeMapping(
                "stray",
                penalties.name(),
                "no-such-list",
                penalties.to(),
                penalties.confidence(),
                penalties.citation(),
                List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CERTIFICATION.of(stray, null))
                .withMessageContaining("no-such-list");
    }
}
