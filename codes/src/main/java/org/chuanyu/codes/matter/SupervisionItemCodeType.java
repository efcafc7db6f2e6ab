// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.matter;

import java.util.List;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;

/** 监管事项目录编码类型: {@link SupervisionItemCode} as a type that others find by its name. */
public final class SupervisionItemCodeType extends GrammarType<SupervisionItemCode> {
    static final String ID = "supervision-item";

    /** Made by the service loader. */
    public SupervisionItemCodeType() {
        super(
                ID,
                new BilingualText("监管事项目录编码", "supervision item code"),
                Citation.of("validation rules of a supervision reporting front end"),
                SupervisionItemCode.class,
                SupervisionItemCode::new);
    }

    @Override
    protected List<Grammar> grammars() {
        return List.of(grammar(
                        "item-14",
                        "监管事项目录编码",
                        "the supervision item code",
                        "validation rules of a supervision reporting front end")
                .read(SupervisionItemCodeType.class::getResourceAsStream, "supervision-item.tsv"));
    }
}
