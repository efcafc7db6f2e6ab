// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.Obligation;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.record.Layout;

/** 数据元比较: the changes from one edition of an element to another. */
final class ElementComparison {
    private final Layout layout;
    private final DataElement before;
    private final DataElement after;
    private final Layout newLayout;
    private final PackState from;
    private final PackState to;
    private final UseIndex uses;
    private final Consumer<Change> out;
    private final TextComparison texts;

    ElementComparison(
            Layout layout,
            Layout newLayout,
            DataElement before,
            DataElement after,
            PackState from,
            PackState to,
            UseIndex uses,
            Consumer<Change> out) {
        this.layout = layout;
        this.newLayout = newLayout;
        this.before = before;
        this.after = after;
        this.from = from;
        this.to = to;
        this.uses = uses;
        this.out = out;
        this.texts = new TextComparison(this::draft, out);
    }

    void compare() {
        if (before.equals(after)) {
            return;
        }
        name();
        obligation();
        format();
        texts.compare(
                ChangeRule.TYPE_CHANGED, before.type().name(), after.type().name());
        texts.compare(ChangeRule.UNIT_CHANGED, String.valueOf(before.unit()), String.valueOf(after.unit()));
        domain();
        texts.compare(
                ChangeRule.PERSONAL_CHANGED,
                before.personal().name(),
                after.personal().name());
        texts.compare(ChangeRule.WORDING_CHANGED, before.definition(), after.definition());
        texts.compare(ChangeRule.WORDING_CHANGED, before.note(), after.note());
        confidence("field", before.confidence(), after.confidence(), false);
        confidence("format", before.formatConfidence(), after.formatConfidence(), true);
        confidence("obligation", before.obligationConfidence(), after.obligationConfidence(), false);
        // The source of the layout, which stands before the row's own, is told of the layout.
        texts.compare(
                ChangeRule.SOURCE_CHANGED,
                before.citation().clause(),
                after.citation().clause());
    }

    private Change.Draft draft(ChangeRule rule) {
        return Change.of(rule, LayoutComparison.place(newLayout), after.identifier())
                .named(before.name())
                .named(after.name())
                .usedBy(uses.ofElement(layout.id(), after.identifier()))
                .with(before.confidence())
                .with(after.confidence())
                .by(after.citation());
    }

    private void name() {
        if (before.name().equals(after.name())) {
            return;
        }
        if (Wording.same(before.name(), after.name())) {
            texts.wording(before.name(), after.name());
            return;
        }
        // A table headed by the old name is still bound where the new layout keeps the name as a synonym.
        boolean kept =
                after.identifier().equals(newLayout.synonyms().get(before.name().zh()));
        out.accept(draft(ChangeRule.ELEMENT_RENAMED)
                .breaking(Breaks.of(false, !kept))
                .build());
    }

    private void obligation() {
        int was = strictness(before);
        int now = strictness(after);
        if (was == now) {
            boolean same = before.obligation() == after.obligation()
                    && before.condition().equals(after.condition());
            if (!same) {
                boolean bothAsk = was == 1;
                out.accept(draft(ChangeRule.CONDITION_CHANGED)
                        .from(asked(before), asked(after))
                        .breaking(Breaks.of(bothAsk, bothAsk))
                        .build());
            }
            return;
        }
        ChangeRule rule = now > was ? ChangeRule.ELEMENT_MADE_REQUIRED : ChangeRule.ELEMENT_MADE_OPTIONAL;
        out.accept(draft(rule).from(asked(before), asked(after)).build());
    }

    /** A conditional element the condition of which is not stated is judged as optional. */
    private static int strictness(DataElement element) {
        return switch (element.obligation()) {
            case MANDATORY -> 2;
            case CONDITIONAL -> element.lacksCondition() ? 0 : 1;
            case OPTIONAL -> 0;
        };
    }

    private static String asked(DataElement element) {
        String condition = element.obligation() == Obligation.CONDITIONAL
                ? element.condition().toString()
                : "";
        return condition.isEmpty()
                ? element.obligation().letter()
                : element.obligation().letter() + ": " + condition;
    }

    private void format() {
        RepresentationFormat was = before.format();
        RepresentationFormat now = after.format();
        if (was.equals(now)) {
            return;
        }
        boolean wider = now.admits(was);
        boolean narrower = was.admits(now);
        ChangeRule rule = wider
                ? narrower ? ChangeRule.WORDING_CHANGED : ChangeRule.FORMAT_WIDENED
                : narrower ? ChangeRule.FORMAT_NARROWED : ChangeRule.FORMAT_CHANGED;
        texts.compare(rule, was.notation(), now.notation());
    }

    private void domain() {
        if (!before.codeList().equals(after.codeList())) {
            texts.compare(listRule(), before.codeList(), after.codeList());
        }
        String was = before.codeType();
        String now = after.codeType();
        ChangeRule rule = was.isEmpty()
                ? ChangeRule.DOMAIN_NARROWED
                : now.isEmpty() ? ChangeRule.DOMAIN_WIDENED : ChangeRule.CODE_TYPE_CHANGED;
        texts.compare(rule, was, now);
    }

    private ChangeRule listRule() {
        if (before.codeList().isEmpty()) {
            return ChangeRule.DOMAIN_NARROWED;
        }
        if (after.codeList().isEmpty()) {
            return ChangeRule.DOMAIN_WIDENED;
        }
        Optional<CodeList> was = from.list(before.codeList());
        Optional<CodeList> now = to.list(after.codeList());
        if (was.isPresent() && now.isPresent()) {
            if (holds(now.get(), was.get())) {
                return ChangeRule.DOMAIN_WIDENED;
            }
            if (holds(was.get(), now.get())) {
                return ChangeRule.DOMAIN_NARROWED;
            }
        }
        return ChangeRule.CODE_LIST_CHANGED;
    }

    /** Tells whether a list has every code of another with the same meaning. */
    private static boolean holds(CodeList list, CodeList other) {
        Map<String, PermissibleValue> values = ListState.of(list).values();
        return ListState.of(other).values().values().stream().allMatch(value -> {
            PermissibleValue own = values.get(value.code());
            return own != null && Wording.same(own.name(), value.name());
        });
    }

    private void confidence(String of, Confidence was, Confidence now, boolean decides) {
        if (was == now) {
            return;
        }
        // A breach of a format that is not confirmed is a warning, and of one that is, an error.
        boolean stricter = decides && now == Confidence.VERIFIED;
        boolean milder = decides && was == Confidence.VERIFIED;
        out.accept(draft(ChangeRule.CONFIDENCE_CHANGED)
                .from(of + ": " + was.word(), of + ": " + now.word())
                .breaking(Breaks.of(milder, stricter))
                .build());
    }
}
