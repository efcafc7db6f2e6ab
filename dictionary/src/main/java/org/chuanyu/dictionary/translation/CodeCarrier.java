// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.element.JoinedValues;
import org.chuanyu.dictionary.mapping.CodeImage;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.pack.Dictionary;

/** 代码单元格转换: writes the codes of a cell as a code mapping says. */
final class CodeCarrier implements CellCarrier {
    private final CodeMapping mapping;
    private final Dictionary dictionary;
    private final boolean joined;
    private final boolean joins;
    private final Set<String> named;

    CodeCarrier(CodeMapping mapping, Dictionary dictionary, DataElement source, DataElement target) {
        this.mapping = mapping;
        this.dictionary = dictionary;
        this.joined = source.type() == DataType.CODE_TEXT;
        this.joins = target.type() == DataType.CODE_TEXT;
        this.named = mapping.sources();
    }

    @Override
    public Carried carry(String text, RecordInHand record) {
        List<String> values = joined ? JoinedValues.split(text) : List.of(text);
        List<String> targets = new ArrayList<>();
        Outcome gravest = Outcome.SAME;
        for (String value : values) {
            CodeImage image = image(value, record);
            switch (image.kind()) {
                case UNMAPPED -> {
                    return Carried.nothing(Outcome.UNMAPPED);
                }
                case NO_TARGET -> {
                    return Carried.nothing(Outcome.NO_TARGET);
                }
                case SEVERAL -> {
                    return Carried.nothing(Outcome.AMBIGUOUS);
                }
                case ONE -> {
                    List<String> codes = image.alternatives().get(0);
                    for (String code : codes) {
                        if (!targets.contains(code)) {
                            targets.add(code);
                        }
                    }
                    boolean identical = codes.size() == 1 && codes.get(0).equals(text);
                    gravest = gravest.graver(Outcome.of(image.relation(), identical));
                }
            }
        }
        if (targets.size() > 1 && !joins) {
            return Carried.nothing(Outcome.AMBIGUOUS);
        }
        return new Carried(String.join(";", targets), gravest);
    }

    /** A word may be written by its name, and an open word is a case of the word that it begins with. */
    private CodeImage image(String value, RecordInHand record) {
        CodeImage image = imageOf(value, record);
        if (named.contains(value)) {
            return image;
        }
        CodeList list = dictionary.list(mapping.from()).orElse(null);
        if (list == null || list.find(value).isPresent()) {
            return image;
        }
        String code = list.named(value).map(PermissibleValue::code).orElse(value);
        if (!code.equals(value)) {
            return imageOf(code, record);
        }
        return list.isOpenWord(value) ? imageOf(value.substring(0, value.indexOf('-')), record) : image;
    }

    private CodeImage imageOf(String code, RecordInHand record) {
        return mapping.isPlain() ? mapping.imageOf(code) : mapping.imageOf(code, record.date(), record.cells());
    }
}
