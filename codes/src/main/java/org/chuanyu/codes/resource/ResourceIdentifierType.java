// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.resource;

import java.util.List;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;

/** 公共信息资源标识类型: {@link ResourceIdentifier} as a type that others find by its name. */
public final class ResourceIdentifierType extends GrammarType<ResourceIdentifier> {
    static final String ID = "resource-identifier";

    /** Made by the service loader. */
    public ResourceIdentifierType() {
        super(
                ID,
                new BilingualText("公共信息资源标识", "public information resource identifier"),
                Citation.of("DB51/T 10002-2022 | DB50/T 10002-2022"),
                ResourceIdentifier.class,
                ResourceIdentifier::new);
    }

    @Override
    protected List<Grammar> grammars() {
        return List.of(
                grammar(
                                "joint",
                                "川渝公共信息资源标识",
                                "the joint standard of Sichuan and Chongqing",
                                "DB51/T 10002-2022 | DB50/T 10002-2022")
                        .profile()
                        .read(ResourceIdentifierType.class::getResourceAsStream, "joint.tsv"),
                grammar("gb21063-tianjin", "GB/T 21063.5 天津规则", "GB/T 21063.5, profile of Tianjin", "DB12/T 819.3-2018")
                        .onRequest()
                        .read(ResourceIdentifierType.class::getResourceAsStream, "tianjin.tsv"),
                grammar(
                                "gb21063-guangdong",
                                "GB/T 21063.5 广东规则",
                                "GB/T 21063.5, profile of Guangdong",
                                "广东省政务信息资源标识编码规范, 2009 (one source)")
                        .onRequest()
                        .read(ResourceIdentifierType.class::getResourceAsStream, "guangdong.tsv"));
    }
}
