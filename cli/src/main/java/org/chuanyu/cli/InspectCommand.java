// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.inspection.BindingFile;
import org.chuanyu.dictionary.inspection.Inspection;
import org.chuanyu.dictionary.inspection.Inspection.Column;
import org.chuanyu.dictionary.inspection.TableInspection;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.table.SafeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 辨认表格: {@code chuanyu inspect}. */
@Command(name = "inspect")
final class InspectCommand extends SessionCommand {
    @Parameters(index = "0..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "validate.file")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "BINDING",
            descriptionKey = "inspect.output")
    private String output = "";

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    InspectCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws IOException {
        if (!output.isEmpty() && files.size() > 1) {
            throw new UsageException("一个绑定文件只属于一张表", "a binding is of one table");
        }
        DistinctFiles.mustBe(files, output);
        TableInspection inspections = new TableInspection(dictionary());
        boolean sure = true;
        for (Path file : files) {
            Inspection inspection = inspections.inspect(file);
            sure &= inspection.others().isEmpty()
                    && inspection.columns().stream().noneMatch(Column::isAsked);
            if (json) {
                session().print(Json.object(out -> write(out, file, inspection)));
            } else {
                print(file, inspection);
            }
            if (!output.isEmpty()) {
                keep(inspection);
            }
        }
        return sure ? Main.GOOD : Main.ERRORS;
    }

    private void keep(Inspection inspection) {
        try (SafeFile out = SafeFile.begin(Path.of(output))) {
            BindingFile.of(inspection).write(out.out());
            out.publish();
        } catch (IOException e) {
            throw SafeFile.unwritable(Path.of(output), e);
        }
        if (!json) {
            session().say("inspect.kept", Map.of("file", output));
        }
    }

    private void write(JsonGenerator out, Path file, Inspection inspection) throws IOException {
        out.writeStringField("file", ValidateCommand.name(file));
        out.writeStringField("encoding", inspection.format().charset().name());
        out.writeBooleanField("byteOrderMark", inspection.format().byteOrderMark());
        out.writeStringField("separator", String.valueOf(inspection.format().separator()));
        out.writeNumberField("headingRow", inspection.headingRows().first());
        out.writeNumberField("headingRows", inspection.headingRows().count());
        out.writeStringField("dataset", inspection.layout().dataSet());
        out.writeStringField("side", inspection.layout().side());
        out.writeArrayFieldStart("others");
        for (Layout other : inspection.others()) {
            out.writeStartObject();
            out.writeStringField("dataset", other.dataSet());
            out.writeStringField("side", other.side());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("columns");
        for (Column column : inspection.columns()) {
            out.writeStartObject();
            out.writeStringField("heading", disclosure().show(column.heading()));
            out.writeStringField(
                    "element", column.element().map(DataElement::identifier).orElse(""));
            out.writeStringField("reason", column.reason().word());
            Json.strings(
                    out,
                    "candidates",
                    column.candidates().stream().map(DataElement::identifier).toList());
            out.writeNumberField("filled", column.filled());
            out.writeNumberField("wrong", column.wrong());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void print(Path file, Inspection inspection) {
        session()
                .say(
                        "inspect.table",
                        Map.of(
                                "file", ValidateCommand.name(file),
                                "encoding", inspection.format().charset().name(),
                                "row", Integer.toString(inspection.headingRows().first()),
                                "rows",
                                        Integer.toString(
                                                inspection.headingRows().count())));
        session().say("inspect.layout", Map.of("name", named(inspection.layout())));
        for (Layout other : inspection.others()) {
            session().say("inspect.other", Map.of("name", named(other)));
        }
        for (int i = 0; i < inspection.columns().size(); i++) {
            print(i + 1, inspection.columns().get(i));
        }
    }

    private String named(Layout layout) {
        return layout.dataSet() + " · " + layout.side() + " · "
                + layout.name().in(session().language());
    }

    private void print(int number, Column column) {
        String heading = disclosure().show(column.heading()).replaceAll("\\s+", " ");
        String reason = Words.CATALOG
                .text(
                        "inspect.reason." + column.reason().word(),
                        Map.of(
                                "wrong", Integer.toString(column.wrong()),
                                "filled", Integer.toString(column.filled())))
                .in(session().language());
        String elements = column.isAsked()
                ? column.candidates().stream().map(this::named).collect(Collectors.joining(" | "))
                : column.element().map(this::named).orElse("");
        String key = column.isAsked() ? "inspect.asked" : elements.isEmpty() ? "inspect.unbound" : "inspect.column";
        session()
                .say(
                        key,
                        Map.of(
                                "number", Integer.toString(number),
                                "heading", heading,
                                "element", elements,
                                "reason", reason));
    }

    private String named(DataElement element) {
        return element.name().in(session().language()) + " (" + element.identifier() + ")";
    }
}
