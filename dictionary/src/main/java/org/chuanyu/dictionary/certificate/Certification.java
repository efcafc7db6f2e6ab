// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.certificate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.mapping.Certificate;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.CodeRow;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.mapping.MappingConflict;
import org.chuanyu.dictionary.pack.CertificateFile;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.Layout;
import org.jspecify.annotations.Nullable;

/**
 * 证明: proves what mappings lose, against the lists and layouts of a dictionary, before a single record is translated.
 *
 * <pre>{@code
 * Certification certification = new Certification(Dictionary.builtIn());
 * Certificate certificate = certification.of("penalty-category-2018-to-2021", null);
 * certificate.codes(Loss.Kind.AMBIGUOUS); // 没收违法所得、没收非法财物, 暂扣或者吊销…, 其他
 * }</pre>
 */
public final class Certification {
    private final Dictionary dictionary;

    /**
     * Proves the mappings of a dictionary.
     *
     * @param dictionary the dictionary
     */
    public Certification(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * Proves a mapping between two lists.
     *
     * @param mapping the mapping, also one that was inverted, chained or restricted
     * @param on the day for which both lists and the rows are taken; null for all their codes
     * @return the certificate
     * @throws IllegalArgumentException when the dictionary has not both lists
     */
    public Certificate of(CodeMapping mapping, @Nullable LocalDate on) {
        CodeMapping then = on == null ? mapping : mapping.on(on);
        CodeList from = list(mapping.from());
        CodeList to = list(mapping.to());
        String scope = mapping.scope();
        Set<String> sources = codes(from, on, scope);
        Set<String> targets = codes(to, on, scope);
        LossTally losses = new LossTally();
        CodeCertifier certifier = new CodeCertifier(then, sources, targets);
        certifier.tell(losses, UnaryOperator.identity());
        certifier.tellUnreached(losses);
        return sealed(new Certificate(
                mapping.id(),
                mapping.from(),
                mapping.to(),
                on,
                scope,
                then.rows().size(),
                losses.losses(),
                MappingConflict.of(
                        then,
                        code -> from.find(code).isPresent(),
                        code -> to.find(code).isPresent()),
                List.of(),
                then.rows().stream().map(CodeRow::statement).toList(),
                ""));
    }

    /**
     * Proves a mapping between two layouts, with the code mappings that it uses.
     *
     * @param mapping the mapping, also one that was inverted or chained
     * @param on the day for which the rows are taken; null for all
     * @return the certificate
     * @throws IllegalArgumentException when the dictionary has not both layouts
     */
    public Certificate of(LayoutMapping mapping, @Nullable LocalDate on) {
        return sealed(new LayoutCertifier(this, dictionary, mapping, layout(mapping.from()), layout(mapping.to()), on)
                .certificate());
    }

    private static Certificate sealed(Certificate open) {
        return new Certificate(
                open.mapping(),
                open.from(),
                open.to(),
                open.on(),
                open.scope(),
                open.rows(),
                open.losses(),
                open.conflicts(),
                open.limits(),
                open.statements(),
                CertificateFile.digestOf(open));
    }

    private CodeList list(String id) {
        return dictionary.anyList(id).orElseThrow(() -> new IllegalArgumentException("no list " + id));
    }

    private Layout layout(String id) {
        return dictionary.layout(id).orElseThrow(() -> new IllegalArgumentException("no layout " + id));
    }

    /** The codes of a list on a day, those that may have held then too. */
    Set<String> codes(String list, @Nullable LocalDate on) {
        return codes(list(list), on, "");
    }

    private static Set<String> codes(CodeList list, @Nullable LocalDate on, String scope) {
        Collection<PermissibleValue> values =
                on == null ? list.values() : list.asOf(on).possible();
        Set<String> codes = new LinkedHashSet<>();
        for (PermissibleValue value : values) {
            if (scope.isEmpty() || scope.equals(value.properties().get(CodeList.LEVEL))) {
                codes.add(value.code());
            }
        }
        return codes;
    }
}
