// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.translation.Policy;
import org.chuanyu.dictionary.translation.Restoration;
import org.chuanyu.dictionary.translation.Supply;
import org.chuanyu.dictionary.translation.Translation;
import org.chuanyu.dictionary.translation.TranslationTally;
import org.chuanyu.dictionary.validation.Progress;
import org.chuanyu.dictionary.validation.TableValidation;

/** A table that was carried over: its output, its account, and the numbers. */
public record Translated(Path output, Path account, TranslationTally tally, TableValidation.Counts counts) {

    /** Carries a file over. */
    public static Translated of(
            Path file, Dictionary dictionary, Layout from, Layout to, Supply supply, Policy policy) {
        LayoutMapping mapping = dictionary.mapping(from, to).orElseThrow();
        Translation translation = new Translation(dictionary, from, to, mapping, supply, policy, Samples.JUDGING);
        try {
            Path output = Files.createTempFile(parent(file), "output", ".csv");
            Path account = Files.createTempFile(parent(file), "account", ".jsonl");
            try (TableValidation table =
                            TableValidation.open(file, from, dictionary, Samples.JUDGING, Disclosure.MASKED);
                    OutputStream out = Files.newOutputStream(output);
                    OutputStream accounts = Files.newOutputStream(account)) {
                TableValidation.Counts counts = translation.run(table, finding -> {}, out, accounts, Progress.SILENT);
                return new Translated(output, account, translation.tally(), counts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Carries records of the built-in dictionary over. */
    public static Translated of(Path folder, Layout from, Layout to, Supply supply, List<Map<String, String>> records) {
        Path file = Samples.write(folder, Samples.table(from, records));
        return of(file, Samples.DICTIONARY, from, to, supply, Policy.standard());
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    /** Returns the output's rows, without the heading. */
    public List<List<String>> rows() {
        List<List<String>> all = Samples.read(output);
        return all.subList(1, all.size());
    }

    /** Returns a cell of the output. */
    public String cell(int row, String element) {
        List<List<String>> all = Samples.read(output);
        return all.get(row).get(all.get(0).indexOf(element));
    }

    /** Returns the objects of the account. */
    public List<JsonNode> lines() {
        List<JsonNode> all = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        try {
            for (String line : Files.readAllLines(account)) {
                all.add(mapper.readTree(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Returns what the account says of a cell: its outcome, or {@code same} where it says nothing. */
    public String outcome(int row, String column) {
        return lines().stream()
                .filter(line -> line.path("row").asInt() == row)
                .map(line -> line.path("cells").path(column).path(1).asText("same"))
                .findFirst()
                .orElse("same");
    }

    /** Rebuilds the input beside the output. */
    public Path restored() {
        try {
            Path original = Files.createTempFile(parent(output), "restored", ".csv");
            Restoration.restore(output, account, file -> Files.newOutputStream(original));
            return original;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
