// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.concept;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.concept.ElementAttribute.Value;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.element.RepresentationClass;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.registration.Registration;
import org.chuanyu.dictionary.registration.Standing;

/**
 * 数据元描述: a data element of a layout told by the attributes of GB/T 19488.1-2004, each stated, derived by a rule, not
 * applicable or unknown. It does not hold the attributes themselves: a layout of them, such as
 * {@code data-element-attributes} of the built-in pack, says which there are and in which order.
 */
public final class ElementDescription {
    private static final String BY = "by ";

    private final Layout layout;
    private final DataElement element;
    private final ValueDomain domain;
    private final Optional<DataElementConcept> concept;
    private final Optional<NamingRule> named;
    private final Standing standing;
    private final String edition;

    /**
     * Describes an element.
     *
     * @param layout the element's layout
     * @param element the element
     * @param domain its value domain
     * @param concept what it expresses, where a pack says
     * @param objectClasses the object classes that are known, for names of elements of which no pack says that
     * @param standing what the registration authorities say of it
     * @param edition the edition of the pack that holds it; empty where none does
     */
    public ElementDescription(
            Layout layout,
            DataElement element,
            ValueDomain domain,
            Optional<DataElementConcept> concept,
            Collection<ObjectClass> objectClasses,
            Standing standing,
            String edition) {
        this.layout = layout;
        this.element = element;
        this.domain = domain;
        this.concept = concept;
        this.named = concept.isPresent()
                ? Optional.empty()
                : NamingRule.derive(element.name().zh(), objectClasses);
        this.standing = standing;
        this.edition = edition;
    }

    /**
     * Returns the attributes with their values.
     *
     * @param attributes the layout of the attributes
     * @return one value an attribute, in the order of the layout
     */
    public List<ElementAttribute> attributes(Layout attributes) {
        return attributes.elements().stream()
                .map(each -> new ElementAttribute(
                        each.identifier(), each.name(), each.obligation(), value(each.identifier())))
                .toList();
    }

    /**
     * Returns the value of an attribute.
     *
     * @param attribute the attribute's identifier
     * @return its value; unknown for an attribute that the standard does not have
     */
    public Value value(String attribute) {
        return switch (attribute) {
            case "internalIdentifier" ->
                Value.derived(
                        BilingualText.same(layout.id() + "." + element.identifier()),
                        Confidence.PROVISIONAL,
                        "layout and exchange identifier; no authority has given another");
            case "nameZh" -> stated(element.name().zh());
            case "nameEn" -> stated(element.name().en());
            case "definition" -> stated(element.definition());
            case "objectClass" -> objectClass();
            case "property" -> property();
            case "representation" -> representation();
            case "dataType" -> Value.derived(dataType(element.type()), element.confidence(), "type of the element");
            case "dataFormat" ->
                Value.stated(element.format().notation(), element.formatConfidence(), element.citation());
            case "valueDomain" -> valueDomain();
            case "unit" -> unit();
            case "context" -> Value.stated(layout.name(), layout.confidence(), layout.citation());
            case "synonym" -> stated(synonyms());
            case "relation" -> relation();
            case "constraint" ->
                Value.stated(element.obligation().letter(), element.obligationConfidence(), element.citation());
            case "remark" -> stated(element.note());
            case "version" -> Value.stated(edition, Confidence.VERIFIED, Citation.of("edition of the pack"));
            default -> registered(attribute);
        };
    }

    private Value stated(String text) {
        return Value.stated(text, element.confidence(), element.citation());
    }

    private Value objectClass() {
        return concept.map(each -> Value.stated(each.objectClass().term(), each.confidence(), each.citation()))
                .orElseGet(() -> derivedFromName(each -> each.objectClass().term()));
    }

    private Value property() {
        return concept.map(each -> Value.stated(each.property().term(), each.confidence(), each.citation()))
                .orElseGet(() -> derivedFromName(each -> BilingualText.same(each.property())));
    }

    private Value derivedFromName(Function<NamingRule, BilingualText> part) {
        return named.map(each -> Value.derived(
                        part.apply(each), Confidence.PROVISIONAL, "object class + property + representation"))
                .orElse(Value.UNKNOWN);
    }

    private Value representation() {
        RepresentationClass found = element.representationClass();
        boolean byName = RepresentationClass.ofName(element.name().zh()) != RepresentationClass.UNKNOWN;
        return Value.derived(
                found.text(), Confidence.PROVISIONAL, byName ? "end of the Chinese name" : "type of the element");
    }

    /** The words of the list {@code element-data-type}. */
    private static BilingualText dataType(DataType type) {
        return switch (type) {
            case STRING, CODE, CODE_TEXT, STRINGS -> new BilingualText("字符型", "character (string)");
            case NUMBER, INTEGER -> new BilingualText("数字型", "number");
            case DATE -> new BilingualText("日期型", "date");
            case DATETIME -> new BilingualText("日期时间型", "date and time");
            case BOOLEAN -> new BilingualText("布尔型", "boolean");
        };
    }

    private Value valueDomain() {
        if (domain instanceof ValueDomain.Enumerated enumerated) {
            CodeList list = enumerated.list();
            return Value.stated(inList(list.id()), list.confidence(), element.citation());
        }
        ValueDomain.Described described = (ValueDomain.Described) domain;
        if (described.lacksList()) {
            return Value.UNKNOWN;
        }
        if (!described.table().isEmpty()) {
            return Value.stated(inList(described.table()), element.confidence(), element.citation());
        }
        return Value.derived(described(described), element.formatConfidence(), "format and type of codes");
    }

    private static BilingualText inList(String id) {
        return new BilingualText("代码表 " + id, "code list " + id);
    }

    private static BilingualText described(ValueDomain.Described domain) {
        String type = domain.codeType();
        if (type.isEmpty()) {
            return BilingualText.same(domain.format().notation());
        }
        String kind = type.substring(type.startsWith(BY) ? BY.length() : 0);
        return type.startsWith(BY)
                ? new BilingualText("由 " + kind + " 定", "as " + kind + " tells")
                : new BilingualText("代码类型 " + kind, "type of codes " + kind);
    }

    private Value unit() {
        boolean number = element.type() == DataType.NUMBER || element.type() == DataType.INTEGER;
        return number
                ? Value.stated(element.unit().symbol(), element.formatConfidence(), element.citation())
                : Value.NOT_APPLICABLE;
    }

    private String synonyms() {
        return String.join(
                "；",
                layout.synonyms().entrySet().stream()
                        .filter(each -> each.getValue().equals(element.identifier()))
                        .map(each -> each.getKey())
                        .toList());
    }

    private Value relation() {
        String type = element.codeType();
        return type.startsWith(BY)
                ? Value.derived(linked(type.substring(BY.length())), element.confidence(), "type of codes")
                : Value.UNKNOWN;
    }

    private static BilingualText linked(String other) {
        return new BilingualText("与 " + other + " 相联", "linked with " + other);
    }

    /** What only a registration can tell; where there are two, both. */
    private Value registered(String attribute) {
        List<Registration> known = standing.registrations();
        List<BilingualText> texts = known.stream()
                .map(each -> told(each, attribute))
                .filter(each -> !each.zh().isEmpty())
                .distinct()
                .toList();
        Confidence confidence =
                known.stream().map(Registration::confidence).reduce(Confidence.VERIFIED, Confidence::and);
        return Value.stated(
                new BilingualText(joined(texts, BilingualText::zh, "；"), joined(texts, BilingualText::en, "; ")),
                confidence,
                Citation.of(String.join(
                        "; ",
                        known.stream()
                                .map(each -> each.citation().toString())
                                .distinct()
                                .toList())));
    }

    private static String joined(
            List<BilingualText> texts, Function<BilingualText, String> language, String separator) {
        return texts.stream().map(language).collect(Collectors.joining(separator));
    }

    private static BilingualText told(Registration registration, String attribute) {
        BilingualText by = registration.authority().title();
        return switch (attribute) {
            case "status" -> registration.said();
            case "registrationAuthority" -> by;
            case "submittingOrganization" ->
                BilingualText.same(registration.organizations().submitting());
            case "stewardOrganization" ->
                BilingualText.same(registration.organizations().steward());
            case "effectiveDate" ->
                registration
                        .effective()
                        .map(day -> new BilingualText(by.zh() + " " + day, by.en() + " " + day))
                        .orElse(BilingualText.same(""));
            default -> BilingualText.same("");
        };
    }
}
