// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.util.Map;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.translation.TranslationPlan;

/** 转换预案: what a dry run says before a row is read. */
final class PlanText {
    private final Session session;

    PlanText(Session session) {
        this.session = session;
    }

    /** Writes what can be said of a translation. */
    void write(TranslationPlan plan, String from, String to) {
        session.say("plan.mapping", Map.of("mapping", plan.mapping(), "from", from, "to", to));
        session.say(
                "plan.without-source",
                Map.of("count", Integer.toString(plan.withoutSource().size())));
        for (DataElement element : plan.withoutSource()) {
            session.say("plan.element", Map.of("id", element.identifier(), "name", name(element)));
        }
        session.say(
                "plan.ambiguous",
                Map.of("count", Integer.toString(plan.ambiguous().size())));
        plan.ambiguous()
                .forEach((element, values) -> session.say(
                        "plan.ambiguous-element",
                        Map.of(
                                "id",
                                element.identifier(),
                                "name",
                                name(element),
                                "values",
                                String.join(" | ", values))));
        session.outWriter().flush();
    }

    private String name(DataElement element) {
        return element.name().in(session.language());
    }
}
