// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class KeyIndexTest {

    /** The index agrees with a map, in whatever little memory it has to do. */
    @Property(tries = 100)
    void it_tells_the_first_row_of_every_key(
            @ForAll @Size(max = 200) List<@StringLength(max = 2) String> keys,
            @ForAll @IntRange(min = 0, max = 4096) int bytes) {
        Map<String, Long> expected = new HashMap<>();
        try (KeyIndex index = KeyIndex.within(bytes)) {
            for (int i = 0; i < keys.size(); i++) {
                long row = i + 1L;
                long first = expected.computeIfAbsent(keys.get(i), key -> row);
                assertThat(index.firstRow(List.of(keys.get(i)), row)).isEqualTo(first);
            }
        }
    }

    /** Half of 200,000 keys come twice, in memory for 46,000: the rest lies in files. */
    @Example
    void keys_beyond_the_memory_are_found_in_files() {
        SplittableRandom random = new SplittableRandom(1);
        Map<Integer, Long> expected = new HashMap<>();
        try (KeyIndex index = KeyIndex.within(1 << 20)) {
            for (long row = 1; row <= 200_000; row++) {
                int key = random.nextInt(150_000);
                Long first = expected.putIfAbsent(key, row);
                assertThat(index.firstRow(List.of("示例〔2025〕" + key + "号"), row)).isEqualTo(first == null ? row : first);
            }
        }
        assertThat(expected.size()).isBetween(100_000, 120_000);
    }

    @Example
    void the_parts_of_a_key_do_not_run_together() {
        try (KeyIndex index = KeyIndex.standard()) {
            assertThat(index.firstRow(List.of("ab", "c"), 1)).isEqualTo(1);
            assertThat(index.firstRow(List.of("a", "bc"), 2)).isEqualTo(2);
            assertThat(index.firstRow(List.of("abc"), 3)).isEqualTo(3);
            assertThat(index.firstRow(List.of("abc", ""), 4)).isEqualTo(4);
            assertThat(index.firstRow(List.of("", "abc"), 5)).isEqualTo(5);
            assertThat(index.firstRow(List.of("ab", "c"), 6)).isEqualTo(1);
            assertThat(index.firstRow(List.of("a".repeat(1_000_000)), 7)).isEqualTo(7);
            assertThat(index.firstRow(List.of("a".repeat(999_999) + "b"), 8)).isEqualTo(8);
            assertThat(index.firstRow(List.of("a".repeat(1_000_000)), 9)).isEqualTo(7);
        }
    }

    @Example
    void a_row_beyond_the_last_that_can_be_told_is_told_as_the_last() {
        try (KeyIndex index = KeyIndex.standard()) {
            assertThat(index.firstRow(List.of("x"), 1L << 40)).isEqualTo(1L << 40);
            assertThat(index.firstRow(List.of("x"), (1L << 40) + 1)).isEqualTo(4_294_967_295L);
        }
    }
}
