// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.certificate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.dictionary.mapping.Loss;

/** 损失汇总: the losses found so far, each code once, with the first witness of a kind. */
final class LossTally {
    private final Map<Loss.Kind, Map<String, String>> byKind = new EnumMap<>(Loss.Kind.class);

    void add(Loss.Kind kind, String code, String witness) {
        byKind.computeIfAbsent(kind, each -> new LinkedHashMap<>()).putIfAbsent(code, witness);
    }

    List<Loss> losses() {
        List<Loss> losses = new ArrayList<>();
        byKind.forEach((kind, codes) -> losses.add(new Loss(
                kind, List.copyOf(codes.keySet()), codes.values().iterator().next())));
        return losses;
    }
}
