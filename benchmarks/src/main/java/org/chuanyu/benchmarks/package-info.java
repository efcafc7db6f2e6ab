// SPDX-License-Identifier: Apache-2.0
/**
 * 基准: measures the library against what people use today.
 *
 * <p>Single codes, with the bytes allocated for each:
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar -prof gc
 * java -jar benchmarks/target/benchmarks.jar CreditCode -f 1 -wi 3 -i 5 -w 500ms -r 500ms -prof gc
 * </pre>
 *
 * <p>A row of a result counts only where all answers agree: each benchmark asserts that before it measures. Only ratios
 * of one run count; the nanoseconds depend on the machine.
 *
 * <p>A table of a million rows in a heap of 64 MB, see {@link org.chuanyu.benchmarks.MillionRows}:
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar org.chuanyu.benchmarks.MillionRows
 * </pre>
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.benchmarks;
