// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.element.DataElement;

/** Starts findings that name a data element. */
final class ElementFindings {
    private static final BilingualText PROVISIONAL = new BilingualText("（规则暂定）", " (the rule is provisional)");

    private ElementFindings() {}

    static Finding.Builder of(FindingKind kind, DataElement element) {
        return kind.finding()
                .by(element.citation())
                .with(element.confidence())
                .attribute("name", element.name())
                .attribute("element", element.identifier());
    }

    /** A breach of a format: an error when the format is verified, else a warning. */
    static Finding.Builder ofFormat(FindingKind kind, DataElement element, String text) {
        Confidence confidence = element.formatConfidence();
        return of(kind, element)
                .with(confidence)
                .as(confidence == Confidence.VERIFIED ? Severity.ERROR : Severity.WARNING)
                .at(0, text.length())
                .expected(element.format().notation())
                .attribute("length", Integer.toString(text.codePointCount(0, text.length())))
                .attribute("provisional", provisional(confidence));
    }

    /** A remark for rules that are not confirmed. */
    static BilingualText provisional(Confidence confidence) {
        return confidence == Confidence.VERIFIED ? BilingualText.same("") : PROVISIONAL;
    }
}
