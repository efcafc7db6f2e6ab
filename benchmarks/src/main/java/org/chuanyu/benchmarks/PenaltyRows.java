// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.translation.Policy;
import org.chuanyu.dictionary.translation.Supply;
import org.chuanyu.dictionary.translation.Translation;
import org.chuanyu.dictionary.translation.Translator;

/**
 * 处罚样行: administrative penalties made up for measuring, good at their own side, the same in every run. Some cells can't
 * be carried over whole: texts too long for the target, categories with several kinds or joined, legal persons that may
 * be other organisations, persons with two codes.
 */
final class PenaltyRows {
    private static final int LONG_FACT = 450;
    private static final int LONG_NUMBER = 105;

    /** The categories of the list, one that needs a word of its own, and some joined ones. */
    private static final String[] CATEGORIES = {
        "罚款", "警告", "罚款", "警告;罚款", "没收违法所得、没收非法财物", "罚款", "责令停产停业", "其他-责令改正", "罚款", "行政拘留", "警告；警告"
    };

    private static final int CONFISCATION = 4;

    private PenaltyRows() {}

    /** Returns the translation of {@link PenaltyTable}'s two layouts with its supply. */
    static Translation translation() {
        Dictionary dictionary = Dictionary.builtIn();
        Layout from = layout(dictionary, PenaltyTable.FROM);
        Layout to = layout(dictionary, PenaltyTable.TO);
        return new Translation(
                dictionary,
                from,
                to,
                dictionary.mapping(from, to).orElseThrow(),
                supply(from, to),
                Policy.standard(),
                Judging.standard());
    }

    /** Returns what carries its records over one by one. */
    static Translator translator() {
        Dictionary dictionary = Dictionary.builtIn();
        Layout from = layout(dictionary, PenaltyTable.FROM);
        Layout to = layout(dictionary, PenaltyTable.TO);
        return new Translator(
                dictionary, from, to, dictionary.mapping(from, to).orElseThrow(), supply(from, to), Judging.standard());
    }

    private static Layout layout(Dictionary dictionary, String side) {
        return dictionary
                .dataSet(PenaltyTable.DATA_SET)
                .flatMap(set -> set.layout(side))
                .orElseThrow();
    }

    private static Supply supply(Layout from, Layout to) {
        try {
            Path file = Files.createTempFile("chuanyu-supply-", ".csv");
            try {
                return Supply.read(Files.writeString(file, PenaltyTable.SUPPLY), from, to);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the identifiers of a layout, which are the heading of its table. */
    static List<String> heading(Layout layout) {
        return layout.elements().stream().map(DataElement::identifier).toList();
    }

    /** Makes a row in the order of the source layout. */
    static String[] good(long i) {
        boolean person = i % 4 == 0;
        String category = CATEGORIES[(int) (i % CATEGORIES.length)];
        boolean fine = category.contains("罚款");
        String amount = i % 97 + "." + (i % 8 == 3 ? "123456" : "25");
        String day = "2025/0" + (i % 9 + 1) + "/" + (i / 9 % 18 + 10);
        String authority = "示例市市场监督管理局（第" + i % 20 + "分局）";
        return new String[] {
            person ? "示例人" + i % 1000 : "示例贸易有限公司" + i,
            person ? "自然人" : i % 4 == 1 ? "个体工商户" : "法人及非法人组织",
            person && i % 40 != 0 ? "" : SampleCodes.creditCode(i),
            "",
            "",
            "",
            "",
            "",
            person ? "" : "示例代表" + i % 1000,
            person ? "" : "身份证",
            person ? "" : SampleCodes.citizenNumber(i),
            person ? "身份证" : "",
            person ? SampleCodes.citizenNumber(i + 1) : "",
            "示市监处罚〔2025〕" + (i % 60 == 7 ? "附".repeat(LONG_NUMBER) : "") + i + "号",
            "违反《中华人民共和国食品安全法》第三十四条",
            i % 30 == 5 ? "事".repeat(LONG_FACT) : "经营超过保质期的食品, 货值金额" + i % 500 + "元",
            "《中华人民共和国食品安全法》第一百二十四条第一款第五项",
            category,
            fine ? "并处罚款人民币" + amount + "万元整" : "见决定书",
            fine ? amount : "",
            category.equals(CATEGORIES[CONFISCATION]) ? "0.5" : "",
            "",
            day,
            i % 2 == 0 ? "2099/12/31" : day,
            "2028" + day.substring(4),
            authority,
            "11510000699166855E",
            authority,
            "11510000699166855E",
            i % 50 == 0 ? "示例数据" : ""
        };
    }
}
