// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chuanyu.dictionary.table.TableException;
import org.jspecify.annotations.Nullable;

/** 台账读取: reads an account line by line, always one line ahead. */
final class AccountReader implements Closeable {
    /** A cell or a heading may be as long as a table may have it. */
    private final ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private final BufferedReader lines;
    private long line;
    private @Nullable JsonNode next;

    private AccountReader(BufferedReader lines) throws IOException {
        this.lines = lines;
        this.next = read();
    }

    static AccountReader open(Path account) throws IOException {
        try {
            return new AccountReader(Files.newBufferedReader(account, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new TableException("台账不是 UTF-8", "the account is not UTF-8");
        } catch (IOException e) {
            throw new TableException("无法读取台账 " + account, "can't read the account " + account);
        }
    }

    /** Returns the line that is to be read next; null at the end. */
    @Nullable
    JsonNode peek() {
        return next;
    }

    /** Takes the header of a table. */
    JsonNode header() throws IOException {
        JsonNode header = next;
        if (header == null) {
            throw new TableException("台账是空的", "the account is empty");
        }
        if (header.path("account").asInt() != AccountWriter.VERSION) {
            throw new TableException("这不是转换台账", "this is no account of a translation");
        }
        next = read();
        return header;
    }

    /** Takes what is told of a row, if it is told of this one. */
    @Nullable
    JsonNode row(long row) throws IOException {
        JsonNode told = next;
        if (told == null || told.path("row").asLong() != row) {
            return null;
        }
        next = read();
        return told;
    }

    /** Takes the end of a table of several. */
    void end(String file, long rows) throws IOException {
        JsonNode end = next;
        if (end == null
                || !end.path("end").asText().equals(file)
                || end.path("rows").asLong() != rows) {
            throw new TableException(
                    "台账不完整：“" + file + "”没有结束行", "the account is cut off: “" + file + "” does not end");
        }
        next = read();
    }

    private @Nullable JsonNode read() throws IOException {
        String text = lines.readLine();
        if (text == null || text.isEmpty()) {
            return null;
        }
        line++;
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new TableException("台账第 " + line + " 行不是 JSON", "line " + line + " of the account is not JSON");
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
