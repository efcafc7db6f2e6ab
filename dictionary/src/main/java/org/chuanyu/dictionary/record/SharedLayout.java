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
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.Obligation;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.mapping.Relation;
import org.chuanyu.dictionary.rule.CleaningRow;
import org.chuanyu.dictionary.rule.LayoutRule;

/**
 * 共享版式: the layout {@code shared} of a data set: the union of the elements of all its sides, one definition each,
 * mandatory only where every side has it mandatory.
 *
 * <p>Two elements are one when a mapping row says so (equal, carried over unchanged and without a condition), or when
 * their identifiers, the kinds of their values and the units are the same. The first side's definition stands, with the
 * widest format, and personal where any side's is; the other identifiers and names become synonyms. Rules and declared
 * ways of writing of all sides hold for what their elements became.
 */
public final class SharedLayout {
    /** The id of the side. */
    public static final String SIDE = "shared";

    private final String dataSet;
    private final BilingualText dataSetName;
    private final List<Layout> sides;
    private final Map<String, DataElement> elements = new LinkedHashMap<>();
    /** The sides that ask for a value, by shared identifier. */
    private final Map<String, Set<String>> mandatoryOn = new HashMap<>();

    private final Map<String, String> synonyms = new LinkedHashMap<>();
    /** Shared identifiers by layout and identifier there. */
    private final Map<String, String> merged = new HashMap<>();

    private SharedLayout(String dataSet, BilingualText dataSetName, List<Layout> sides) {
        this.dataSet = dataSet;
        this.dataSetName = dataSetName;
        this.sides = sides;
    }

    /**
     * Computes the shared layout.
     *
     * @param dataSet the data set's id
     * @param name the data set's name
     * @param sides the layouts of its sides, the one whose definitions stand first
     * @param mappings the mappings between layouts
     * @return the shared layout
     */
    public static Layout of(String dataSet, BilingualText name, List<Layout> sides, List<LayoutMapping> mappings) {
        SharedLayout shared = new SharedLayout(dataSet, name, sides);
        for (Layout side : sides) {
            side.elements().forEach(element -> shared.add(side, element, mappings));
        }
        return shared.build();
    }

    private void add(Layout side, DataElement element, List<LayoutMapping> mappings) {
        String identifier = sameAs(side, element, mappings);
        DataElement known = elements.get(identifier);
        if (known == null) {
            elements.put(identifier, element);
        } else {
            elements.put(identifier, widened(known, element));
            note(element.identifier(), identifier);
            note(element.name().zh(), identifier);
        }
        merged.put(side.id() + " " + element.identifier(), identifier);
        if (element.obligation() == Obligation.MANDATORY) {
            mandatoryOn.computeIfAbsent(identifier, each -> new HashSet<>()).add(side.id());
        }
    }

    private String sameAs(Layout side, DataElement element, List<LayoutMapping> mappings) {
        for (LayoutMapping mapping : mappings) {
            for (LayoutMapping.Row row : mapping.rows()) {
                boolean unchanged = row.action() instanceof Action.Copy || row.action() instanceof Action.Date;
                if (row.relation() != Relation.EQUAL || !unchanged || row.condition() != Condition.ALWAYS) {
                    continue;
                }
                String other = null;
                if (mapping.from().equals(side.id()) && row.source().equals(element.identifier())) {
                    other = merged.get(mapping.to() + " " + row.target());
                } else if (mapping.to().equals(side.id()) && row.target().equals(element.identifier())) {
                    other = merged.get(mapping.from() + " " + row.source());
                }
                if (other != null) {
                    return other;
                }
            }
        }
        // An element of that identifier may already be one with another.
        String known = synonyms.getOrDefault(element.identifier(), element.identifier());
        DataElement sameName = elements.get(known);
        boolean same = sameName == null
                || (sameName.type() == element.type()
                        && sameName.codeList().equals(element.codeList())
                        && sameName.unit().equals(element.unit()));
        return same ? known : side.side() + "." + element.identifier();
    }

    private void note(String heading, String identifier) {
        if (!heading.equals(identifier) && !elements.containsKey(heading)) {
            synonyms.putIfAbsent(heading, identifier);
        }
    }

    private static DataElement widened(DataElement known, DataElement other) {
        RepresentationFormat format = known.format().widened(other.format());
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
                String shared = merged.get(side.id() + " " + identifier);
                if (shared != null) {
                    note(heading, shared);
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
        return merged.getOrDefault(side.id() + " " + identifier, identifier);
    }
}
