// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import static org.chuanyu.dictionary.pack.PackText.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chuanyu.dictionary.mapping.Certificate;
import org.chuanyu.dictionary.mapping.Loss;
import org.chuanyu.dictionary.mapping.MappingConflict;

/** 证书文件: a certificate as JSON: what {@code certify --json} prints, and the rows that it was given for. */
public final class CertificateFile {
    private CertificateFile() {}

    /**
     * Returns the digest that belongs to what a certificate says.
     *
     * @param certificate the certificate, whatever digest it has
     * @return the SHA-256 of its text
     */
    public static String digestOf(Certificate certificate) {
        return Digests.sha256(certificate.text().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a certificate with the rows that it was given for.
     *
     * @param certificate the certificate
     * @return the JSON in UTF-8, to be brought into the form in which packs are written
     */
    public static byte[] bytes(Certificate certificate) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            write(json, certificate);
            strings(json, "statements", certificate.statements());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written to", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes the fields of a certificate into an object that is open.
     *
     * @param json where to write
     * @param certificate the certificate
     * @throws IOException when it can't be written
     */
    public static void write(JsonGenerator json, Certificate certificate) throws IOException {
        json.writeStringField("mapping", certificate.mapping());
        json.writeStringField("from", certificate.from());
        json.writeStringField("to", certificate.to());
        LocalDate on = certificate.on();
        json.writeStringField("on", on == null ? "" : on.toString());
        json.writeStringField("scope", certificate.scope());
        json.writeNumberField("rows", certificate.rows());
        json.writeBooleanField("total", certificate.isTotal());
        json.writeBooleanField("singleValued", certificate.isSingleValued());
        json.writeBooleanField("injective", certificate.isInjective());
        json.writeBooleanField("onto", certificate.isOnto());
        json.writeBooleanField("roundTrip", certificate.isRoundTrip());
        json.writeArrayFieldStart("losses");
        for (Loss loss : certificate.losses()) {
            json.writeStartObject();
            json.writeStringField("kind", loss.kind().word());
            strings(json, "codes", loss.codes());
            json.writeStringField("witness", loss.witness());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("conflicts");
        for (MappingConflict conflict : certificate.conflicts()) {
            json.writeStartObject();
            json.writeStringField("kind", conflict.kind().word());
            strings(json, "codes", conflict.codes());
            strings(json, "rows", conflict.rows());
            json.writeEndObject();
        }
        json.writeEndArray();
        strings(json, "limits", certificate.limits());
        json.writeStringField("digest", certificate.digest());
    }

    private static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** Reads a certificate; one whose digest does not fit what it says was changed by hand. */
    static Certificate read(String file, JsonNode json) {
        try {
            Certificate certificate = new Certificate(
                    text(json, "mapping"),
                    text(json, "from"),
                    text(json, "to"),
                    text(json, "on").isEmpty() ? null : LocalDate.parse(text(json, "on")),
                    text(json, "scope"),
                    json.path("rows").asInt(),
                    losses(json.path("losses")),
                    conflicts(json.path("conflicts")),
                    strings(json.path("limits")),
                    strings(json.path("statements")),
                    text(json, "digest"));
            if (!certificate.digest().equals(digestOf(certificate))) {
                throw new PackException(
                        file,
                        "证书与其摘要不符：证书不应手工修改",
                        "the certificate differs from its digest: it is not to be changed by hand");
            }
            return certificate;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new PackException(file, "不是证书：" + e.getMessage(), "is no certificate: " + e.getMessage());
        }
    }

    private static List<Loss> losses(JsonNode array) {
        List<Loss> losses = new ArrayList<>();
        for (JsonNode loss : array) {
            losses.add(
                    new Loss(Loss.Kind.ofWord(text(loss, "kind")), strings(loss.path("codes")), text(loss, "witness")));
        }
        return losses;
    }

    private static List<MappingConflict> conflicts(JsonNode array) {
        List<MappingConflict> conflicts = new ArrayList<>();
        for (JsonNode conflict : array) {
            conflicts.add(new MappingConflict(
                    MappingConflict.Kind.ofWord(text(conflict, "kind")),
                    strings(conflict.path("codes")),
                    strings(conflict.path("rows"))));
        }
        return conflicts;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.asText()));
        return strings;
    }
}
