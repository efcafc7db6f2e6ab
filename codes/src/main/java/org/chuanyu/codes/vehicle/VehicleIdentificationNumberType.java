// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.vehicle;

import java.util.List;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;

/** 车辆识别代号类型: {@link VehicleIdentificationNumber} as a type that others find by its name. */
public final class VehicleIdentificationNumberType extends GrammarType<VehicleIdentificationNumber> {
    static final String ID = "vin";

    /** Made by the service loader. */
    public VehicleIdentificationNumberType() {
        super(
                ID,
                new BilingualText("车辆识别代号", "vehicle identification number"),
                Citation.of("GB 16735"),
                VehicleIdentificationNumber.class,
                VehicleIdentificationNumber::new);
    }

    @Override
    protected List<Grammar> grammars() {
        return List.of(grammar("vin-17", "车辆识别代号", "the vehicle identification number", "GB 16735")
                .read(VehicleIdentificationNumberType.class::getResourceAsStream, "vin.tsv"));
    }
}
