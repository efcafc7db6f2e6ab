// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.matter;

import java.util.List;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;

/** 政务服务事项编码类型: {@link ServiceItemCode} as a type that others find by its name. */
public final class ServiceItemCodeType extends GrammarType<ServiceItemCode> {
    static final String ID = "service-item";

    /** Made by the service loader. */
    public ServiceItemCodeType() {
        super(
                ID,
                new BilingualText("政务服务事项编码", "government service item code"),
                Citation.of("GB/T 39554.1-2020"),
                ServiceItemCode.class,
                ServiceItemCode::new);
    }

    @Override
    protected List<Grammar> grammars() {
        return List.of(
                grammar("service-national", "全国政务服务事项编码", "the national service item code", "GB/T 39554.1-2020")
                        .profile()
                        .read(ServiceItemCodeType.class::getResourceAsStream, "service-national.tsv"),
                grammar(
                                "service-sichuan",
                                "四川政务服务网事项编码",
                                "the item code of the Sichuan service network",
                                "Sichuan service network, 61 real codes")
                        .profile()
                        .read(ServiceItemCodeType.class::getResourceAsStream, "service-sichuan.tsv"),
                grammar("service-guizhou", "贵州政务服务事项编码", "the service item code of Guizhou", "DB52/T 1264-2018")
                        .profile()
                        .read(ServiceItemCodeType.class::getResourceAsStream, "service-guizhou.tsv"));
    }
}
