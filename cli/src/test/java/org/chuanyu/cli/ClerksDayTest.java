// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The guide {@code docs/clerks-day.md}, command by command. The structure and the names in it are made up: they are not
 * those of the standard.
 */
class ClerksDayTest {
    private static final Path GUIDE = Path.of("../docs/clerks-day.md");
    private static final int MOST_COMMANDS = 10;
    private static final String STRUCTURE = """
            part,name_zh,name_en,length,alphabet,separator,meaning,unknown,confidence,source,note_zh,note_en
            Z,组织分类码,organisation class,1,A-Z,,list:Z,error,verified,"made up, annex A",,
            SM,省（直辖市）码,province code,2,0-9,,,,verified,"made up, annex D",,
            SZ,政务部门码,department code,3,0-9A-Z,/,,,verified,"made up, annex E",,
            rear,后段码,rear code,4-8,0-9A-Z,,,,verified,"made up, 5",,
            """;
    private static final String CLASSES = """
            code,under,name_zh,name_en,confidence,source
            G,,政务组织（试）,public body (trial),verified,"made up, annex A"
            N,,非政务组织（试）,other body (trial),verified,"made up, annex A"
            """;

    @TempDir
    private Path folder = Path.of("");

    private int commands;

    /** The commands that the guide shows, up to a heading. */
    private static List<String> shown(String until) throws IOException {
        String guide = Files.readString(GUIDE);
        int end = guide.indexOf(until);
        int start = until.startsWith("---") ? guide.indexOf("## ") : 0;
        return Pattern.compile("```console\n(.*?)```", Pattern.DOTALL)
                .matcher(guide.substring(start, end))
                .results()
                .map((MatchResult block) -> block.group(1))
                .flatMap(String::lines)
                .toList();
    }

    /** Runs a command as the guide shows it, in the folder of the test. */
    private CommandRun run(String command) {
        commands++;
        List<Object> words = new ArrayList<>();
        for (String word : command.split(" ", -1)) {
            boolean file = List.of("mine", "ours", "sheet.html", "table.sql", "table.csv")
                            .contains(word)
                    && !words.contains("--list");
            boolean sheet = word.equals("sheet.html");
            words.add(file || sheet ? folder.resolve(word) : word);
        }
        words.remove(0);
        return CommandRun.of(words.toArray());
    }

    private static boolean has(String command) {
        return CommandRun.of("--help").out().contains("\n  " + command + " ");
    }

    private void edit(String file, String old, String text) throws IOException {
        Path path = folder.resolve("mine").resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(old);
        Files.writeString(path, before.replace(old, text));
    }

    @Test
    void a_clerk_corrects_confirms_and_releases_a_pack_without_touching_json_or_a_digest() throws IOException {
        List<String> guide = shown("## 由 SQL");
        assertThat(guide).hasSize(9).allMatch(line -> line.startsWith("chuanyu "));
        CommandRun copy = run(guide.get(0));
        assertThat(copy.code()).isZero();
        assertThat(copy.out()).contains("grammars/resource-identifier/joint.csv");

        Files.writeString(folder.resolve("mine/grammars/resource-identifier/joint.csv"), STRUCTURE);
        Files.writeString(folder.resolve("mine/grammars/resource-identifier/Z.csv"), CLASSES);
        edit("lists/penalty-category-2018.csv", "警告,警告,warning", "警告,警告（试）,warning");

        CommandRun check = run(guide.get(1));
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out())
                .contains(
                        "grammars/resource-identifier/Z.csv: is not listed in the manifest",
                        "grammars/resource-identifier/joint.csv: differs from its digest",
                        "lists/penalty-category-2018.csv: differs from its digest",
                        "3 errors, 0 warnings");
        CommandRun early = CommandRun.of("list", "packs", "--pack", folder.resolve("mine"));
        assertThat(early.code()).isEqualTo(2);
        assertThat(early.err().lines())
                .singleElement()
                .asString()
                .endsWith("chuanyu pack seal " + folder.resolve("mine"));

        CommandRun seal = run(guide.get(2));
        assertThat(seal.code()).isZero();
        assertThat(seal.out())
                .contains(
                        "changed: grammars/resource-identifier/joint.csv",
                        "changed: lists/penalty-category-2018.csv",
                        "new: grammars/resource-identifier/Z.csv",
                        "edition 2026.11-mine");

        assertThat(run(guide.get(3)).out()).contains("✓ G51A01/RES001", "assigned");
        assertThat(CommandRun.of("check", "resource-identifier", "X51A01/RES001", "--pack", folder.resolve("mine"))
                        .out())
                .contains("✗ *X*51A01/RES001", "made up, annex A");
        assertThat(CommandRun.of("check", "resource-identifier", "X51A01/RES001")
                        .code())
                .isZero();
        assertThat(run(guide.get(4)).out()).contains("public body (trial)", "made up, annex E", "A01");

        assertThat(run(guide.get(5)).code()).isZero();
        assertThat(Files.readString(folder.resolve("sheet.html")))
                .contains("political-status", "2026.11-mine", "size: A4", "☐");

        String before = Files.readString(folder.resolve("mine/lists/political-status.csv"));
        CommandRun confirm = run(guide.get(6));
        assertThat(confirm.out()).contains("10 rows of the list political-status are confirmed (page 5, 标准科");
        List<String> rows = Files.readAllLines(folder.resolve("mine/lists/political-status.csv"));
        assertThat(rows).filteredOn(row -> row.contains(",5,标准科,")).hasSize(10);
        assertThat(rows)
                .filteredOn(row -> row.endsWith(",,,"))
                .hasSize(before.lines().toList().size() - 11);

        assertThat(run(guide.get(7)).out()).contains("confirmed by: 标准科", "chuanyu 2026.11-mine");
        if (has("diff")) {
            assertThat(run(guide.get(8)).code()).isLessThan(2);
        }
        assertThat(commands).isLessThanOrEqualTo(MOST_COMMANDS);
    }

    /** Made up: no table of any department. */
    private static final String TABLE = """
            -- a made-up table of 25 columns
            CREATE TABLE `t_inspection` (
              `id` bigint(20) NOT NULL AUTO_INCREMENT COMMENT '主键',
              `check_action_name` varchar(200) NOT NULL COMMENT '检查行为名称',
              `check_action_code` varchar(100) NOT NULL COMMENT '检查行为编号',
              `check_date` varchar(10) DEFAULT NULL COMMENT '检查日期',
              `plan_no` varchar(50) DEFAULT NULL COMMENT '计划编号',
              `site_kind` char(2) NOT NULL DEFAULT '01' COMMENT '场所类别：01 室内，02 室外',
              `inspectors` smallint NOT NULL COMMENT '检查人数',
              `fee` decimal(10,2) DEFAULT NULL COMMENT '费用（元）',
              `started` datetime NOT NULL COMMENT '开始时间',
              `ended` datetime DEFAULT NULL COMMENT '结束时间',
              `next_day` date DEFAULT NULL COMMENT '下次检查日',
              `summary` text COMMENT '摘要',
              `contact` varchar(50) DEFAULT NULL COMMENT '联系人姓名',
              `contact_tel` varchar(20) DEFAULT NULL COMMENT '联系电话',
              `weather` varchar(10) DEFAULT NULL COMMENT '天气',
              `floor_area` decimal(12,3) DEFAULT NULL COMMENT '面积',
              `floors` int DEFAULT NULL COMMENT '层数',
              `has_video` tinyint(1) DEFAULT '0' COMMENT '有无录像',
              `longitude` decimal(10,6) DEFAULT NULL COMMENT '经度',
              `latitude` decimal(10,6) DEFAULT NULL COMMENT '纬度',
              `route` varchar(500) DEFAULT NULL COMMENT '路线',
              `device_no` varchar(32) DEFAULT NULL COMMENT '设备编号',
              `batch` varchar(20) DEFAULT NULL COMMENT '批次',
              `remark` varchar(500) DEFAULT NULL COMMENT '备注',
              `updated` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP COMMENT '更新时间',
              PRIMARY KEY (`id`),
              KEY `idx_batch` (`batch`)
            ) COMMENT='现场检查';
            """;

    private static final String HEADING =
            "id,check_action_name,check_action_code,check_date,plan_no,site_kind,inspectors,"
                    + "fee,started,ended,next_day,summary,contact,contact_tel,weather,floor_area,floors,has_video,longitude,"
                    + "latitude,route,device_no,batch,remark,updated\n";

    @Test
    void a_made_up_table_of_25_columns_becomes_a_sealed_side_pack_that_validates_a_csv() throws IOException {
        List<String> guide = shown("---\n");
        assertThat(guide).hasSize(4);
        Files.writeString(folder.resolve("table.sql"), TABLE);
        Files.writeString(
                folder.resolve("table.csv"),
                HEADING
                        + "1,例行检查,JC001,2026-05-11,,01,2,10.50,2026-05-11 09:00:00,,,,示例,13800000000,晴,,,,,,,,,,"
                        + "2026-05-11 10:00:00\n"
                        + "2,例行检查,JC002,2026-05-12,,001,两人,10.505,2026-05-12 09:00:00,,2026/06/01,,示例,,,,,,,,,,,,\n");
        CommandRun made = run(guide.get(0));
        assertThat(made.code()).isZero();
        assertThat(made.out())
                .contains("25 elements", "DEFAULT of site_kind is not taken over", "KEY is not taken over");
        assertThat(made.out().lines().filter(line -> line.contains("\t"))).hasSize(25);
        assertThat(made.out()).contains("taken over from the element check_action_name");
        assertThat(run(guide.get(1)).out()).startsWith("nothing is wrong");
        assertThat(run(guide.get(2)).code()).isZero();
        Path report = folder.resolve("r.json");
        CommandRun validated = run(guide.get(3) + " --report " + report);
        assertThat(validated.code()).isEqualTo(1);
        assertThat(commands).isLessThanOrEqualTo(5);
        JsonNode json = CommandRun.json(report);
        assertThat(json.path("pack").asText()).isEqualTo("our-bureau-administrative-inspection");
        assertThat(json.path("edition").asText()).isEqualTo("1");
        assertThat(json.path("rows").asInt()).isEqualTo(2);
        assertThat(json.path("accepted").asInt()).isEqualTo(1);
        List<String> told = new ArrayList<>();
        json.path("findings")
                .forEach(finding -> told.add(finding.path("row").asInt() + " "
                        + finding.path("column").asText() + " "
                        + finding.path("code").asText()));
        assertThat(told)
                .contains(
                        "2 site_kind too-long",
                        "2 inspectors not-a-number",
                        "2 fee too-many-decimals",
                        "2 updated missing");
        assertThat(Files.readString(report)).doesNotContain("13800000000");
        try (Stream<Path> files = Files.walk(folder.resolve("ours"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "manifest.json",
                            "manifest.sha256",
                            "datasets.json",
                            "administrative-inspection-our-bureau.csv");
        }
    }
}
