// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.CodeImage;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.Layout;

/**
 * 散列表循环: what a good engineer writes by hand in a day to carry penalties of 2018 over to the act of internet
 * supervision: the columns, limits and supplied values of this one mapping in the code, its code mappings in hash maps. It
 * takes rows that are good at their own side, so it turns dates without reading them, and judges nothing; none of the
 * code mappings' rows has a period, so it needs no date. Its output is that of the library, cell by cell; why a cell is
 * empty it does not know.
 */
final class HashMapLoop {
    private static final int NAME = 0;
    private static final int CATEGORY = 1;
    private static final int CREDIT_CODE = 2;
    private static final int DOCUMENT_TYPE = 11;
    private static final int DOCUMENT_NUMBER = 12;
    private static final int DECISION_NUMBER = 13;
    private static final int FACT = 15;
    private static final int BASIS = 16;
    private static final int PENALTY = 17;
    private static final int CONTENT = 18;
    private static final int FINE = 19;
    private static final int DAY = 22;
    private static final int AUTHORITY = 25;
    private static final int AUTHORITY_CODE = 26;

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_AUTHORITY = 100;
    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_RESULT = 1000;
    private static final int TEN_THOUSAND = 4;
    private static final int CENTS = 2;

    private final Map<String, String> natures;
    private final Map<String, String> documents;
    private final Map<String, String> kinds;
    private final int width;
    private final int item;
    private final int actionName;
    private final int actionCode;
    private final int institution;
    private final int institutionCode;
    private final int object;
    private final int source;
    private final int check;
    private final int counterpart;
    private final int nature;
    private final int certificate;
    private final int code;
    private final int area;
    private final int fact;
    private final int basis;
    private final int procedure;
    private final int hearing;
    private final int criminal;
    private final int number;
    private final int day;
    private final int kind;
    private final int fine;
    private final int result;
    private final int reconsideration;
    private final int litigation;
    private final int noPenalty;

    HashMapLoop(Dictionary dictionary, Layout to) {
        natures = codes(dictionary, "counterpart-2018-to-supervision");
        documents = codes(dictionary, "publicity-document-to-holder-id-type");
        kinds = codes(dictionary, "penalty-category-2018-to-2021");
        width = to.elements().size();
        item = to.indexOf("supervise_item_code");
        actionName = to.indexOf("punish_action_name");
        actionCode = to.indexOf("punish_action_code");
        institution = to.indexOf("implement_institution");
        institutionCode = to.indexOf("implement_institution_code");
        object = to.indexOf("supervise_object");
        source = to.indexOf("case_source");
        check = to.indexOf("check_action_code");
        counterpart = to.indexOf("administrative_cp");
        nature = to.indexOf("administrative_cp_na");
        certificate = to.indexOf("administrative_cp_ce_type");
        code = to.indexOf("administrative_cp_ui_code");
        area = to.indexOf("area_number");
        fact = to.indexOf("illegal_fact");
        basis = to.indexOf("punish_accord");
        procedure = to.indexOf("punish_procedure");
        hearing = to.indexOf("is_hearing");
        criminal = to.indexOf("is_criminal");
        number = to.indexOf("punish_file_num");
        day = to.indexOf("punish_set_date");
        kind = to.indexOf("punish_type");
        fine = to.indexOf("fine_amount");
        result = to.indexOf("punish_result");
        reconsideration = to.indexOf("admin_reconsideration");
        litigation = to.indexOf("admin_litigation");
        noPenalty = to.indexOf("close_no_penalty");
    }

    /** The codes that have a single target of one code; of the others nothing can be written. */
    private static Map<String, String> codes(Dictionary dictionary, String mapping) {
        CodeMapping rows =
                dictionary.codeMapping(new Action.Code(mapping, false)).orElseThrow();
        Map<String, String> codes = new HashMap<>();
        for (String each : rows.sources()) {
            CodeImage image = rows.imageOf(each);
            if (image.kind() == CodeImage.Kind.ONE) {
                List<String> targets = image.alternatives().get(0);
                if (targets.size() != 1) {
                    throw new IllegalStateException("several codes at once are not provided for: " + each);
                }
                codes.put(each, targets.get(0));
            }
        }
        return codes;
    }

    String[] translate(String[] from) {
        String[] to = new String[width];
        Arrays.fill(to, "");
        to[counterpart] = from[NAME];
        to[object] = from[NAME];
        to[nature] = natures.getOrDefault(from[CATEGORY], "");
        identify(from, to);
        to[number] = fitting(from[DECISION_NUMBER], LONGEST_NUMBER);
        to[fact] = fitting(from[FACT], LONGEST_TEXT);
        to[basis] = fitting(from[BASIS], LONGEST_TEXT);
        to[kind] = kind(from[PENALTY]);
        to[result] = fitting(from[CONTENT], LONGEST_RESULT);
        to[fine] = yuan(from[FINE]);
        to[day] = from[DAY].replace('/', '-');
        to[institution] = fitting(from[AUTHORITY], LONGEST_AUTHORITY);
        to[institutionCode] = fitting(from[AUTHORITY_CODE], LONGEST_CODE);
        supply(from, to);
        return to;
    }

    /** A credit code, or a person's document; a counterpart that has both and they differ gets neither. */
    private void identify(String[] from, String[] to) {
        boolean organization = !from[CREDIT_CODE].isEmpty();
        boolean person = from[CATEGORY].equals("自然人");
        String type = person ? documents.getOrDefault(from[DOCUMENT_TYPE], "") : "";
        String own = person ? from[DOCUMENT_NUMBER] : "";
        if (organization) {
            to[certificate] = type.isEmpty() || type.equals("001") ? "001" : "";
            to[code] = own.isEmpty() || own.equals(from[CREDIT_CODE]) ? from[CREDIT_CODE] : "";
        } else {
            to[certificate] = type;
            to[code] = own;
        }
        to[code] = fitting(to[code], LONGEST_CODE);
    }

    private static String fitting(String text, int longest) {
        return text.length() <= longest || text.codePointCount(0, text.length()) <= longest ? text : "";
    }

    /** Several categories have a kind only where it is one and the same. */
    private String kind(String joined) {
        if (joined.indexOf(';') < 0 && joined.indexOf('；') < 0) {
            return kinds.getOrDefault(joined, "");
        }
        String only = "";
        for (String each : joined.replace('；', ';').split(";", -1)) {
            if (each.isBlank()) {
                continue;
            }
            String found = kinds.getOrDefault(each.strip(), "");
            if (found.isEmpty() || (!only.isEmpty() && !only.equals(found))) {
                return "";
            }
            only = found;
        }
        return only;
    }

    private static String yuan(String tenThousands) {
        if (tenThousands.isEmpty()) {
            return "";
        }
        BigDecimal amount =
                new BigDecimal(tenThousands).movePointRight(TEN_THOUSAND).stripTrailingZeros();
        return amount.scale() > CENTS ? "" : amount.toPlainString();
    }

    private void supply(String[] from, String[] to) {
        to[item] = "00000000000000";
        to[actionName] = "食品经营行政处罚";
        to[actionCode] = "示例-由业务系统编号";
        to[source] = "示例：日常检查";
        to[check] = "示例-无";
        to[area] = "510104";
        to[procedure] = "02";
        to[hearing] = "2";
        to[criminal] = "2";
        to[reconsideration] = "示例：无";
        to[litigation] = "示例：无";
        to[noPenalty] = "2";
        if (to[nature].isEmpty() && from[CATEGORY].equals("法人及非法人组织")) {
            to[nature] = "02";
        }
    }
}
