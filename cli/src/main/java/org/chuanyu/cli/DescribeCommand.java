// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.concept.DataElementConcept;
import org.chuanyu.dictionary.concept.ElementAttribute;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.record.SharedLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 描述数据元: {@code chuanyu describe}. */
@Command(name = "describe")
final class DescribeCommand extends SessionCommand {
    @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "describe.dataset")
    private String dataSet = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ELEMENT", descriptionKey = "describe.element")
    private String element = "";

    @Option(names = "--side", paramLabel = "S", descriptionKey = "describe.side")
    private String side = SharedLayout.SIDE;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    DescribeCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        Layout layout = layout(dataSet, side);
        List<DataElement> elements = layout.elements();
        if (!element.isEmpty()) {
            int place = layout.indexOf(layout.synonyms().getOrDefault(element, element));
            if (place < 0) {
                throw new UsageException(
                        "版式 " + layout.id() + " 没有数据元 " + element,
                        "the layout " + layout.id() + " has no element " + element);
            }
            elements = List.of(elements.get(place));
        }
        elements.forEach(each -> describe(layout, each));
        return Main.GOOD;
    }

    private void describe(Layout layout, DataElement each) {
        List<ElementAttribute> attributes = dictionary().describe(layout, each.identifier());
        Optional<DataElementConcept> concept = dictionary().conceptOf(layout, each.identifier());
        if (json) {
            print(layout, each, attributes, concept);
            return;
        }
        Language language = session().language();
        session()
                .say(
                        "describe.head",
                        Map.of(
                                "id", each.identifier(),
                                "name", each.name().in(language),
                                "layout", layout.name().in(language)));
        attributes.forEach(this::say);
        concept.ifPresent(found -> say(layout, each, found));
    }

    private void say(ElementAttribute attribute) {
        Language language = session().language();
        ElementAttribute.Value value = attribute.value();
        String name = attribute.name().in(language);
        String shown = value.shown().in(language);
        if (!value.isKnown()) {
            session().say("describe.attribute", Map.of("name", name, "value", shown));
            return;
        }
        session()
                .say(
                        "describe.attribute-known",
                        Map.of(
                                "name", name,
                                "value", shown,
                                "origin", word("describe.origin." + origin(value)),
                                "confidence",
                                        word("confidence." + value.confidence().word()),
                                "citation", value.citation().toString()));
    }

    private void say(Layout layout, DataElement each, DataElementConcept concept) {
        String own = layout.id() + "." + each.identifier();
        String others = concept.expressions().stream()
                .map(Object::toString)
                .filter(expression -> !expression.equals(own))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            session()
                    .say(
                            "describe.concept",
                            Map.of(
                                    "concept", concept.id(),
                                    "name", concept.name().in(session().language()),
                                    "elements", others));
        }
    }

    private String word(String key) {
        return Words.CATALOG.text(key).in(session().language());
    }

    private static String origin(ElementAttribute.Value value) {
        return value.origin().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void print(
            Layout layout, DataElement each, List<ElementAttribute> attributes, Optional<DataElementConcept> concept) {
        session().print(Json.object(out -> {
            out.writeStringField("layout", layout.id());
            out.writeStringField("element", each.identifier());
            out.writeArrayFieldStart("attributes");
            for (ElementAttribute attribute : attributes) {
                ElementAttribute.Value value = attribute.value();
                out.writeStartObject();
                out.writeStringField("attribute", attribute.identifier());
                Json.text(out, "name", attribute.name());
                out.writeStringField("origin", origin(value));
                Json.text(out, "value", value.text());
                out.writeStringField("citation", value.citation().toString());
                out.writeStringField("confidence", value.confidence().word());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeStringField("concept", concept.map(DataElementConcept::id).orElse(""));
            Json.strings(
                    out,
                    "expressedBy",
                    concept.stream()
                            .flatMap(found -> found.expressions().stream())
                            .map(Object::toString)
                            .toList());
        }));
    }
}
