// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.resource;

import java.util.List;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;

/** 政务信息资源代码类型: {@link ResourceCatalogueCode} as a type that others find by its name. */
public final class ResourceCatalogueCodeType extends GrammarType<ResourceCatalogueCode> {
    static final String ID = "resource-catalogue-code";

    /** Made by the service loader. */
    public ResourceCatalogueCodeType() {
        super(
                ID,
                new BilingualText("政务信息资源代码", "government information resource catalogue code"),
                Citation.of("发改高技〔2017〕1272号"),
                ResourceCatalogueCode.class,
                ResourceCatalogueCode::new);
    }

    @Override
    protected List<Grammar> grammars() {
        return List.of(grammar("national-2017", "政务信息资源代码", "the catalogue guide of 2017", "发改高技〔2017〕1272号")
                .read(ResourceCatalogueCodeType.class::getResourceAsStream, "catalogue.tsv"));
    }
}
