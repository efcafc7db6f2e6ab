// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.matter;

import java.util.List;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;

/** 检查实施清单编码类型: {@link InspectionListCode} as a type that others find by its name. */
public final class InspectionListCodeType extends GrammarType<InspectionListCode> {
    static final String ID = "inspection-list";

    /** Made by the service loader. */
    public InspectionListCodeType() {
        super(
                ID,
                new BilingualText("检查实施清单编码", "inspection implementation list code"),
                Citation.of("validation rules of a supervision reporting front end"),
                InspectionListCode.class,
                InspectionListCode::new);
    }

    @Override
    protected List<Grammar> grammars() {
        return List.of(grammar(
                        "list-19",
                        "检查实施清单编码",
                        "the inspection list code",
                        "validation rules of a supervision reporting front end")
                .read(InspectionListCodeType.class::getResourceAsStream, "inspection-list.tsv"));
    }
}
