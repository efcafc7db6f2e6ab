// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.registration.AdministeredItem;
import org.chuanyu.dictionary.registration.Registration;
import org.chuanyu.dictionary.registration.Standing;

/** 登记情况: tells what the registration authorities say of a thing that is listed; of most things they say nothing. */
final class RegisteredItems {
    private final Dictionary dictionary;

    RegisteredItems(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** What is registered of a list or mapping, or of the layouts of a data set and their elements. */
    private List<AdministeredItem> of(String kind, String id) {
        return dictionary.register().items().stream()
                .filter(item -> switch (item.kind()) {
                    case LIST, MAPPING ->
                        item.kind().word().equals(kind) && item.id().equals(id);
                    case LAYOUT, ELEMENT -> kind.equals("dataset") && isOf(id, item.id());
                })
                .toList();
    }

    private boolean isOf(String dataSet, String layout) {
        return dictionary.dataSet(dataSet).stream()
                .flatMap(set -> set.layouts().values().stream())
                .anyMatch(each -> each.id().equals(layout));
    }

    /** Writes the key {@code registration} where there is something to tell. */
    void write(JsonGenerator out, String kind, String id) throws IOException {
        List<AdministeredItem> items = of(kind, id);
        if (items.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("registration");
        for (AdministeredItem item : items) {
            Standing standing = dictionary.register().standing(item);
            out.writeStartObject();
            out.writeStringField("item", item.toString());
            out.writeStringField("standing", standing.word());
            out.writeArrayFieldStart("authorities");
            for (Registration each : standing.registrations()) {
                out.writeStartObject();
                out.writeStringField("authority", each.authority().word());
                out.writeStringField("status", each.status().word());
                out.writeStringField("since", each.since().toString());
                out.writeStringField("citation", each.citation().toString());
                out.writeStringField("confidence", each.confidence().word());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Says it in a line an item. */
    void say(Session session, String kind, String id) {
        for (AdministeredItem item : of(kind, id)) {
            session.say(
                    "list.registration",
                    Map.of(
                            "item",
                            item.toString(),
                            "standing",
                            dictionary.register().standing(item).text().in(session.language())));
        }
    }
}
