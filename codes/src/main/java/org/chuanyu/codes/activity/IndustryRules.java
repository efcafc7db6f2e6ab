// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.reference.ReferenceKey;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** 判定规则: how industry codes are judged by one set of reference data. */
final class IndustryRules {
    static final ReferenceKey<IndustryRules> KEY = ReferenceKey.derived("industry-rules", IndustryRules::new);
    static final Citation STANDARD = Citation.of("GB/T 4754");

    private static final Citation COMPARISON = Citation.of("GB/T 4754-2017", "comparison table");

    private final IndustryClassification classification;
    private final IndustryEdition[] editions;

    private IndustryRules(ReferenceData reference) {
        classification = reference.get(IndustryClassification.KEY);
        editions = classification.editions().toArray(new IndustryEdition[0]);
    }

    /** Needs no object; what is an error here is one in {@link #parse}. */
    boolean isValid(CharSequence text) {
        if (!IndustrySet.hasShape(text)) {
            return false;
        }
        for (IndustryEdition edition : editions) {
            if (edition.codes().hasGroup(text)) {
                return true;
            }
        }
        return false;
    }

    Parsed<IndustryCode> parse(@Nullable CharSequence input, Judging judging) {
        String text = input == null ? "" : input.toString();
        List<Finding> findings = new ArrayList<>(1);
        if (!IndustrySet.hasShape(text)) {
            IndustryShape.judge(text, findings);
            return rejected(text, Level.NONE, findings);
        }
        LocalDate day = judging.on();
        IndustryEdition edition = null;
        IndustryEdition nearly = null;
        for (IndustryEdition each : classification.preferred(day)) {
            edition = edition == null && each.codes().contains(text) ? each : edition;
            nearly = nearly == null && each.codes().hasGroup(text) ? each : nearly;
        }
        if (edition == null) {
            return unknown(text, nearly, findings);
        }
        String code = edition.codes().canonical(text);
        section(text, edition, findings);
        Level level = day == null ? always(text, code, findings) : onDay(text, code, day, findings);
        findings.sort(Comparator.comparingInt(finding -> finding.span().start()));
        return new Parsed.Accepted<>(new IndustryCode(code), level, confidence(code), findings);
    }

    /** No edition has the whole code; one may have all but the class, which an amendment may have added. */
    private Parsed<IndustryCode> unknown(String text, @Nullable IndustryEdition nearly, List<Finding> findings) {
        int start = IndustrySet.digits(text);
        boolean division = classification.editions().stream()
                .anyMatch(edition -> edition.codes().hasDivision(text));
        String variant = nearly != null ? "" : division ? "group" : "division";
        String found = nearly != null ? text : text.substring(0, Math.min(text.length(), start + (division ? 3 : 2)));
        Finding.Builder finding = CodeFindings.INDUSTRY_UNKNOWN
                .finding()
                .variant(variant)
                .at(0, found.length())
                .expected(standards())
                .found(found)
                .by(STANDARD);
        if (nearly == null) {
            findings.add(finding.build());
            return rejected(text, Level.CHECKED, findings);
        }
        findings.add(finding.as(Severity.WARNING).with(Confidence.PROVISIONAL).build());
        return new Parsed.Accepted<>(
                new IndustryCode(nearly.codes().canonical(text)), Level.CHECKED, Confidence.PROVISIONAL, findings);
    }

    private String standards() {
        return classification.editions().stream()
                .map(edition -> edition.citation().source())
                .collect(Collectors.joining(", "));
    }

    /** Digits alone may be of another section in another edition. */
    private void section(String text, IndustryEdition taken, List<Finding> out) {
        String code = taken.codes().canonical(text);
        for (IndustryEdition other : classification.editions()) {
            if (other.codes().contains(text) && !other.codes().canonical(text).equals(code)) {
                out.add(CodeFindings.INDUSTRY_SECTION
                        .finding()
                        .at(0, text.length())
                        .expected(code)
                        .found(text)
                        .attribute("meaning", BilingualText.same(name(taken, code)))
                        .attribute("edition", taken.label())
                        .attribute("other", other.codes().canonical(text) + " " + name(other, text))
                        .attribute("before", other.label())
                        .by(STANDARD)
                        .build());
            }
        }
    }

    private static String name(IndustryEdition edition, String code) {
        return edition.find(code).map(IndustryMeaning::name).orElse("");
    }

    /** Without a date: a code of an older edition alone, or one whose meaning changed. */
    private Level always(String text, String code, List<Finding> out) {
        List<IndustryMeaning> meanings = classification.meanings(code);
        IndustryMeaning first = meanings.get(0);
        IndustryMeaning last = meanings.get(meanings.size() - 1);
        IndustryEdition latest = editions[editions.length - 1];
        if (!last.edition().equals(latest.id())) {
            out.add(about(CodeFindings.INDUSTRY_OLD, text, last)
                    .expected(codes(last.successors()))
                    .attribute("edition", label(last))
                    .attribute("successors", now(last))
                    .build());
        } else if (changed(first, last)) {
            out.add(about(CodeFindings.INDUSTRY_MEANING, text, last)
                    .variant(first.level() == IndustryLevel.CLASS ? "" : "name")
                    .attribute("edition", label(last))
                    .attribute("before", label(first))
                    .attribute("other", first.name())
                    .build());
        }
        return Level.ASSIGNED;
    }

    /** Of classes the comparison table tells, of the others only their names can. */
    private static boolean changed(IndustryMeaning before, IndustryMeaning after) {
        if (before.level() != IndustryLevel.CLASS) {
            return !before.name().equals(after.name());
        }
        return !before.edition().equals(after.edition())
                && before.successors().stream().noneMatch(link -> link.code().equals(after.code()));
    }

    private Level onDay(String text, String code, LocalDate day, List<Finding> out) {
        IndustryEdition then = classification.inForceOn(day);
        IndustryMeaning meaning = classification.meanings(code).get(0);
        if (then == null) {
            out.add(about(CodeFindings.NO_DATA, text, meaning)
                    .variant("industry")
                    .attribute("date", day.toString())
                    .build());
            return Level.ASSIGNED;
        }
        if (then.codes().contains(code)) {
            return Level.ASSIGNED_AT_DATE;
        }
        List<IndustryLink> links = meaning.successors().isEmpty() ? meaning.predecessors() : meaning.successors();
        out.add(about(CodeFindings.INDUSTRY_NOT_IN_FORCE, text, meaning)
                .expected(codes(links))
                .attribute("date", day.toString())
                .attribute("edition", label(meaning))
                .attribute("then", then.label())
                .attribute("codes", links.isEmpty() ? NOT_COMPARED : BilingualText.same(codes(links)))
                .build());
        return Level.ASSIGNED;
    }

    private static final BilingualText NOT_COMPARED = new BilingualText("对照表只到小类", "only classes are compared");

    private static Finding.Builder about(FindingKind kind, String text, IndustryMeaning meaning) {
        return kind.finding()
                .at(0, text.length())
                .found(text)
                .attribute("name", meaning.name())
                .by(COMPARISON);
    }

    private BilingualText label(IndustryMeaning meaning) {
        return classification
                .edition(meaning.edition())
                .map(IndustryEdition::label)
                .orElseThrow();
    }

    private static BilingualText now(IndustryMeaning meaning) {
        return meaning.successors().isEmpty() ? NOT_COMPARED : BilingualText.same(codes(meaning.successors()));
    }

    private static String codes(List<IndustryLink> links) {
        return links.stream().map(IndustryLink::code).collect(Collectors.joining(", "));
    }

    private Confidence confidence(String code) {
        Confidence all = Confidence.PROVISIONAL;
        for (IndustryEdition edition : classification.editions()) {
            if (edition.codes().contains(code) && edition.confidence(code) == Confidence.VERIFIED) {
                all = Confidence.VERIFIED;
            }
        }
        return all;
    }

    private Parsed<IndustryCode> rejected(String text, Level level, List<Finding> findings) {
        return new Parsed.Rejected<>(
                level, Confidence.VERIFIED, findings, () -> IndustryShape.repairs(text, this::isGood, editions));
    }

    private boolean isGood(String candidate) {
        if (!IndustrySet.hasShape(candidate)) {
            return false;
        }
        for (IndustryEdition edition : editions) {
            if (edition.codes().contains(candidate)) {
                return true;
            }
        }
        return false;
    }
}
