// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.element.Obligation;
import org.chuanyu.dictionary.element.Personal;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.element.UnitOfMeasure;
import org.chuanyu.dictionary.record.Layout;

/**
 * 许可样本: records of 25 columns, and one and the same set of rules for them as a layout and as a JSON Schema: presence,
 * length, digits, letters, dates by their form, numbers and lists. Neither codes nor the calendar are judged, since the
 * peers do not judge them.
 */
final class PermitRecords {
    /** Name, format, obligation, values of the list. */
    private static final String COLUMNS = """
            number | an..64 | M |
            name | an..200 | M |
            category | an..16 | M | 法人及非法人组织、自然人、个体工商户
            creditCode | an18 | M |
            representative | an..50 | M |
            documentType | an..16 | M | 身份证、护照号、港澳居民来往内地通行证、台湾居民来往大陆通行证、外国人永久居留身份证
            documentNumber | an..64 | M |
            permitKind | an..16 | M | 普通、特许、认可、核准、登记、其他
            decision | an..128 | M |
            permitNumber | an..64 | O |
            certificate | an..64 | O |
            content | an..4000 | M |
            decided | YYYY/MM/DD | M |
            validFrom | YYYY/MM/DD | M |
            validTo | YYYY/MM/DD | M |
            authority | an..200 | M |
            authorityCode | an18 | M |
            state | an..16 | M | 1、2
            source | an..200 | M |
            sourceCode | an18 | M |
            remark | an..512 | O |
            division | n6 | M |
            amount | n..18,6 | O |
            places | n..4 | O |
            initials | a2 | O |
            """;

    private static final List<String[]> ELEMENTS =
            COLUMNS.lines().map(line -> line.split(" *\\| *", -1)).toList();
    private static final Citation SOURCE = Citation.of("made for measuring");

    private PermitRecords() {}

    /** Makes a good record. */
    static String[] good(long i) {
        return new String[] {
            "示许〔2025〕" + i,
            "示例贸易有限公司" + i,
            i % 4 == 0 ? "个体工商户" : "法人及非法人组织",
            SampleCodes.creditCode(i),
            "示例代表" + i % 1000,
            "身份证",
            SampleCodes.citizenNumber(i),
            i % 3 == 0 ? "登记" : "普通",
            "示例行政许可决定书〔2025〕第" + i + "号",
            i % 2 == 0 ? "许" + i : "",
            "",
            "准予从事食品经营，经营场所面积" + i % 500 + "平方米",
            "2025/0" + (i % 9 + 1) + "/" + (i % 18 + 10),
            "2025/0" + (i % 9 + 1) + "/" + (i % 18 + 10),
            "2099/12/31",
            "示例市市场监督管理局（第" + i % 20 + "分局）",
            "11510000699166855E",
            "1",
            "示例市市场监督管理局",
            "11510000699166855E",
            i % 5 == 0 ? "示例数据，非真实许可" : "",
            "510104",
            i + ".5",
            Long.toString(i % 9999),
            "AB"
        };
    }

    /** Makes a record with one wrong cell of eight kinds. */
    static String[] wrong(long i) {
        String[] cells = good(i);
        switch ((int) (i % 8)) {
            case 0 -> cells[1] = "";
            case 1 -> cells[2] = "法人";
            case 2 -> cells[3] = cells[3].substring(1);
            case 3 -> cells[9] = "许".repeat(65);
            case 4 -> cells[12] = "2025-03-12";
            case 5 -> cells[21] = "51010A";
            case 6 -> cells[22] = "0.1234567";
            default -> cells[24] = "A1";
        }
        return cells;
    }

    static Layout layout() {
        List<DataElement> elements = new ArrayList<>();
        for (String[] column : ELEMENTS) {
            boolean listed = !column[3].isEmpty();
            RepresentationFormat format = RepresentationFormat.of(column[1]);
            DataType otherwise = format.decimals() > 0 ? DataType.NUMBER : DataType.STRING;
            elements.add(new DataElement(
                    column[0],
                    BilingualText.same(column[0]),
                    "",
                    listed ? DataType.CODE : format.isDate() ? DataType.DATE : otherwise,
                    format,
                    UnitOfMeasure.NONE,
                    listed ? column[0] : "",
                    "",
                    Obligation.ofLetter(column[2]),
                    Condition.ALWAYS,
                    Personal.NO,
                    SOURCE,
                    Confidence.VERIFIED,
                    Confidence.VERIFIED,
                    Confidence.VERIFIED,
                    ""));
        }
        return new Layout(
                "permit",
                "permit",
                "measured",
                BilingualText.same("permit"),
                elements,
                "",
                "",
                Condition.ALWAYS,
                Confidence.VERIFIED,
                SOURCE,
                Map.of());
    }

    /** Finds the list of an element. */
    static Optional<CodeList> list(String id) {
        return Optional.ofNullable(LISTS.get(id));
    }

    private static final Map<String, CodeList> LISTS = lists();

    private static Map<String, CodeList> lists() {
        Map<String, CodeList> lists = new LinkedHashMap<>();
        for (String[] column : ELEMENTS) {
            if (column[3].isEmpty()) {
                continue;
            }
            CodeList.Builder list = CodeList.of(column[0], BilingualText.same(column[0]));
            for (String value : column[3].split("、", -1)) {
                list.value(new PermissibleValue(
                        value,
                        BilingualText.same(value),
                        "",
                        "",
                        Period.UNKNOWN,
                        "",
                        Confidence.VERIFIED,
                        Confidence.VERIFIED,
                        SOURCE,
                        Map.of()));
            }
            lists.put(column[0], list.build());
        }
        return lists;
    }

    /** The same rules as a JSON Schema of 2020-12. */
    static String schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("type", "object");
        ArrayNode required = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        for (String[] column : ELEMENTS) {
            if (column[2].equals("M")) {
                required.add(column[0]);
            }
            ObjectNode property = properties.putObject(column[0]).put("type", "string");
            if (!column[3].isEmpty()) {
                ArrayNode values = property.putArray("enum");
                List.of(column[3].split("、", -1)).forEach(values::add);
            } else {
                restrict(property, column[1]);
            }
        }
        return schema.toString();
    }

    private static void restrict(ObjectNode property, String notation) {
        RepresentationFormat format = RepresentationFormat.of(notation);
        if (format.isDate()) {
            property.put("pattern", "^[0-9]{4}/[0-9]{2}/[0-9]{2}$");
        } else if (format.decimals() > 0) {
            property.put("pattern", "^[+-]?[0-9]{1,12}(\\.[0-9]{1,6})?$");
        } else {
            boolean exact = !notation.contains("..");
            String digits = notation.replaceAll("\\D", "");
            if (notation.startsWith("an")) {
                property.put("maxLength", Integer.parseInt(digits));
                if (exact) {
                    property.put("minLength", Integer.parseInt(digits));
                }
            } else {
                String characters = notation.startsWith("n") ? "[0-9]" : "[A-Za-z]";
                property.put("pattern", "^" + characters + "{" + (exact ? digits : "0," + digits) + "}$");
            }
        }
    }

    /** A record as JSON; an empty cell is absent. */
    static ObjectNode json(String[] cells) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                json.put(ELEMENTS.get(i)[0], cells[i]);
            }
        }
        return json;
    }
}
