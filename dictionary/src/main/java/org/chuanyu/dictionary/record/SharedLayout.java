// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.Obligation;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.Basis;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.mapping.Relation;
import org.chuanyu.dictionary.rule.CleaningRow;
import org.chuanyu.dictionary.rule.LayoutRule;
import org.jspecify.annotations.Nullable;

/**
 * 共享版式: the layout {@code shared} of a data set: the union of the elements of all its sides, one definition each,
 * mandatory only where every side has it mandatory.
 *
 * <p>Two elements are one when a mapping row says so (equal, without a condition, and carried over unchanged, as a date or
 * by a mapping of codes), or when their identifiers, the kinds of their values and the units are the same; what names a
 * record on each of two sides is not one for that, because each side gives such names itself. The first side's
 * definition and code list stand, with the widest format of those that are written alike, and personal where any side's is;
 * the other identifiers and names become synonyms. Rules and declared ways of writing of all sides hold for what their
 * elements became. {@link #mappings()} tells what each side's elements became, so that one side's records are carried over
 * to any other's by way of this layout.
 */
public final class SharedLayout {
    /** The id of the side. */
    public static final String SIDE = "shared";

    private final String dataSet;
    private final BilingualText dataSetName;
    private final List<Layout> sides;
    private final Map<String, DataElement> elements = new LinkedHashMap<>();
    private final Set<String> headings = new HashSet<>();
    /** The sides that ask for a value, by shared identifier. */
    private final Map<String, Set<String>> mandatoryOn = new HashMap<>();

    private final Map<String, String> synonyms = new LinkedHashMap<>();
    /** What became of an element, by layout and identifier there. */
    private final Map<String, Merged> merged = new HashMap<>();

    private final Layout layout;

    /** 归并: the shared element that a side's element became, and how its texts are carried over to it. */
    private record Merged(String identifier, Action action) {}

    private SharedLayout(String dataSet, BilingualText dataSetName, List<Layout> sides, List<LayoutMapping> mappings) {
        this.dataSet = dataSet;
        this.dataSetName = dataSetName;
        this.sides = List.copyOf(sides);
        for (Layout side : sides) {
            side.elements().forEach(element -> add(side, element, mappings));
        }
        this.layout = build();
    }

    /**
     * Computes the shared layout.
     *
     * @param dataSet the data set's id
     * @param name the data set's name
     * @param sides the layouts of its sides, the one whose definitions stand first
     * @param mappings the mappings between layouts
     * @return the shared layout, with what each side's elements became
     */
    public static SharedLayout of(
            String dataSet, BilingualText name, List<Layout> sides, List<LayoutMapping> mappings) {
        return new SharedLayout(dataSet, name, sides, mappings);
    }

    /**
     * Returns the layout.
     *
     * @return the layout of the side {@code shared}
     */
    public Layout layout() {
        return layout;
    }

    /**
     * Returns how each side's records are carried over to the shared layout. Nothing is lost that way but where a side has
     * two elements that are one here and a record has two values for them.
     *
     * @return a mapping for each side, in their order
     */
    public List<LayoutMapping> mappings() {
        List<LayoutMapping> mappings = new ArrayList<>();
        for (Layout side : sides) {
            List<LayoutMapping.Row> rows = new ArrayList<>();
            for (DataElement element : side.elements()) {
                Merged into = merged(side, element.identifier());
                rows.add(new LayoutMapping.Row(
                        element.identifier(),
                        Relation.EQUAL,
                        into.identifier(),
                        into.action(),
                        Period.ALWAYS,
                        Condition.ALWAYS,
                        new Basis("one element of the shared layout", element.citation(), "", "", "")));
            }
            mappings.add(new LayoutMapping(
                    side.side() + "-to-" + SIDE,
                    new BilingualText(side.name().zh() + "并入共享版式", side.name().en() + " to the shared layout"),
                    side.id(),
                    layout.id(),
                    side.confidence().and(layout.confidence()),
                    layout.citation(),
                    false,
                    rows));
        }
        return mappings;
    }

    private void add(Layout side, DataElement element, List<LayoutMapping> mappings) {
        Merged into = sameAs(side, element, mappings);
        String identifier = into.identifier();
        DataElement known = elements.get(identifier);
        if (known == null) {
            elements.put(identifier, element);
            headings.add(HeadingText.normalized(identifier));
        } else {
            boolean recoded = into.action() instanceof Action.Code;
            elements.put(identifier, widened(known, element, recoded ? known.format() : element.format()));
            note(element.identifier(), identifier);
            note(element.name().zh(), identifier);
        }
        merged.put(side.id() + " " + element.identifier(), into);
        if (element.obligation() == Obligation.MANDATORY) {
            mandatoryOn.computeIfAbsent(identifier, each -> new HashSet<>()).add(side.id());
        }
    }

    private Merged sameAs(Layout side, DataElement element, List<LayoutMapping> mappings) {
        for (LayoutMapping mapping : mappings) {
            for (LayoutMapping.Row row : mapping.rows()) {
                Merged other = null;
                if (row.relation() != Relation.EQUAL || row.condition() != Condition.ALWAYS) {
                    continue;
                }
                if (mapping.from().equals(side.id()) && row.source().equals(element.identifier())) {
                    other = after(row.action(), merged.get(mapping.to() + " " + row.target()));
                } else if (mapping.to().equals(side.id()) && row.target().equals(element.identifier())) {
                    other = after(row.action().inverse(), merged.get(mapping.from() + " " + row.source()));
                }
                if (other != null) {
                    return other;
                }
            }
        }
        // An element of that identifier may already be one with another.
        String known = synonyms.getOrDefault(element.identifier(), element.identifier());
        DataElement sameName = elements.get(known);
        // Two identifiers that are the same as headings can't stand in one layout.
        boolean sameHeading = sameName == null && headings.contains(HeadingText.normalized(known));
        boolean ownName = element.identifier().equals(side.key());
        boolean same = sameName == null
                ? !sameHeading
                : (!ownName
                        && sameName.type() == element.type()
                        && sameName.codeList().equals(element.codeList())
                        && sameName.unit().equals(element.unit()));
        String identifier = same ? known : side.side() + "." + element.identifier();
        boolean date = element.format().isDate();
        return new Merged(identifier, date ? new Action.Date() : new Action.Copy());
    }

    /** Texts may be carried over unchanged, as dates, or by a mapping of codes; then the shared element has other codes. */
    private static @Nullable Merged after(Action action, @Nullable Merged into) {
        boolean carries =
                action instanceof Action.Copy || action instanceof Action.Date || action instanceof Action.Code;
        if (into == null || !carries) {
            return null;
        }
        Action first = action instanceof Action.Copy && into.action() instanceof Action.Date ? into.action() : action;
        return Action.chain(first, into.action())
                .map(both -> new Merged(into.identifier(), both))
                .orElse(null);
    }

    private Merged merged(Layout side, String identifier) {
        return merged.getOrDefault(side.id() + " " + identifier, new Merged(identifier, new Action.Copy()));
    }

    private void note(String heading, String identifier) {
        if (!heading.equals(identifier) && !elements.containsKey(heading)) {
            synonyms.putIfAbsent(heading, identifier);
        }
    }

    private static DataElement widened(DataElement known, DataElement other, RepresentationFormat written) {
        RepresentationFormat format = known.format().widened(written);
        return new DataElement(
                known.identifier(),
                known.name(),
                known.definition(),
                known.type(),
                format,
                known.unit(),
                known.codeList(),
                known.codeType(),
                known.obligation(),
                known.condition(),
                known.personal().and(other.personal()),
                known.citation(),
                known.confidence().and(other.confidence()),
                known.formatConfidence().and(other.formatConfidence()),
                known.obligationConfidence().and(other.obligationConfidence()),
                known.note());
    }

    private Layout build() {
        List<DataElement> all = new ArrayList<>();
        Confidence confidence = Confidence.VERIFIED;
        for (Map.Entry<String, DataElement> entry : elements.entrySet()) {
            DataElement element = entry.getValue();
            boolean mandatory =
                    mandatoryOn.getOrDefault(entry.getKey(), Set.of()).size() == sides.size();
            all.add(new DataElement(
                    entry.getKey(),
                    element.name(),
                    element.definition(),
                    element.type(),
                    element.format(),
                    element.unit(),
                    element.codeList(),
                    element.codeType(),
                    mandatory ? Obligation.MANDATORY : Obligation.OPTIONAL,
                    Condition.ALWAYS,
                    element.personal(),
                    element.citation(),
                    element.confidence(),
                    element.formatConfidence(),
                    element.obligationConfidence(),
                    element.note()));
            confidence = confidence.and(element.confidence());
        }
        for (Layout side : sides) {
            side.synonyms().forEach((heading, identifier) -> {
                Merged shared = merged.get(side.id() + " " + identifier);
                if (shared != null) {
                    note(heading, shared.identifier());
                }
            });
        }
        Layout first = sides.get(0);
        Layout plain = new Layout(
                dataSet + "-shared",
                dataSet,
                SIDE,
                new BilingualText(dataSetName.zh() + "（共享）", dataSetName.en() + " (shared)"),
                all,
                first.recordDate(),
                first.key(),
                first.organizationWhen(),
                confidence,
                Citation.of("union of the layouts of all sides"),
                synonyms);
        return plain.with(rules(plain.id()), cleaning(plain.id()));
    }

    /** A rule of a side holds for the elements that its own became. */
    private List<LayoutRule> rules(String id) {
        Map<String, LayoutRule> rules = new LinkedHashMap<>();
        for (Layout side : sides) {
            for (LayoutRule rule : side.rules()) {
                LayoutRule renamed = rule.renamed(id, identifier -> shared(side, identifier));
                rules.putIfAbsent(renamed.rule() + " when " + renamed.when(), renamed);
            }
        }
        return List.copyOf(rules.values());
    }

    private List<CleaningRow> cleaning(String id) {
        List<CleaningRow> rows = new ArrayList<>();
        for (Layout side : sides) {
            for (int i = 0; i < side.elements().size(); i++) {
                String identifier = shared(side, side.elements().get(i).identifier());
                side.cleaning(i).rows().forEach(row -> rows.add(row.about(id, identifier)));
            }
        }
        return rows;
    }

    private String shared(Layout side, String identifier) {
        return merged(side, identifier).identifier();
    }
}
