// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.spec;

import java.util.List;
import org.chuanyu.codes.type.CodeType;
import org.jspecify.annotations.Nullable;

/**
 * 修复建议的写法: how the files of the tests write proposals. One that could be a person's number does not stand in them: of
 * a personal type only what differs from the rejected text is written, and a dot for every character that is the same.
 * Beside the text that tells the proposal in full.
 */
public final class ShownRepairs {
    private static final String SAME = "·";

    private ShownRepairs() {}

    public static List<String> of(CodeType<?> type, @Nullable String text, List<String> repairs) {
        return type.isPersonal() && text != null
                ? repairs.stream().map(repair -> changes(text, repair)).toList()
                : repairs;
    }

    private static String changes(String text, String repair) {
        StringBuilder shown = new StringBuilder();
        if (text.length() == repair.length()) {
            for (int i = 0; i < repair.length(); i++) {
                shown.append(text.charAt(i) == repair.charAt(i) ? SAME : repair.substring(i, i + 1));
            }
            return shown.toString();
        }
        int shorter = Math.min(text.length(), repair.length());
        int head = 0;
        while (head < shorter && text.charAt(head) == repair.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && text.charAt(text.length() - 1 - tail) == repair.charAt(repair.length() - 1 - tail)) {
            tail++;
        }
        return shown.append(SAME.repeat(head))
                .append(repair, head, repair.length() - tail)
                .append(SAME.repeat(tail))
                .toString();
    }
}
