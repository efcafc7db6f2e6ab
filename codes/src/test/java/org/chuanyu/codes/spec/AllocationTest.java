// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.column.CodeColumn;
import org.chuanyu.codes.column.Verdicts;
import org.chuanyu.codes.type.CodeType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A column of a million cells is tested without making an object for a cell. */
class AllocationTest {
    private static final int CALLS = 100_000;

    static Stream<LawSubject<?>> subjects() {
        return LawSubject.all().stream();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void to_test_a_text_makes_no_object(LawSubject<?> subject) throws ReflectiveOperationException {
        List<@Nullable String> texts =
                SpecRow.of(subject.type().id()).stream().map(SpecRow::input).toList();
        String[] inputs = texts.toArray(new String[0]);
        int accepted = run(subject.type(), inputs);
        long before = allocatedBytes();
        accepted += run(subject.type(), inputs);
        long bytes = allocatedBytes() - before;
        assertThat(accepted).isPositive();
        assertThat(bytes).as("bytes of %d calls", CALLS).isLessThan(CALLS);
    }

    @ParameterizedTest
    @MethodSource("systems")
    void to_test_check_characters_makes_no_object(CheckSystem system) throws ReflectiveOperationException {
        String payload = system.alphabet()
                .substring(0, 2)
                .repeat(20)
                .substring(0, system.payloadLength().orElse(17));
        int place = system == CheckSystem.VIN ? 8 : payload.length();
        String code = new StringBuilder(".." + payload)
                .insert(2 + place, system.checkCharacters(payload))
                .append('.')
                .toString();
        CheckSystem passing = system.skipping('.');
        int valid = 0;
        for (int i = 0; i < CALLS; i++) {
            valid += passing.isValid(code) ? 1 : 0;
        }
        long before = allocatedBytes();
        for (int i = 0; i < CALLS; i++) {
            valid += system.isValid(code, 2, code.length() - 1) && passing.isAsComputed(code) ? 1 : 0;
        }
        long bytes = allocatedBytes() - before;
        assertThat(valid).isEqualTo(2 * CALLS);
        assertThat(bytes).as("bytes of %d calls", CALLS).isLessThan(CALLS);
    }

    static List<CheckSystem> systems() {
        return CheckSystem.all();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void to_test_bytes_makes_no_object(LawSubject<?> subject) throws ReflectiveOperationException {
        StringBuilder lines = new StringBuilder();
        SpecRow.of(subject.type().id()).stream()
                .map(SpecRow::input)
                .filter(input -> input != null && input.chars().allMatch(c -> c < 128))
                .forEach(input -> lines.append(input).append('\n'));
        byte[] bytes = lines.toString().getBytes(StandardCharsets.US_ASCII);
        Counter verdicts = new Counter();
        CodeColumn column = new CodeColumn(subject.type(), verdicts);
        for (int warm = 0; warm < 2; warm++) {
            column.lines(bytes, 0, bytes.length);
        }
        long rows = column.rows();
        long before = allocatedBytes();
        while (column.rows() < rows + CALLS) {
            column.lines(bytes, 0, bytes.length);
        }
        long allocated = allocatedBytes() - before;
        assertThat(verdicts.valid).isPositive();
        assertThat(allocated).as("bytes of %d rows", CALLS).isLessThan(CALLS);
    }

    private static final class Counter implements Verdicts {
        private long valid;

        @Override
        public void verdict(long row, boolean good) {
            valid += good ? 1 : 0;
        }
    }

    /** Asked by name: the library reads no management module, and its tests run inside it. */
    private static long allocatedBytes() throws ReflectiveOperationException {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        Method allocated =
                Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
        return (Long) allocated.invoke(threads, Thread.currentThread().getId());
    }

    private static int run(CodeType<?> type, @Nullable String[] inputs) {
        int accepted = 0;
        for (int i = 0; i < CALLS; i++) {
            if (type.isValid(inputs[i % inputs.length])) {
                accepted++;
            }
        }
        return accepted;
    }
}
