// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.project;

import java.util.List;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;

/** 投资项目代码类型: {@link ProjectCode} as a type that others find by its name. */
public final class ProjectCodeType extends GrammarType<ProjectCode> {
    static final String ID = "project-code";
    static final String OLD = "project-until-2020";

    /** Made by the service loader. */
    public ProjectCodeType() {
        super(
                ID,
                new BilingualText("投资项目代码", "investment project code"),
                Citation.of("GB/T 40058-2021"),
                ProjectCode.class,
                ProjectCode::new);
    }

    @Override
    protected List<Grammar> grammars() {
        return List.of(
                grammar(
                                OLD,
                                "2020年11月前的投资项目代码",
                                "the project code before November 2020",
                                "project code of 2016-2020 (knowledge)")
                        .read(ProjectCodeType.class::getResourceAsStream, "until-2020.tsv"),
                grammar(
                                "project-since-2020",
                                "投资项目代码（2020年11月起）",
                                "the project code since November 2020",
                                "GB/T 40058-2021")
                        .read(ProjectCodeType.class::getResourceAsStream, "since-2020.tsv"));
    }
}
