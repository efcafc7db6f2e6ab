// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.certificate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chuanyu.dictionary.mapping.CodeImage;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.CodeRow;
import org.chuanyu.dictionary.mapping.Loss;
import org.jspecify.annotations.Nullable;

/** 代码映射的证明: what a code mapping loses of the codes of one list in another. */
final class CodeCertifier {
    private final CodeMapping mapping;
    private final Set<String> sources;
    private final Collection<String> targets;

    /** Takes the codes of both lists; where a row is about any other code, such a code counts among the sources. */
    CodeCertifier(CodeMapping mapping, Collection<String> sources, Collection<String> targets) {
        this.mapping = mapping;
        this.sources = new LinkedHashSet<>(sources);
        this.targets = targets;
        if (mapping.sources().contains(CodeRow.ANY)) {
            this.sources.add(CodeRow.ANY);
        }
    }

    /** Tells the losses, each code as {@code named} writes it. */
    void tell(LossTally losses, UnaryOperator<String> named) {
        Map<List<String>, Set<String>> reachedFrom = new LinkedHashMap<>();
        for (String source : sources) {
            CodeImage image = mapping.imageOf(source);
            String code = named.apply(source);
            Loss.Kind kind = kind(image);
            if (kind != null) {
                losses.add(kind, code, witness(code, image));
            }
            if (source.equals(CodeRow.ANY) && !image.alternatives().isEmpty()) {
                // Any other code is many codes.
                losses.add(Loss.Kind.MERGED, code, code + " → " + image.text());
            }
            image.alternatives()
                    .forEach(codes -> reachedFrom
                            .computeIfAbsent(codes, each -> new LinkedHashSet<>())
                            .add(code));
        }
        reachedFrom.forEach((codes, from) -> {
            if (from.size() > 1) {
                String witness = String.join(", ", from) + " → " + String.join(";", codes);
                from.forEach(code -> losses.add(Loss.Kind.MERGED, code, witness));
            }
        });
    }

    /** Tells the target codes that no source becomes. */
    void tellUnreached(LossTally losses) {
        Set<String> unreached = new LinkedHashSet<>(targets);
        for (String source : sources) {
            mapping.imageOf(source).alternatives().forEach(unreached::removeAll);
        }
        unreached.forEach(code -> losses.add(Loss.Kind.UNREACHED, code, "→ " + code));
    }

    private static Loss.@Nullable Kind kind(CodeImage image) {
        return switch (image.kind()) {
            case UNMAPPED -> Loss.Kind.UNMAPPED;
            case NO_TARGET -> Loss.Kind.NO_TARGET;
            case SEVERAL -> Loss.Kind.AMBIGUOUS;
            case ONE -> Loss.Kind.of(image.relation());
        };
    }

    private static String witness(String code, CodeImage image) {
        return switch (image.kind()) {
            case UNMAPPED, NO_TARGET -> code + " →";
            case SEVERAL -> code + " → " + image.text();
            case ONE -> code + " → " + image.text() + " (" + image.relation().word() + ")";
        };
    }
}
