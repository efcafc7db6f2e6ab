// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.table.TableReader;
import org.chuanyu.dictionary.table.TableRow;
import org.chuanyu.dictionary.validation.Progress;
import org.chuanyu.dictionary.validation.TableFinding;
import org.chuanyu.dictionary.validation.TableValidation;

/** Good records of the built-in layouts, and tables made of them. No number is a real person's. */
public final class Samples {
    public static final Dictionary DICTIONARY = Dictionary.builtIn();
    public static final Judging JUDGING = Judging.standard();
    public static final Layout PENALTY_2016 = layout("administrative-penalty", "credit-publicity-2016");
    public static final Layout PENALTY_2018 = layout("administrative-penalty", "credit-publicity-2018");
    public static final Layout PENALTY_ACTION = layout("administrative-penalty", "internet-supervision");
    public static final Layout PENALTY_ZHEJIANG = layout("administrative-penalty", "zhejiang");
    public static final Layout PERMIT_2016 = layout("administrative-permit", "credit-publicity-2016");
    public static final Layout PERMIT_2018 = layout("administrative-permit", "credit-publicity-2018");

    /** A safe citizen number: its sequence is 000. */
    public static final String SAFE_NUMBER = "510104198001010006";

    private static final Map<String, Map<String, String>> GOOD = good();

    private Samples() {}

    /** Returns a layout of the built-in pack. */
    public static Layout layout(String dataSet, String side) {
        return DICTIONARY.dataSet(dataSet).orElseThrow().layout(side).orElseThrow();
    }

    /** Returns a layout by its side's id, the penalties' where only that is said. */
    public static Layout layout(String name) {
        return switch (name) {
            case "2016" -> PENALTY_2016;
            case "2018" -> PENALTY_2018;
            case "supervision" -> PENALTY_ACTION;
            case "zhejiang" -> PENALTY_ZHEJIANG;
            case "permit-2016" -> PERMIT_2016;
            case "permit-2018" -> PERMIT_2018;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Map<String, Map<String, String>> good() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        all.put(PENALTY_2016.id(), cells("""
                CF_WSH=示工商处字〔2016〕第001号
                CF_CFMC=销售不合格商品案
                CF_CFLB1=罚款
                CF_SY=销售不合格商品
                CF_YJ=《中华人民共和国产品质量法》第五十条
                CF_XDR_MC=示例企业甲
                CF_XDR_SHXYM=91350100M000100Y43
                CF_FR=示例法人代表
                CF_JG=罚款人民币伍仟元整
                CF_JDRQ=2016/05/11
                CF_XZJG=示例工商行政管理局
                CF_ZT=0
                DFBM=510104
                SJC=2016/05/11
                BZ=示例数据，非真实处罚
                """));
        all.put(PENALTY_2018.id(), cells("""
                CF_XDR_MC=示例企业甲
                CF_XDR_LB=法人及非法人组织
                CF_XDR_SHXYM=91350100M000100Y43
                CF_FRDB=示例法人代表
                CF_FR_ZJLX=身份证
                CF_FR_ZJHM=510104198001010006
                CF_WSH=示市监处罚〔2025〕001号
                CF_WFXW=违反《中华人民共和国食品安全法》第三十四条
                CF_SY=经营超过保质期的食品
                CF_YJ=《中华人民共和国食品安全法》第一百二十四条第一款第五项
                CF_CFLB=罚款
                CF_NR=罚款人民币伍仟元整
                CF_NR_FK=0.5
                CF_JDRQ=2025/03/12
                CF_YXQ=2099/12/31
                CF_GSJZQ=2027/06/30
                CF_CFJG=示例市场监督管理局
                CF_CFJGDM=11510000699166855E
                CF_SJLY=示例市场监督管理局
                CF_SJLYDM=11510000699166855E
                BZ=示例数据，非真实处罚
                """));
        all.put(PENALTY_ACTION.id(), cells("""
                supervise_item_code=00000000000000
                punish_action_name=食品经营行政处罚
                punish_action_code=示例-1
                implement_institution=示例市场监督管理局
                implement_institution_code=11510000699166855E
                supervise_object=示例企业甲
                case_source=日常检查
                check_action_code=示例-2
                administrative_cp=示例企业甲
                administrative_cp_na=02
                administrative_cp_ce_type=001
                administrative_cp_ui_code=91350100M000100Y43
                area_number=510104
                illegal_fact=经营超过保质期的食品
                punish_accord=《中华人民共和国食品安全法》第一百二十四条第一款第五项
                punish_procedure=02
                is_hearing=2
                is_criminal=2
                punish_file_num=示市监处罚〔2025〕001号
                punish_set_date=2025-03-12
                punish_type=02
                fine_amount=5000
                punish_result=罚款人民币伍仟元整
                admin_reconsideration=无
                admin_litigation=无
                close_no_penalty=2
                submitted_date=2025-03-13 08:30:00
                """));
        all.put(PENALTY_ZHEJIANG.id(), cells("""
                punish_base_info_code=1
                punish_case_code=2
                case_process_type=02
                punish_type=02
                punish_document_code=示市监处罚〔2025〕001号
                admin_cp_type=02
                admin_cp_name=示例企业甲
                admin_cp_cert_type=001
                admin_cp_cert_code=91350100M000100Y43
                punish_content=罚款人民币伍仟元整
                punish_basis=《中华人民共和国食品安全法》第一百二十四条第一款第五项
                fine=5000
                set_time=2025-03-12
                implement_institution=示例市场监督管理局
                implement_institution_code=11510000699166855E
                source_dept_name=示例市场监督管理局
                source_dept_code=11510000699166855E
                """));
        all.put(PERMIT_2016.id(), cells("""
                XK_WSH=示审批〔2016〕001号
                XK_XMMC=食品经营许可
                XK_SPLB=普通
                XK_NR=预包装食品销售
                XK_XDR=示例企业甲
                XK_XDR_SHXYM=91350100M000100Y43
                XK_FR=示例法人代表
                XK_JDRQ=2016/05/11
                XK_JZQ=2021/05/10
                XK_XZJG=示例行政审批局
                XK_ZT=0
                DFBM=510104
                SJC=2016/05/11
                BZ=示例数据，非真实许可
                """));
        all.put(PERMIT_2018.id(), cells("""
                XK_XDR_MC=示例企业甲
                XK_XDR_LB=法人及非法人组织
                XK_XDR_SHXYM=91350100M000100Y43
                XK_FRDB=示例法人代表
                XK_FR_ZJLX=身份证
                XK_FR_ZJHM=510104198001010006
                XK_XKWS=食品经营许可决定书
                XK_WSH=示审批〔2019〕001号
                XK_XKLB=普通
                XK_NR=预包装食品销售
                XK_JDRQ=2019/05/11
                XK_YXQZ=2019/05/11
                XK_YXQZI=2024/05/10
                XK_XKJG=示例行政审批局
                XK_XKJGDM=11510000699166855E
                XK_ZT=1
                XK_LYDW=示例行政审批局
                XK_LYDWDM=11510000699166855E
                """));
        return all;
    }

    /** Reads {@code ELEMENT=value} lines. */
    public static Map<String, String> cells(String lines) {
        Map<String, String> cells = new LinkedHashMap<>();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int equals = line.indexOf('=');
            cells.put(line.substring(0, equals), line.substring(equals + 1));
        });
        return cells;
    }

    /** Returns a record without any finding that is an error. */
    public static Map<String, String> good(Layout layout) {
        return new LinkedHashMap<>(GOOD.getOrDefault(layout.id(), Map.of()));
    }

    /** Returns the good record with one cell changed. */
    public static Map<String, String> goodBut(Layout layout, String element, String value) {
        Map<String, String> record = good(layout);
        record.put(element, value);
        return record;
    }

    /** Returns the identifiers of a layout. */
    public static List<String> heading(Layout layout) {
        return layout.elements().stream().map(DataElement::identifier).toList();
    }

    /** Returns a heading and the cells of records in its order. */
    public static List<List<String>> table(Layout layout, List<Map<String, String>> records) {
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = heading(layout);
        rows.add(heading);
        for (Map<String, String> record : records) {
            rows.add(heading.stream().map(each -> record.getOrDefault(each, "")).toList());
        }
        return rows;
    }

    /** Writes rows as a file in UTF-8. */
    public static Path write(Path folder, List<List<String>> rows) {
        return write(folder, csv(rows, ',', LineDelimiter.LF).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file. */
    public static Path write(Path folder, byte[] bytes) {
        try {
            Path file = Files.createTempFile(folder, "table", ".csv");
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes rows as text. */
    public static String csv(List<List<String>> rows, char separator, LineDelimiter lineEnd) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(lineEnd)
                .build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Reads a file as the library reads it: the heading and all rows. */
    public static List<List<String>> read(Path file) {
        try (TableReader reader = TableReader.open(file)) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(reader.heading());
            for (Optional<TableRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get().cells());
            }
            return rows;
        }
    }

    /** Validates a file and returns all findings. */
    public static List<TableFinding> findings(Path file, Layout layout, Dictionary dictionary, Disclosure disclosure) {
        List<TableFinding> all = new ArrayList<>();
        try (TableValidation table = TableValidation.open(file, layout, dictionary, JUDGING, disclosure)) {
            table.judgeAll(all::add, Progress.SILENT);
        }
        return all;
    }

    /** Validates records of the built-in dictionary and returns what is found in rows. */
    public static List<TableFinding> findings(Path folder, Layout layout, List<Map<String, String>> records) {
        return findings(write(folder, table(layout, records)), layout, DICTIONARY, Disclosure.MASKED).stream()
                .filter(finding -> finding.row() > 0)
                .toList();
    }

    /** Does something in a folder that is gone afterwards. */
    public static void inFolder(Work work) throws IOException {
        Path folder = Files.createTempDirectory("chuanyu-test");
        try {
            work.in(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** What is done in a folder. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void in(Path folder) throws IOException;
    }
}
