// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * 处罚样表: a table of administrative penalties of side {@value #FROM} made up for measuring, the same in every run. Each
 * row has exactly {@value #ERRORS_A_ROW} errors: the check character of the counterpart's credit code, two categories
 * joined by {@code 、}, and an amount in yuan. Each row holds citizen numbers that can belong to nobody, some where
 * they should not stand.
 */
final class PenaltyTable {
    static final String DATA_SET = "administrative-penalty";
    static final String FROM = "credit-publicity-2018";
    static final String TO = "internet-supervision";
    static final int ERRORS_A_ROW = 3;

    /** In one row of so many a number also stands inside a wrong amount, where a report shows the cell. */
    static final int ROWS_A_STRAY_NUMBER = 100;

    /** What the caller declares for the mandatory elements of the target without a source. */
    static final String SUPPLY = """
            element,value,when,authority
            supervise_item_code,00000000000000,,示例
            punish_action_name,食品经营行政处罚,,示例
            punish_action_code,示例-由业务系统编号,,示例
            case_source,示例：日常检查,,示例
            check_action_code,示例-无,,示例
            area_number,510104,,示例
            punish_procedure,02,,示例
            is_hearing,2,,示例
            is_criminal,2,,示例
            admin_reconsideration,示例：无,,示例
            admin_litigation,示例：无,,示例
            close_no_penalty,2,,示例
            administrative_cp_na,02,CF_XDR_LB=法人及非法人组织,示例
            """;

    private static final List<String> HEADING = List.of(
            "CF_XDR_MC",
            "CF_XDR_LB",
            "CF_XDR_SHXYM",
            "CF_XDR_GSZC",
            "CF_XDR_ZZJG",
            "CF_XDR_SWDJ",
            "CF_XDR_SYDW",
            "CF_XDR_SHZZ",
            "CF_FRDB",
            "CF_FR_ZJLX",
            "CF_FR_ZJHM",
            "CF_XDR_ZJLX",
            "CF_XDR_ZJHM",
            "CF_WSH",
            "CF_WFXW",
            "CF_SY",
            "CF_YJ",
            "CF_CFLB",
            "CF_NR",
            "CF_NR_FK",
            "CF_NR_WFFF",
            "CF_NR_ZKDX",
            "CF_JDRQ",
            "CF_YXQ",
            "CF_GSJZQ",
            "CF_CFJG",
            "CF_CFJGDM",
            "CF_SJLY",
            "CF_SJLYDM",
            "BZ");

    private PenaltyTable() {}

    /** Writes a table of so many rows in UTF-8. */
    static void write(Path file, long rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADING));
            out.write('\n');
            for (long row = 0; row < rows; row++) {
                out.write(String.join(",", cells(row)));
                out.write('\n');
            }
        }
    }

    private static List<String> cells(long row) {
        boolean company = row % 4 != 0;
        String number = SampleCodes.citizenNumber(row);
        long yuan = 1000 + row % 97 * 100;
        String amount = row % ROWS_A_STRAY_NUMBER == 0 ? yuan + "元（" + number + "）" : yuan + "元";
        String month = row % 9 + 1 + "/" + (row % 18 + 10);
        String authority = "示例市市场监督管理局（第" + row % 20 + "分局）";
        return List.of(
                company ? "示例贸易有限公司" + row : "示例餐饮店" + row,
                company ? "法人及非法人组织" : "个体工商户",
                SampleCodes.creditCodeWithWrongCheck(row),
                "",
                "",
                "",
                "",
                "",
                "示例代表" + row % 1000,
                "身份证",
                number,
                company ? "" : "身份证",
                company ? "" : SampleCodes.citizenNumber(row + 1),
                "示市监处罚〔2025〕" + row + "号",
                "违反《中华人民共和国食品安全法》第三十四条",
                "\"经营超过保质期的食品, 货值金额" + yuan / 10 + "元\"",
                "《中华人民共和国食品安全法》第一百二十四条第一款第五项",
                "警告、罚款",
                "警告，并处罚款人民币" + yuan + "元整",
                amount,
                "",
                "",
                "2025/0" + month,
                "2099/12/31",
                "2028/0" + month,
                authority,
                "11510000699166855E",
                authority,
                "11510000699166855E",
                row % 50 == 0 ? "联系人证件号码" + number : "");
    }
}
