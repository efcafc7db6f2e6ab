// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli.toy;

import java.util.List;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;

/** 玩具代码类型: named in one line of the services file, and nowhere else. */
public final class ToyCodeType extends GrammarType<ToyCode> {
    static final String ID = "toy";

    /** Made by the service loader. */
    public ToyCodeType() {
        super(ID, new BilingualText("玩具代码", "toy code"), Citation.of("toy standard"), ToyCode.class, ToyCode::new);
    }

    @Override
    protected List<Grammar> grammars() {
        return List.of(grammar("toy-1", "玩具代码", "the toy code", "toy standard")
                .read(ToyCodeType.class::getResourceAsStream, "toy.tsv"));
    }
}
