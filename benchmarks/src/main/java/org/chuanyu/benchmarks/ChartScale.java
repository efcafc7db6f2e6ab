// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * 对数刻度: where a ratio stands on a logarithmic axis, whose ends are marks.
 *
 * @param left where the axis begins
 * @param right where it ends
 * @param marks the ratios that are written at it, ascending: 1, 2 and 5 times the powers of ten
 */
record ChartScale(double left, double right, List<Double> marks) {
    private static final int[] STEPS = {1, 2, 5};
    private static final int LOWEST = -3;
    private static final int HIGHEST = 6;

    /** Makes an axis that holds 1 and all the figures. */
    static ChartScale of(double left, double right, List<Double> figures) {
        double low = figures.stream().mapToDouble(Double::doubleValue).reduce(1, Math::min);
        double high = figures.stream().mapToDouble(Double::doubleValue).reduce(2, Math::max);
        List<Double> marks = new ArrayList<>();
        for (int power = LOWEST; power <= HIGHEST; power++) {
            for (int step : STEPS) {
                double mark = power < 0 ? step / Math.pow(10, -power) : step * Math.pow(10, power);
                if (mark <= low) {
                    marks.clear(); // the last mark at or below all figures begins the axis
                }
                if (marks.isEmpty() || marks.get(marks.size() - 1) < high) {
                    marks.add(mark);
                }
            }
        }
        return new ChartScale(left, right, List.copyOf(marks));
    }

    /** Returns where a ratio stands; one beyond an end stands at the end. */
    double at(double ratio) {
        double first = marks.get(0);
        double last = marks.get(marks.size() - 1);
        double inside = Math.max(first, Math.min(last, ratio));
        return left + (right - left) * Math.log(inside / first) / Math.log(last / first);
    }
}
