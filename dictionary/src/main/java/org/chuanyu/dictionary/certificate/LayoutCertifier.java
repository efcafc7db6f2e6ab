// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.Certificate;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.mapping.Loss;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.Layout;
import org.jspecify.annotations.Nullable;

/** 数据元对应的证明: what a mapping between layouts loses, element by element, and code by code where it maps codes. */
final class LayoutCertifier {
    private final Certification certification;
    private final Dictionary dictionary;
    private final LayoutMapping mapping;
    private final Layout from;
    private final Layout to;
    private final @Nullable LocalDate on;
    private final LossTally losses = new LossTally();
    private final List<String> limits = new ArrayList<>();
    private final Map<Action.Code, Optional<CodeMapping>> codeMappings = new HashMap<>();

    LayoutCertifier(
            Certification certification,
            Dictionary dictionary,
            LayoutMapping mapping,
            Layout from,
            Layout to,
            @Nullable LocalDate on) {
        this.certification = certification;
        this.dictionary = dictionary;
        this.mapping = mapping;
        this.from = from;
        this.to = to;
        this.on = on;
    }

    Certificate certificate() {
        List<LayoutMapping.Row> rows = mapping.rows().stream()
                .filter(row -> on == null || row.period().on(on).isPossible())
                .toList();
        for (DataElement element : from.elements()) {
            element(
                    element,
                    rows.stream()
                            .filter(row -> row.source().equals(element.identifier()))
                            .toList());
        }
        targets(rows);
        back();
        return new Certificate(
                mapping.toString(),
                mapping.from(),
                mapping.to(),
                on,
                "",
                rows.size(),
                losses.losses(),
                List.of(),
                limits,
                statements(rows),
                "");
    }

    /** The rows, then those of the code mappings that they use: a change of either is a change of what is proved. */
    private List<String> statements(List<LayoutMapping.Row> rows) {
        Set<String> statements = new LinkedHashSet<>();
        List<String> all = new ArrayList<>();
        for (LayoutMapping.Row row : rows) {
            all.add(row.statement());
            if (row.carries() && row.action() instanceof Action.Code action) {
                codeMapping(action)
                        .ifPresent(codes ->
                                codes.rows().forEach(each -> statements.add(codes.id() + ": " + each.statement())));
            }
        }
        all.addAll(statements);
        return all;
    }

    private Optional<CodeMapping> codeMapping(Action.Code action) {
        return codeMappings.computeIfAbsent(
                action, each -> dictionary.codeMapping(each).map(codes -> on == null ? codes : codes.on(on)));
    }

    private void element(DataElement element, List<LayoutMapping.Row> rows) {
        String source = element.identifier();
        List<LayoutMapping.Row> carrying =
                rows.stream().filter(LayoutMapping.Row::carries).toList();
        Loss.Kind none = rows.size() == carrying.size() ? Loss.Kind.UNMAPPED : Loss.Kind.NO_TARGET;
        if (carrying.isEmpty()) {
            losses.add(none, source, source + " →");
        } else if (carrying.stream().noneMatch(LayoutCertifier::holdsForAnyValue)) {
            Set<String> conditions = new LinkedHashSet<>();
            carrying.forEach(row -> conditions.add(row.condition().toString()));
            String unless = source + Certificate.UNLESS + String.join(Certificate.UNLESS, conditions);
            losses.add(none, unless, unless + " →");
        }
        for (LayoutMapping.Row row : carrying) {
            if (row.action() instanceof Action.Code action) {
                codes(element, action);
            }
            Loss.Kind kind = Loss.Kind.of(row.relation());
            // What a relation of elements says of coded ones, their codes say more exactly.
            if (row.action() instanceof Action.Implied) {
                implied(row);
            } else if (kind != null && !(row.action() instanceof Action.Code)) {
                losses.add(kind, source, row.statement());
            }
            limit(element, row);
        }
    }

    /** What the target's place says is said only where another element is written there. */
    private void implied(LayoutMapping.Row row) {
        Set<String> writers = new LinkedHashSet<>();
        for (LayoutMapping.Row other : mapping.rows()) {
            boolean writes = other.carries() && !(other.action() instanceof Action.Implied);
            if (writes && other.target().equals(row.target())) {
                writers.add(new Condition.Present(other.source()).toString());
            }
        }
        String unless = row.source() + Certificate.UNLESS + String.join(Certificate.UNLESS, writers);
        losses.add(Loss.Kind.NO_TARGET, unless, unless + " →");
    }

    /** That an element has a value is no condition of its own value. */
    private static boolean holdsForAnyValue(LayoutMapping.Row row) {
        return row.condition() == Condition.ALWAYS || row.condition().equals(new Condition.Present(row.source()));
    }

    private void codes(DataElement element, Action.Code action) {
        CodeMapping codes = codeMapping(action).orElse(null);
        if (codes == null) {
            losses.add(Loss.Kind.UNMAPPED, element.identifier(), element.identifier() + ": " + action);
            return;
        }
        new CodeCertifier(codes, certification.codes(codes.from(), on), Set.of())
                .tell(losses, code -> element.identifier() + "=" + code);
    }

    /** A text may be longer than its target takes. */
    private void limit(DataElement element, LayoutMapping.Row row) {
        DataElement target = to.elements().get(to.indexOf(row.target()));
        boolean written = row.action() instanceof Action.Copy || row.action() instanceof Action.Join;
        if (written && element.format().longest() > target.format().longest()) {
            limits.add(element.identifier() + ": " + element.format().notation() + " → "
                    + target.format().notation());
        }
    }

    /** Which targets nothing reaches, and which two sources may write differently. */
    private void targets(List<LayoutMapping.Row> rows) {
        for (DataElement target : to.elements()) {
            List<LayoutMapping.Row> writing = rows.stream()
                    .filter(row -> row.carries() && row.target().equals(target.identifier()))
                    .filter(row -> !(row.action() instanceof Action.Implied))
                    .toList();
            if (writing.isEmpty()) {
                losses.add(Loss.Kind.UNREACHED, target.identifier(), "→ " + target.identifier());
            }
            for (LayoutMapping.Row row : writing) {
                for (LayoutMapping.Row other : writing) {
                    boolean meets = !other.source().equals(row.source())
                            && !(row.action() instanceof Action.Join)
                            && !excludes(row.condition(), other.condition());
                    if (meets) {
                        losses.add(
                                Loss.Kind.AMBIGUOUS,
                                row.source() + Certificate.AGAINST + other.source(),
                                row.source() + ", " + other.source() + " → " + target.identifier());
                    }
                }
            }
        }
    }

    /** Whether no record is under both conditions, because an element has one value. */
    private static boolean excludes(Condition one, Condition other) {
        return one instanceof Condition.Is first
                && other instanceof Condition.Is second
                && first.element().equals(second.element())
                && Collections.disjoint(first.values(), second.values());
    }

    /** Which sources can't be told apart on the way back. */
    private void back() {
        Map<String, List<LayoutMapping.Row>> byTarget = new LinkedHashMap<>();
        for (LayoutMapping.Row row : mapping.inverse().rows()) {
            boolean holds = on == null || row.period().on(on).isPossible();
            if (row.carries() && holds && !(row.action() instanceof Action.Implied)) {
                byTarget.computeIfAbsent(row.source(), each -> new ArrayList<>())
                        .add(row);
            }
        }
        byTarget.forEach((target, all) -> {
            Set<String> merged = new LinkedHashSet<>();
            for (LayoutMapping.Row row : all) {
                boolean meets = all.stream()
                        .anyMatch(other -> !other.target().equals(row.target())
                                && other.condition().equals(row.condition()));
                if (meets && !(row.action() instanceof Action.Constant)) {
                    merged.add(row.target());
                }
            }
            String witness = String.join(", ", merged) + " → " + target;
            merged.forEach(source -> losses.add(Loss.Kind.MERGED, source, witness));
        });
    }
}
