// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.formats.page;

import java.util.stream.Collectors;
import org.chuanyu.core.text.Language;
import org.chuanyu.formats.export.ExportSubject;

/** 页面对象: makes the page of a subject. */
final class PageSubject {
    private PageSubject() {}

    static Page page(ExportSubject subject, Language language) {
        PageWords words = new PageWords(language);
        String packs = subject.packs().stream()
                .map(pack -> pack.id() + " " + pack.edition())
                .collect(Collectors.joining(", "));
        String foot = packs.isEmpty() ? words.say("foot.plain") : words.say("foot", "packs", packs);
        if (subject instanceof ExportSubject.OfList of) {
            return new ListPage(of.list(), words).page(foot);
        }
        if (subject instanceof ExportSubject.OfLayout of) {
            return new LayoutPage(of.layout(), words).page(foot);
        }
        throw new IllegalArgumentException("no page of a " + subject.kind().word());
    }
}
