// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chuanyu.codes.person.PersonalText;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.element.Obligation;
import org.chuanyu.dictionary.finding.DictionaryFindings;
import org.chuanyu.dictionary.rule.LayoutRule;
import org.chuanyu.dictionary.rule.RecordRule;
import org.jspecify.annotations.Nullable;

/**
 * 记录判定: judges records of one layout: obligation, format, code list at the record's own date, codes by their types, and
 * the layout's rules about several cells. What compares records with one another is judged with a whole table.
 * All findings of a record are reported. Not safe for several threads: one judge a thread.
 */
public final class RecordJudge {
    private static final String DIVISION = "division";
    private static final String BY = "by ";

    private final Layout layout;
    private final Judging judging;
    private final Disclosure disclosure;
    private final FormatJudge formats;
    private final ListJudge listed;
    private final RuleJudge rules;
    private final @Nullable CodeList[] codeLists;
    private final @Nullable CodeType<?>[] codeTypes;
    private final Level[] enough;
    private final int[] typedBy;
    private final boolean[] bound;
    private final int recordDate;

    private Consumer<CellFinding> out = finding -> {};
    private boolean aboutOrganization;

    /**
     * Makes a judge.
     *
     * @param layout the layout
     * @param lists finds a code list by its id
     * @param judging by what codes are judged
     * @param disclosure what the findings may show
     */
    public RecordJudge(
            Layout layout, Function<String, Optional<CodeList>> lists, Judging judging, Disclosure disclosure) {
        this.layout = layout;
        this.judging = judging;
        this.disclosure = disclosure;
        int count = layout.elements().size();
        this.codeLists = new CodeList[count];
        this.codeTypes = new CodeType<?>[count];
        this.typedBy = new int[count];
        this.bound = new boolean[count];
        this.recordDate = layout.indexOf(layout.recordDate());
        this.formats = new FormatJudge(new Reporter());
        this.listed = new ListJudge(new Reporter());
        this.rules = new RuleJudge(layout, new DivisionAgreement(judging), new Reporter());
        this.enough = new Level[count];
        Arrays.fill(enough, Level.ASSIGNED_AT_DATE);
        for (LayoutRule rule : layout.rules()) {
            if (rule.rule() instanceof RecordRule.JudgedAt judged) {
                enough[layout.indexOf(judged.element())] = judged.level();
            }
        }
        for (int i = 0; i < count; i++) {
            DataElement element = layout.elements().get(i);
            codeLists[i] = lists.apply(element.codeList()).orElse(null);
            boolean by = element.codeType().startsWith(BY);
            typedBy[i] = by ? layout.indexOf(element.codeType().substring(BY.length())) : -1;
            codeTypes[i] = by ? null : CodeTypes.find(element.codeType()).orElse(null);
            bound[i] = true;
        }
    }

    /**
     * Judges the layout of a table once, and remembers which columns it has: a mandatory column that is missing is
     * reported here and not with each record.
     *
     * @param columns the places of the elements for which the table has a column
     * @param findings takes the findings
     */
    public void judgeColumns(Set<Integer> columns, Consumer<CellFinding> findings) {
        out = findings;
        aboutOrganization = false;
        boolean asksForDate = false;
        for (int i = 0; i < bound.length; i++) {
            bound[i] = columns.contains(i);
            if (bound[i]) {
                judgeColumn(i, layout.elements().get(i));
                asksForDate |= codeLists[i] != null || isDivision(codeTypes[i]);
            } else {
                judgeMissingColumn(i, layout.elements().get(i));
            }
        }
        if (asksForDate && recordDate < 0) {
            Finding finding = DictionaryFindings.DATE_UNSTATED
                    .finding()
                    .by(layout.citation())
                    .with(layout.confidence())
                    .attribute("layout", layout.name())
                    .build();
            out.accept(new CellFinding(-1, "", finding, "", List.of()));
        }
    }

    private void judgeMissingColumn(int i, DataElement element) {
        if (element.obligation() == Obligation.MANDATORY) {
            report(
                    i,
                    ElementFindings.of(DictionaryFindings.COLUMN_MISSING, element)
                            .with(element.obligationConfidence())
                            .attribute("provisional", ElementFindings.provisional(element.obligationConfidence()))
                            .build());
        }
    }

    private void judgeColumn(int i, DataElement element) {
        if (element.lacksCondition()) {
            report(
                    i,
                    ElementFindings.of(DictionaryFindings.CONDITION_UNSTATED, element)
                            .build());
        }
        boolean type = !element.codeType().isEmpty() && !element.codeType().startsWith(BY);
        if (type && codeTypes[i] == null) {
            report(
                    i,
                    ElementFindings.of(DictionaryFindings.TYPE_UNJUDGED, element)
                            .expected(element.codeType())
                            .build());
        }
        if (element.type() == DataType.CODE && codeLists[i] == null && codeTypes[i] == null) {
            report(
                    i,
                    ElementFindings.of(DictionaryFindings.LIST_UNSTATED, element)
                            .build());
        }
    }

    private static boolean isDivision(@Nullable CodeType<?> type) {
        return type != null && type.id().equals(DIVISION);
    }

    /**
     * Judges a record.
     *
     * @param record the record
     * @param row the record's number, from 1
     * @param findings takes the findings, in the order of the layout
     */
    public void judge(DataRecord record, long row, Consumer<CellFinding> findings) {
        out = findings;
        aboutOrganization = layout.organizationWhen() != Condition.ALWAYS
                && layout.organizationWhen().holds(record);
        LocalDate date = record.date().orElse(null);
        for (int i = 0; i < bound.length; i++) {
            DataElement element = layout.elements().get(i);
            String text = record.get(i);
            if (text.isEmpty()) {
                judgeMissing(i, element, record);
                continue;
            }
            if (!judgeCode(i, element, text, record, date)) {
                continue;
            }
            CodeList list = codeLists[i];
            if (list != null && element.type().isListed()) {
                listed.judge(i, element, list, text, date, row);
            } else if (!record.isOpenEnd(i)) {
                formats.judge(i, element, text);
            }
        }
        rules.judge(record);
    }

    private void judgeMissing(int i, DataElement element, DataRecord record) {
        boolean toldWithColumns = !bound[i] && element.obligation() == Obligation.MANDATORY;
        if (element.obligation() == Obligation.OPTIONAL || toldWithColumns || !element.isRequiredIn(record)) {
            return;
        }
        Finding.Builder finding = ElementFindings.of(DictionaryFindings.MISSING, element)
                .expected(element.format().notation())
                .with(element.obligationConfidence())
                .attribute("provisional", ElementFindings.provisional(element.obligationConfidence()));
        if (element.condition() instanceof Condition.AtLeastOne group
                && !group.identifiers().isEmpty()) {
            finding.variant("one-of").expected(String.join(", ", group.identifiers()));
        } else if (element.obligation() == Obligation.CONDITIONAL) {
            finding.variant("condition")
                    .attribute("condition", element.condition().toString());
        }
        report(i, finding.build());
    }

    /** Returns whether the cell is good as a code, or is no code of a known type. */
    private boolean judgeCode(int i, DataElement element, String text, DataRecord record, @Nullable LocalDate date) {
        CodeType<?> type = codeTypes[i];
        if (type == null && typedBy[i] >= 0) {
            type = typeNamedBy(typedBy[i], record);
        }
        if (type == null) {
            return true;
        }
        // A division has to be good at the record's date; one inside another code is that of the code's assignment.
        boolean dated = isDivision(type) && date != null;
        Parsed<?> parsed = type.parse(text, dated ? judging.on(date) : judging);
        if (!parsed.findings().isEmpty()) {
            reportCode(i, element, text, type, parsed);
        }
        return parsed.isAccepted() || parsed.level().reaches(enough[i]);
    }

    private void reportCode(int i, DataElement element, String text, CodeType<?> type, Parsed<?> parsed) {
        boolean masks = disclosure == Disclosure.MASKED;
        boolean hidden = masks && (type.isPersonal() || element.personal().isPersonal(aboutOrganization));
        String value =
                masks && type.isPersonal() ? type.shown(text) : disclosure.show(text, element, aboutOrganization);
        boolean enoughReached = parsed.level().reaches(enough[i]);
        for (Finding each : parsed.findings()) {
            Finding finding =
                    enoughReached && each.severity() == Severity.ERROR ? each.within(0, Severity.WARNING) : each;
            boolean repairable = each.severity() == Severity.ERROR && !hidden;
            // Proposals cost more than all the rest, and most are never asked for.
            out.accept(new CellFinding(
                    i,
                    element.identifier(),
                    masks ? PersonalText.masked(finding, text) : finding,
                    value,
                    repairable ? () -> disclosure.proposals(parsed.repairs()) : List::of));
        }
    }

    private @Nullable CodeType<?> typeNamedBy(int kind, DataRecord record) {
        CodeList kinds = codeLists[kind];
        if (kinds == null) {
            return null;
        }
        String word = record.get(kind);
        PermissibleValue value = kinds.find(word).or(() -> kinds.named(word)).orElse(null);
        return value == null ? null : CodeTypes.find(value.codeType()).orElse(null);
    }

    private void report(int i, Finding finding) {
        DataElement element = layout.elements().get(i);
        out.accept(new CellFinding(i, element.identifier(), finding, "", List.of()));
    }

    /** What the judges of single cells report to; it hides what is personal in the record at hand. */
    private final class Reporter implements CellReporter {
        @Override
        public String shown(int i, String text) {
            return disclosure.show(text, layout.elements().get(i), aboutOrganization);
        }

        @Override
        public void report(int i, String text, Finding finding, List<String> repairs) {
            DataElement element = layout.elements().get(i);
            boolean hide = disclosure == Disclosure.MASKED && element.personal().isPersonal(aboutOrganization);
            List<String> proposals = hide ? List.of() : disclosure.proposals(repairs);
            out.accept(new CellFinding(i, element.identifier(), finding, shown(i, text), proposals));
        }
    }
}
