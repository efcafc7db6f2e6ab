// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.licence;

import java.util.List;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;

/** 食品生产（经营）许可证编号类型: {@link FoodLicenceNumber} as a type that others find by its name. */
public final class FoodLicenceNumberType extends GrammarType<FoodLicenceNumber> {
    static final String ID = "food-licence";

    /** Made by the service loader. */
    public FoodLicenceNumberType() {
        super(
                ID,
                new BilingualText("食品生产（经营）许可证编号", "food licence number"),
                Citation.of("食品生产许可管理办法, 食品经营许可管理办法 (2015)"),
                FoodLicenceNumber.class,
                FoodLicenceNumber::new);
    }

    @Override
    protected List<Grammar> grammars() {
        return List.of(
                grammar("food-production", "食品生产许可证编号", "the food production licence number", "食品生产许可管理办法 (2015)")
                        .read(FoodLicenceNumberType.class::getResourceAsStream, "food-production.tsv"),
                grammar("food-business", "食品经营许可证编号", "the food business licence number", "食品经营许可管理办法 (2015)")
                        .read(FoodLicenceNumberType.class::getResourceAsStream, "food-business.tsv"));
    }
}
