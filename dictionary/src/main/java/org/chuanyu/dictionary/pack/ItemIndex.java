// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuanyu.dictionary.concept.Concepts;
import org.chuanyu.dictionary.concept.DataElementConcept;
import org.chuanyu.dictionary.concept.ElementAttribute;
import org.chuanyu.dictionary.concept.ElementDescription;
import org.chuanyu.dictionary.concept.ObjectClass;
import org.chuanyu.dictionary.concept.ValueDomain;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.record.DataSet;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.record.SharedLayout;
import org.chuanyu.dictionary.registration.AdministeredItem;
import org.chuanyu.dictionary.registration.Register;
import org.chuanyu.dictionary.registration.Registration;
import org.chuanyu.dictionary.registration.RegistrationException;
import org.jspecify.annotations.Nullable;

/**
 * 管理项索引: what the packs of a dictionary say about its items: which concept an element expresses, and who registered
 * what. The items may come from different packs, so only here can it be seen that they exist.
 */
final class ItemIndex {
    private static final String ATTRIBUTES = "data-element";

    private final Dictionary dictionary;
    private final Map<String, Layout> layouts = new LinkedHashMap<>();
    private final Set<ObjectClass> objectClasses = new LinkedHashSet<>();
    private final Concepts concepts;
    private final Register register;

    ItemIndex(Dictionary dictionary, List<Pack> packs) {
        this.dictionary = dictionary;
        dictionary.dataSets().forEach(set -> set.layouts().values().forEach(each -> layouts.put(each.id(), each)));
        Map<String, DataElementConcept> byId = new LinkedHashMap<>();
        List<Registration> registrations = new ArrayList<>();
        for (Pack pack : packs) {
            pack.concepts().forEach(concept -> byId.put(concept.id(), concept));
            registrations.addAll(pack.registrations());
        }
        // Only now, so that a pack may name the concepts of those after it too.
        packs.forEach(pack ->
                pack.expressions().forEach((id, more) -> byId.put(id, expressed(byId.get(id), id, more))));
        try {
            concepts = Concepts.of(byId.values());
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            throw new PackException(ConceptFiles.CONCEPTS, reason, reason);
        }
        concepts.all().forEach(this::mustExist);
        try {
            register = Register.of(registrations);
        } catch (RegistrationException e) {
            throw new PackException(
                    RegistrationFiles.FILE, e.reason().zh(), e.reason().en());
        }
        register.items().forEach(this::mustExist);
    }

    private static DataElementConcept expressed(
            @Nullable DataElementConcept concept, String id, List<DataElementConcept.Expression> more) {
        if (concept == null) {
            throw new PackException(ConceptFiles.ELEMENTS, "没有概念 " + id, "there is no concept " + id);
        }
        return concept.with(more);
    }

    private void mustExist(DataElementConcept concept) {
        objectClasses.add(concept.objectClass());
        for (DataElementConcept.Expression each : concept.expressions()) {
            mustExist(ConceptFiles.ELEMENTS, each.layout(), each.element());
        }
    }

    private void mustExist(AdministeredItem item) {
        boolean there = true;
        switch (item.kind()) {
            case LIST -> there = dictionary.list(item.id()).isPresent();
            case MAPPING ->
                there = dictionary.codeMapping(item.id()).isPresent()
                        || dictionary.layoutMappings().stream()
                                .anyMatch(each -> each.id().equals(item.id()));
            case LAYOUT, ELEMENT -> mustExist(RegistrationFiles.FILE, item.id(), item.element());
        }
        if (!there) {
            throw new PackException(RegistrationFiles.FILE, "没有 " + item, "there is no " + item);
        }
    }

    private void mustExist(String file, String id, String element) {
        References.mustHave(file, id, layouts.get(id), element);
    }

    Concepts concepts() {
        return concepts;
    }

    Register register() {
        return register;
    }

    List<ElementAttribute> describe(Layout layout, String identifier) {
        int place = layout.indexOf(identifier);
        if (place < 0) {
            throw new IllegalArgumentException(layout.id() + " has no element " + identifier);
        }
        DataElement element = layout.elements().get(place);
        ElementDescription description = new ElementDescription(
                layout,
                element,
                ValueDomain.of(element, dictionary::list),
                concept(layout, identifier),
                objectClasses,
                register.standing(new AdministeredItem(AdministeredItem.Kind.ELEMENT, layout.id(), identifier)),
                dictionary
                        .packOf("layout", layout.id())
                        .or(() -> dictionary.packOf("dataset", layout.dataSet()))
                        .map(Pack::edition)
                        .orElse(""));
        return attributes().map(description::attributes).orElse(List.of());
    }

    /** The first layout of the data set of data elements. */
    private Optional<Layout> attributes() {
        return dictionary
                .dataSet(ATTRIBUTES)
                .map(DataSet::layouts)
                .flatMap(sides -> sides.values().stream().findFirst());
    }

    /** An element of a shared layout has the identifier that it has on the side whose definition stands. */
    Optional<DataElementConcept> concept(Layout layout, String identifier) {
        Optional<DataElementConcept> own = concepts.expressedBy(layout.id(), identifier);
        if (own.isPresent() || !layout.side().equals(SharedLayout.SIDE)) {
            return own;
        }
        return dictionary.dataSet(layout.dataSet()).stream()
                .flatMap(set -> set.layouts().values().stream())
                .flatMap(side -> concepts.expressedBy(side.id(), identifier).stream())
                .findFirst();
    }
}
