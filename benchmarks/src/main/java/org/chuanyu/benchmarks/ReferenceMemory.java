// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.chuanyu.codes.activity.IndustryClassification;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.exception.ExceptionRegister;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.codes.grammar.Grammars;
import org.chuanyu.codes.organization.CreditCodeExceptions;
import org.chuanyu.codes.organization.RegistrationAuthorities;
import org.chuanyu.codes.person.Countries;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.township.TownshipRegister;
import org.chuanyu.codes.township.UrbanRuralClasses;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;

/**
 * 参考数据内存: prints what each table of the built-in reference data keeps on the heap, all of it asked for, and their
 * sum; then the bytes that one value of each type keeps. Run it with {@code -Xmx64m -XX:+UseSerialGC
 * -XX:SoftRefLRUPolicyMSPerMB=0}, in a process of its own.
 */
public final class ReferenceMemory {
    private static final int VALUES = 20_000;
    private static final int SIX_DIGITS = 1_000_000;
    private static final int THREE_DIGITS = 1_000;

    /** In this order: a table that rests on another comes behind it, and each pays only for what it adds. */
    private static final List<Table> TABLES = List.of(
            new Table("divisions, membership", ReferenceMemory::knownDivisions),
            new Table(
                    "divisions, names, links and notes",
                    data -> data.get(DivisionHistory.KEY).all().size()),
            new Table(
                    "townships, codes and names",
                    data -> data.get(TownshipRegister.KEY).all().size()),
            new Table("industry, two editions and their comparison", ReferenceMemory::activities),
            new Table("registration authorities", ReferenceMemory::authorities),
            new Table(
                    "exceptions of credit codes",
                    data -> data.get(CreditCodeExceptions.KEY).all().size()),
            new Table("countries", ReferenceMemory::countries),
            new Table(
                    "classes of town and country",
                    data -> data.get(UrbanRuralClasses.KEY).all().size()),
            new Table("structures of codes and their tables", ReferenceMemory::structures),
            new Table(
                    "a department's exceptions (none built in)",
                    data -> data.get(ExceptionRegister.KEY).entries().size()),
            new Table("rules of credit codes", data -> judged(data, "social-credit-code")),
            new Table("rules of citizen numbers", data -> judged(data, "citizen-number")),
            new Table("rules of industry codes", data -> judged(data, "industry")),
            new Table("rules of all other types", data -> judged(data, "")));

    private ReferenceMemory() {}

    /**
     * 一表: one line of the measurement.
     *
     * @param name what it is called
     * @param load asks for all of it, and returns how many entries it has
     */
    record Table(String name, ToIntFunction<ReferenceData> load) {}

    /**
     * Measures and prints.
     *
     * @param args not read
     */
    public static void main(String[] args) {
        Map<String, String> samples = SampleCodes.ofEveryType();
        List<String> lines = new ArrayList<>();
        HeapMeter meter = new HeapMeter();
        long total = 0;
        for (Table table : TABLES) {
            int entries = table.load().applyAsInt(ReferenceData.builtIn());
            long bytes = meter.grown();
            total += bytes;
            lines.add(line(table.name(), bytes, entries));
            meter.grown(); // the line is not the table's
        }
        lines.forEach(System.out::println);
        System.out.println(line("all reference data", total, 0));
        for (CodeType<?> type : CodeTypes.all()) {
            String sample = samples.getOrDefault(type.id(), "");
            System.out.println(line("a value: " + type.id(), bytesOfValue(type, sample), 0));
        }
    }

    static List<Table> tables() {
        return TABLES;
    }

    private static String line(String name, long bytes, int entries) {
        return String.format(
                Locale.ROOT,
                "%-44s %,9d B%s",
                name,
                bytes,
                entries == 0 ? "" : String.format(", %,d entries", entries));
    }

    private static int knownDivisions(ReferenceData data) {
        DivisionHistory divisions = data.get(DivisionHistory.KEY);
        return (int) IntStream.range(0, SIX_DIGITS).filter(divisions::isKnown).count();
    }

    private static int activities(ReferenceData data) {
        return data.get(IndustryClassification.KEY).editions().stream()
                .mapToInt(edition -> edition.all().size())
                .sum();
    }

    private static int authorities(ReferenceData data) {
        RegistrationAuthorities authorities = data.get(RegistrationAuthorities.KEY);
        return (int) authorities
                .letters()
                .chars()
                .flatMap(authority -> CheckSystem.CREDIT_CODE_ALPHABET
                        .chars()
                        .filter(each ->
                                authorities.find((char) authority, (char) each).isPresent()))
                .count();
    }

    private static int countries(ReferenceData data) {
        Countries countries = data.get(Countries.KEY);
        return (int) IntStream.range(0, THREE_DIGITS)
                .mapToObj(number -> String.format(Locale.ROOT, "%03d", number))
                .filter(number -> countries.find(number).isPresent())
                .count();
    }

    private static int structures(ReferenceData data) {
        data.get(Grammars.KEY);
        int structures = 0;
        for (CodeType<?> type : CodeTypes.all()) {
            structures += type instanceof GrammarType<?> byStructure
                    ? byStructure.structures(data).size()
                    : 0;
        }
        return structures;
    }

    /** Judges and explains a code of a type, or of each, which asks for its rules and the small tables behind them. */
    private static int judged(ReferenceData data, String only) {
        Judging judging = Judging.standard().with(data);
        Map<String, String> samples = SampleCodes.ofEveryType();
        for (CodeType<?> type : CodeTypes.all()) {
            if (only.isEmpty() || only.equals(type.id())) {
                judged(type, samples.getOrDefault(type.id(), ""), judging);
            }
        }
        return 0;
    }

    private static <T extends CodeValue<T>> void judged(CodeType<T> type, String text, Judging judging) {
        T value = type.parse(text, judging).orElseThrow();
        if (!type.isValid(text) || type.explain(value, judging).isEmpty()) {
            throw new IllegalStateException("the sample of " + type.id() + " is not accepted");
        }
    }

    /** Returns what a value keeps beside the place where it is kept, its text made anew for each and then let go. */
    private static long bytesOfValue(CodeType<?> type, String text) {
        Judging judging = Judging.standard();
        type.parse(text, judging);
        Object[] values = new Object[VALUES];
        HeapMeter meter = new HeapMeter();
        try {
            for (int i = 0; i < VALUES; i++) {
                values[i] = type.parse(new String(text.toCharArray()), judging).orElseThrow();
            }
            return Math.round((double) meter.grown() / VALUES);
        } finally {
            Reference.reachabilityFence(values);
        }
    }
}
