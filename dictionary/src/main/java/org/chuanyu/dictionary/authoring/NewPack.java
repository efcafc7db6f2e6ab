// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.authoring.PackNotes.Note;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.DataSet;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.record.SharedLayout;
import org.chuanyu.dictionary.table.TableException;
import org.jspecify.annotations.Nullable;

/**
 * 新建数据包: a side's pack begun from the table that it has: one layout with an element a column, all provisional.
 * Columns that the data set knows by another side take over its definition and keep their own names.
 *
 * @param draft the pack, sealed and not yet written
 * @param elements the elements, in the order of the columns
 * @param notes what has to be said of the table as a whole
 */
public record NewPack(PackDraft draft, List<NewElement> elements, List<BilingualText> notes) {

    /**
     * 要求: what the pack shall be.
     *
     * @param dataSet the data set's id
     * @param side the side's id
     * @param name the side's name in Chinese; empty for its id
     * @param today the day on which it is made
     */
    public record Request(String dataSet, String side, String name, LocalDate today) {}

    /**
     * Begins a pack.
     *
     * @param table the table
     * @param request what the pack shall be
     * @param others the packs that stand beside it
     * @return the pack
     * @throws TableException when an id can't be one, the side has a layout already, or two columns get one identifier
     */
    public static NewPack of(SourceTable table, Request request, Dictionary others) {
        mustBeId(request.dataSet());
        mustBeId(request.side());
        DataSet known = others.dataSet(request.dataSet()).orElse(null);
        if (known != null && known.layout(request.side()).isPresent()) {
            throw new TableException(
                    request.dataSet() + " 已有 " + request.side() + " 一方的版式，请另取一方的标识",
                    request.dataSet() + " has a layout of the side " + request.side()
                            + " already; choose another side");
        }
        Layout shared = known == null ? null : known.layout(SharedLayout.SIDE).orElse(null);
        List<NewElement> elements = NewElement.of(table, shared);
        List<BilingualText> notes = new ArrayList<>(table.notTaken());
        List<String> keys = table.columns().stream()
                .filter(SourceTable.Column::key)
                .map(SourceTable.Column::name)
                .toList();
        if (keys.size() > 1) {
            notes.add(PackNotes.of(Note.JOINT_KEY, "columns", String.join(", ", keys)));
        }
        String key = keys.size() == 1 ? identifier(table, elements, keys.get(0)) : "";
        String date = recordDate(elements, shared);
        if (date.isEmpty()) {
            notes.add(PackNotes.of(Note.NO_RECORD_DATE));
        }
        Writing writing = new Writing(table, request, known);
        return new NewPack(writing.draft(elements, date, key), elements, List.copyOf(notes));
    }

    private static void mustBeId(String id) {
        if (id.isEmpty() || CellRules.expected("id", id).isPresent()) {
            throw new TableException(
                    "标识只用字母、数字、点、横线、下划线：" + id, "an id has letters, digits, dots, hyphens and underscores: " + id);
        }
    }

    private static String identifier(SourceTable table, List<NewElement> elements, String column) {
        for (int i = 0; i < elements.size(); i++) {
            if (table.columns().get(i).name().equals(column)) {
                return elements.get(i).identifier();
            }
        }
        return "";
    }

    private static String recordDate(List<NewElement> elements, @Nullable Layout shared) {
        return elements.stream()
                .filter(element -> shared != null
                        && !shared.recordDate().isEmpty()
                        && element.takenOver().equals(shared.recordDate()))
                .map(NewElement::identifier)
                .findFirst()
                .orElse("");
    }

    /** 写出: puts the files together. */
    private record Writing(
            SourceTable table, Request request, @Nullable DataSet known) {

        PackDraft draft(List<NewElement> elements, String date, String key) {
            String id = request.dataSet() + "-" + request.side();
            String file = "layouts/" + id + ".csv";
            return PackDraft.empty()
                    .with("manifest.json", CanonicalForm.json(manifest()))
                    .with("datasets.json", CanonicalForm.json(dataSets(id, file, date, key)))
                    .with(file, NewElement.table(elements))
                    .sealed();
        }

        private String sideName() {
            return request.name().isEmpty() ? request.side() : request.name();
        }

        private String source() {
            return table.name().isEmpty() ? table.file() : table.file() + ", " + table.name();
        }

        private static ObjectNode name(ObjectNode of, String zh, String en) {
            of.putObject("name").put("zh", zh).put("en", en);
            return of;
        }

        private ObjectNode manifest() {
            ObjectNode manifest = JsonNodeFactory.instance.objectNode();
            manifest.put("format", 1)
                    .put("id", request.side() + "-" + request.dataSet())
                    .put("edition", "1");
            name(
                    manifest,
                    sideName() + " " + dataSetName().zh(),
                    request.side() + ", " + dataSetName().en());
            manifest.put("issued", request.today().toString())
                    .put("confidence", "provisional")
                    .put("note", "");
            manifest.putArray("sources")
                    .addObject()
                    .put("id", NewElement.SOURCE)
                    .put("text", source());
            manifest.putArray("files");
            return manifest;
        }

        private BilingualText dataSetName() {
            return known == null ? BilingualText.same(request.dataSet()) : known.name();
        }

        private ObjectNode dataSets(String id, String file, String date, String key) {
            ObjectNode sets = JsonNodeFactory.instance.objectNode();
            name(sets.putArray("sides").addObject().put("id", request.side()), sideName(), request.side());
            ObjectNode set = sets.putArray("datasets").addObject().put("id", request.dataSet());
            name(set, dataSetName().zh(), dataSetName().en());
            ObjectNode layout = set.putArray("layouts")
                    .addObject()
                    .put("side", request.side())
                    .put("id", id);
            String zh = table.comment().isEmpty() ? dataSetName().zh() : table.comment();
            name(layout, zh + "（" + sideName() + "）", dataSetName().en() + ", " + request.side())
                    .put("fields", file)
                    .put("recordDate", date)
                    .put("key", key)
                    .put("organizationWhen", "")
                    .put("edition", "")
                    .put("confidence", "provisional")
                    .put("source", source())
                    .put("note", "");
            return sets;
        }
    }
}
