// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.certificate;

import java.util.List;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;

/** 电子证照标识类型: {@link CertificateIdentifier} as a type that others find by its name. */
public final class CertificateIdentifierType extends GrammarType<CertificateIdentifier> {
    static final String ID = "certificate-identifier";

    /** Made by the service loader. */
    public CertificateIdentifierType() {
        super(
                ID,
                new BilingualText("电子证照标识", "electronic certificate identifier"),
                Citation.of("GB/T 36904-2018"),
                CertificateIdentifier.class,
                CertificateIdentifier::new);
    }

    @Override
    protected List<Grammar> grammars() {
        return List.of(grammar("certificate-2018", "电子证照标识", "the certificate identifier", "GB/T 36904-2018")
                .read(CertificateIdentifierType.class::getResourceAsStream, "certificate.tsv"));
    }
}
