// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.check.CheckedSpan;
import org.chuanyu.codes.check.DetectionProfile;
import org.chuanyu.codes.check.DetectionProfile.Place;
import org.chuanyu.codes.check.DetectionProfile.Tally;
import org.chuanyu.codes.check.DetectionProfile.Witness;
import org.chuanyu.codes.check.TypingError;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.core.finding.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 检错能力证明: {@code chuanyu proof detection}: tries all slips with all check systems and tells what passes unnoticed. */
@Command(name = "detection")
final class DetectionProofCommand extends SessionCommand {
    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    DetectionProofCommand(Session session) {
        super(session);
    }

    /** 用途: a type of codes and the part of its codes that a system covers. */
    private record Use(CodeType<?> type, CheckedSpan check) {}

    /** 情形: a system and a length of payload, and who uses it; a separator that is passed over makes no difference. */
    private record Case(CheckSystem system, int payloadLength, List<Use> uses) {

        Case(CheckSystem system, int payloadLength) {
            this(system, payloadLength, new ArrayList<>());
        }

        String key() {
            return system.name() + " " + payloadLength;
        }
    }

    @Override
    int run() {
        List<Case> cases = cases();
        List<DetectionProfile> profiles = cases.parallelStream()
                .map(each -> DetectionProfile.of(each.system(), each.payloadLength()))
                .toList();
        if (json) {
            for (int i = 0; i < cases.size(); i++) {
                DetectionProfile profile = profiles.get(i);
                List<Use> uses = cases.get(i).uses();
                session().print(Json.object(out -> write(out, profile, uses)));
            }
        } else {
            session().say("proof.detection.heading", Map.of());
            table(profiles).forEach(session()::print);
            session().say("proof.detection.passing", Map.of());
            profiles.forEach(this::passing);
            session().say("proof.detection.types", Map.of());
            CodeTypes.all().forEach(this::type);
        }
        return Main.GOOD;
    }

    /** The systems of the standards with their lengths, and what the types name beside them. */
    private static List<Case> cases() {
        Map<String, Case> cases = new LinkedHashMap<>();
        for (CheckSystem system : CheckSystem.all()) {
            Case each = new Case(system, system.payloadLength().orElse(DetectionProfile.USUAL_LENGTH));
            cases.put(each.key(), each);
        }
        for (CodeType<?> type : CodeTypes.all()) {
            for (CheckedSpan check : type.checks()) {
                Case each = new Case(check.system(), check.payloadLength());
                cases.computeIfAbsent(each.key(), any -> each).uses().add(new Use(type, check));
            }
        }
        return List.copyOf(cases.values());
    }

    private List<String> table(List<DetectionProfile> profiles) {
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(
                List.of(word("system"), word("citation"), word("confidence"), word("length"), word("place")));
        for (TypingError error : TypingError.values()) {
            heading.add(error.title().in(session().language()));
        }
        rows.add(heading);
        for (DetectionProfile profile : profiles) {
            CheckSystem system = profile.system();
            List<String> payload = new ArrayList<>(List.of(
                    system.name(),
                    // A source that is told at length would break the table.
                    system.citation().toString().split(" \\(", 2)[0],
                    Words.CATALOG
                            .text("confidence." + system.confidence().word())
                            .in(session().language()),
                    Integer.toString(profile.payloadLength()),
                    word("payload")));
            List<String> check = new ArrayList<>(List.of("", "", "", "+" + system.checkLength(), word("check")));
            for (TypingError error : TypingError.values()) {
                payload.add(text(profile.inPayload(error)));
                check.add(text(profile.atCheck(error)));
            }
            rows.add(payload);
            rows.add(check);
        }
        return TextColumns.aligned(rows);
    }

    private String word(String key) {
        return Words.CATALOG.text("proof.detection." + key).in(session().language());
    }

    private static String text(Tally tally) {
        return String.format(Locale.ROOT, "%,d/%,d", tally.undetected(), tally.total());
    }

    private void passing(DetectionProfile profile) {
        for (TypingError error : TypingError.values()) {
            List<Place> places = profile.places(error).stream()
                    .filter(place -> place.undetected() > 0)
                    .toList();
            if (!places.isEmpty()) {
                Witness witness = places.get(0).witness();
                session()
                        .say(
                                "proof.detection.pass",
                                Map.of(
                                        "system", profile.system().name(),
                                        "length", Integer.toString(profile.payloadLength()),
                                        "error", error.title().in(session().language()),
                                        "places", places(places),
                                        "code", witness == null ? "" : witness.code(),
                                        "mistyped", witness == null ? "" : witness.mistyped()));
            }
        }
    }

    /** Tells the figures of neighbouring places that agree in one. */
    private static String places(List<Place> places) {
        Map<Tally, List<Place>> alike = places.stream()
                .collect(Collectors.groupingBy(
                        place -> new Tally(place.undetected(), place.total()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<String> texts = new ArrayList<>();
        alike.forEach((tally, same) -> texts.add(text(tally) + " @ " + positions(same)));
        return String.join("; ", texts);
    }

    /** Positions from 1, in runs, such as {@code 1-8,10}. */
    private static String positions(List<Place> places) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= places.size(); i++) {
            int last = places.get(i - 1).position();
            if (i == places.size() || places.get(i).position() != last + 1) {
                runs.add(new Span(places.get(start).position(), last + 1).position());
                start = i;
            }
        }
        return String.join(",", runs);
    }

    private void type(CodeType<?> type) {
        String checks = type.checks().stream()
                .map(check -> check.system().name() + " @ " + check.span().position())
                .distinct()
                .collect(Collectors.joining("; "));
        session()
                .say(
                        "proof.detection.type",
                        Map.of(
                                "id",
                                type.id(),
                                "name",
                                type.name().in(session().language()),
                                "checks",
                                checks.isEmpty() ? "-" : checks));
    }

    private static void write(JsonGenerator out, DetectionProfile profile, List<Use> uses) throws IOException {
        out.writeStringField("system", profile.system().name());
        out.writeStringField("citation", profile.system().citation().toString());
        out.writeStringField("confidence", profile.system().confidence().word());
        out.writeNumberField("payloadLength", profile.payloadLength());
        out.writeNumberField("checkLength", profile.system().checkLength());
        out.writeArrayFieldStart("errors");
        for (TypingError error : TypingError.values()) {
            out.writeStartObject();
            out.writeStringField("error", error.word());
            Json.text(out, "name", error.title());
            write(out, "payload", profile.inPayload(error));
            write(out, "check", profile.atCheck(error));
            out.writeArrayFieldStart("places");
            for (Place place : profile.places(error)) {
                write(out, place);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("types");
        for (Use use : uses) {
            out.writeStartObject();
            out.writeStringField("type", use.type().id());
            out.writeNumberField("start", use.check().span().start());
            out.writeNumberField("end", use.check().span().end());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void write(JsonGenerator out, String field, Tally tally) throws IOException {
        out.writeObjectFieldStart(field);
        out.writeNumberField("undetected", tally.undetected());
        out.writeNumberField("total", tally.total());
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, Place place) throws IOException {
        out.writeStartObject();
        out.writeNumberField("position", place.position());
        out.writeBooleanField("atCheck", place.atCheck());
        out.writeNumberField("undetected", place.undetected());
        out.writeNumberField("total", place.total());
        Witness witness = place.witness();
        if (witness != null) {
            out.writeStringField("code", witness.code());
            out.writeStringField("mistyped", witness.mistyped());
        }
        out.writeEndObject();
    }
}
