// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chuanyu.dictionary.certificate.Certification;
import org.chuanyu.dictionary.certificate.RowChange;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.Certificate;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.mapping.Loss;
import org.chuanyu.dictionary.mapping.MappingConflict;
import org.chuanyu.dictionary.pack.CertificateFile;
import org.chuanyu.dictionary.pack.Pack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 证明映射: {@code chuanyu certify}: what a mapping would lose, and whether its rows are those that were certified. */
@Command(name = "certify")
final class CertifyCommand extends SessionCommand {
    private static final int SHOWN = 20;

    @Parameters(index = "0", paramLabel = "MAPPING", descriptionKey = "certify.mapping")
    private String mapping = "";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "certify.on")
    private String on = "";

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    CertifyCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        LocalDate day = date(on);
        Certificate certificate = certificate(day);
        // What was stored was given for all codes, so that on a day nothing can be held against it.
        Optional<Certificate> stored = day == null ? stored() : Optional.empty();
        List<RowChange> changes =
                stored.map(given -> RowChange.between(given, certificate)).orElse(List.of());
        boolean agrees =
                stored.map(given -> given.digest().equals(certificate.digest())).orElse(true);
        if (json) {
            print(certificate, stored, agrees, changes);
        } else {
            say(certificate);
            stored.ifPresent(given -> say(given, agrees, changes));
        }
        return agrees && certificate.conflicts().isEmpty() ? Main.GOOD : Main.ERRORS;
    }

    private Certificate certificate(@Nullable LocalDate day) {
        Certification certification = new Certification(dictionary());
        try {
            Optional<LayoutMapping> layouts = layoutMapping();
            if (layouts.isPresent()) {
                return certification.of(layouts.get(), day);
            }
            CodeMapping codes = dictionary()
                    .codeMapping((Action.Code) Action.of("code " + mapping))
                    .orElseThrow(() -> new UsageException(
                            "没有映射 " + mapping + "（chuanyu list mappings 列出全部）",
                            "there is no mapping " + mapping + " (chuanyu list mappings names them all)"));
            return certification.of(codes, day);
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            throw new UsageException(mapping + "：" + reason, mapping + ": " + reason);
        }
    }

    private Optional<LayoutMapping> layoutMapping() {
        Action.Code.Step step = Action.Code.Step.of(mapping);
        return dictionary().layoutMappings().stream()
                .filter(each -> each.id().equals(step.mapping()))
                .findFirst()
                .map(each -> step.inverted() ? each.inverse() : each);
    }

    private Optional<Certificate> stored() {
        return dictionary().packOf("mapping", mapping).map(Pack::certificates).flatMap(all -> all.of(mapping));
    }

    private void print(Certificate certificate, Optional<Certificate> stored, boolean agrees, List<RowChange> changes) {
        session().print(Json.object(out -> {
            CertificateFile.write(out, certificate);
            if (stored.isPresent()) {
                out.writeObjectFieldStart("stored");
                out.writeStringField("digest", stored.get().digest());
                out.writeBooleanField("agrees", agrees);
                out.writeArrayFieldStart("changes");
                for (RowChange change : changes) {
                    out.writeStartObject();
                    out.writeStringField("change", change.kind().word());
                    out.writeStringField("was", change.was());
                    out.writeStringField("now", change.now());
                    out.writeEndObject();
                }
                out.writeEndArray();
                out.writeEndObject();
            }
        }));
    }

    private void say(Certificate certificate) {
        session()
                .say(
                        "certify.head",
                        Map.of(
                                "mapping", certificate.mapping(),
                                "from", certificate.from(),
                                "to", certificate.to(),
                                "rows", Integer.toString(certificate.rows()),
                                "scope", certificate.scope().isEmpty() ? "" : " (" + certificate.scope() + ")"));
        verdict("total", certificate.isTotal());
        verdict("single-valued", certificate.isSingleValued());
        verdict("injective", certificate.isInjective());
        verdict("onto", certificate.isOnto());
        verdict("round-trip", certificate.isRoundTrip());
        for (Loss loss : certificate.losses()) {
            session()
                    .say(
                            "certify.loss." + loss.kind().word(),
                            Map.of(
                                    "count", Integer.toString(loss.codes().size()),
                                    "codes", shown(loss.codes()),
                                    "witness", loss.witness()));
        }
        for (MappingConflict conflict : certificate.conflicts()) {
            session()
                    .say(
                            "certify.conflict",
                            Map.of(
                                    "kind",
                                            word("certify.conflict."
                                                    + conflict.kind().word()),
                                    "codes", shown(conflict.codes()),
                                    "rows", String.join(" / ", conflict.rows())));
        }
        certificate.limits().forEach(limit -> session().say("certify.limit", Map.of("limit", limit)));
        session().say("certify.digest", Map.of("digest", certificate.digest()));
    }

    private void say(Certificate stored, boolean agrees, List<RowChange> changes) {
        if (agrees) {
            session().say("certify.agrees", Map.of());
            return;
        }
        session().say("certify.differs", Map.of("digest", stored.digest()));
        for (RowChange change : changes) {
            session().say("certify.change." + change.kind().word(), Map.of("was", change.was(), "now", change.now()));
        }
        if (changes.isEmpty()) {
            // The rows are the same, so one of the lists has changed.
            session().say("certify.lists-changed", Map.of());
        }
    }

    private void verdict(String question, boolean yes) {
        session()
                .say(
                        "certify.verdict",
                        Map.of(
                                "question",
                                word("certify." + question),
                                "answer",
                                word(yes ? "certify.yes" : "certify.no")));
    }

    private String word(String key) {
        return Words.CATALOG.text(key).in(session().language());
    }

    private String shown(List<String> codes) {
        String first = codes.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return codes.size() > SHOWN ? first + " …" : first;
    }
}
