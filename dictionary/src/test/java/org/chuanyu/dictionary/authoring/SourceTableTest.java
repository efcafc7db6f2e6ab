// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.table.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTableTest {
    private static final String POSTGRESQL = """
            -- made up
            CREATE TABLE IF NOT EXISTS "public"."检查_记录" (
              id bigserial PRIMARY KEY,
              "单位 名称" character varying(200) NOT NULL,
              amount numeric(18,6) DEFAULT 0.0 CHECK (amount >= 0, amount < 1e9),
              happened timestamp(6) with time zone NOT NULL DEFAULT now(),
              tags text[],
              body jsonb,
              CONSTRAINT uk_name UNIQUE ("单位 名称"),
              CONSTRAINT fk_x FOREIGN KEY (id) REFERENCES other (id) ON DELETE CASCADE
            );
            COMMENT ON TABLE public."检查_记录" IS '检查记录';
            COMMENT ON COLUMN public."检查_记录"."单位 名称" IS '单位名称：it''s; the name';
            COMMENT ON COLUMN public."检查_记录".amount IS NULL;
            CREATE INDEX i ON "检查_记录" (amount);
            """;
    private static final String MYSQL = """
            /* made up; with a semicolon */
            DROP TABLE IF EXISTS `t_check`;
            CREATE TABLE `t_check` (
              `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT COMMENT '主键',
              `name` varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL COMMENT '名称(\\'全称\\')', # the name
              `key` varchar(20) NOT NULL COMMENT '键',
              `kind` enum('1','2') DEFAULT '1',
              `day` date DEFAULT '1900-01-01',
              `at` datetime DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP COMMENT '时间',
              PRIMARY KEY (`id`) USING BTREE,
              UNIQUE KEY `uk` (`name`),
              KEY `idx_key` (`key`) USING BTREE COMMENT '索引'
            ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='检查表';
            """;
    private static final String ORACLE = """
            create table JG.T_CHECK (
              ID NUMBER(10) not null,
              CODE VARCHAR2(18 CHAR),
              NAME NVARCHAR2(100),
              TITLE VARCHAR2(200 BYTE) default 'x' not null enable,
              MONEY NUMBER,
              BODY CLOB,
              DAY DATE,
              constraint PK_T primary key (ID, CODE) using index
            ) tablespace USERS;
            comment on column JG.T_CHECK.CODE is '统一社会信用代码';
            alter table JG.T_CHECK add constraint FK foreign key (CODE) references X (CODE);
            """;

    @TempDir
    private Path folder = Path.of("");

    private static SourceTable table(String sql, String name) {
        return SqlTables.of("made-up.sql", sql).find(name);
    }

    private static List<String> columns(SourceTable table) {
        return table.columns().stream()
                .map(column -> column.name() + "|" + column.comment() + "|" + column.type() + "|" + column.format()
                        + "|" + (column.mandatory() ? "M" : "") + (column.key() ? "K" : ""))
                .toList();
    }

    private static List<String> notTaken(SourceTable table) {
        return table.notTaken().stream().map(BilingualText::en).toList();
    }

    @Test
    void a_definition_for_postgresql_is_read() {
        SourceTable table = table(POSTGRESQL, "");
        assertThat(table.name()).isEqualTo("检查_记录");
        assertThat(table.comment()).isEqualTo("检查记录");
        assertThat(columns(table))
                .containsExactly(
                        "id||integer|n..20,0|MK",
                        "单位 名称|单位名称：it's; the name|string|an..200|M",
                        "amount||number|n..18,6|",
                        "happened||datetime|YYYY-MM-DD hh:mm:ss|M",
                        "tags||string|ul|",
                        "body||string|ul|");
        assertThat(notTaken(table))
                .containsExactly(
                        "line 5: DEFAULT of amount is not taken over",
                        "line 5: CHECK of amount is not taken over",
                        "line 6: DEFAULT of happened is not taken over",
                        "line 7: [] of tags is not taken over",
                        "line 9: UNIQUE is not taken over",
                        "line 10: FOREIGN KEY is not taken over",
                        "line 15: the statement CREATE INDEX i was not read");
        assertThat(table.columns().get(5).notes())
                .extracting(BilingualText::en)
                .containsExactly("the type jsonb is not known here: taken as text without a stated length");
    }

    @Test
    void a_definition_for_mysql_is_read() {
        SourceTable table = table(MYSQL, "T_CHECK");
        assertThat(table.comment()).isEqualTo("检查表");
        assertThat(columns(table))
                .containsExactly(
                        "id|主键|integer|n..20,0|MK",
                        "name|名称('全称')|string|an..100|",
                        "key|键|string|an..20|M",
                        "kind||string|ul|",
                        "day||date|YYYY-MM-DD|",
                        "at|时间|datetime|YYYY-MM-DD hh:mm:ss|");
        assertThat(notTaken(table))
                .containsExactly(
                        "line 4: AUTO_INCREMENT of id is not taken over",
                        "line 5: CHARACTER of name is not taken over",
                        "line 5: COLLATE of name is not taken over",
                        "line 5: DEFAULT of name is not taken over",
                        "line 7: DEFAULT of kind is not taken over",
                        "line 8: DEFAULT of day is not taken over",
                        "line 9: DEFAULT of at is not taken over",
                        "line 9: ON of at is not taken over",
                        "line 11: UNIQUE is not taken over",
                        "line 12: KEY is not taken over",
                        "line 2: the statement DROP TABLE IF was not read");
    }

    @Test
    void a_definition_for_oracle_is_read() {
        SourceTable table = table(ORACLE, "");
        assertThat(columns(table))
                .containsExactly(
                        "ID||integer|n..10,0|MK".replace("integer", "number"),
                        "CODE|统一社会信用代码|string|an..18|MK",
                        "NAME||string|an..100|",
                        "TITLE||string|an..200|M",
                        "MONEY||number|ul|",
                        "BODY||string|ul|",
                        "DAY||date|YYYY-MM-DD|");
        assertThat(notTaken(table))
                .containsExactly(
                        "line 5: DEFAULT of TITLE is not taken over",
                        "line 12: ALTER TABLE ADD FOREIGN is not taken over");
        assertThat(table.columns().get(3).notes())
                .extracting(BilingualText::en)
                .containsExactly("the length 200 counts bytes: there are at most as many characters");
    }

    @Test
    void keys_that_come_later_and_names_in_brackets_are_read() {
        SourceTable table = table(
                "CREATE TABLE [dbo].[T] ([A B] nvarchar(max), [C] char NOT NULL, d double precision, e national char"
                        + " varying(7), f tinyint unsigned);"
                        + "ALTER TABLE ONLY dbo.T ADD CONSTRAINT pk PRIMARY KEY (\"C\");"
                        + "COMMENT ON COLUMN T.d IS N'数';",
                "");
        assertThat(columns(table))
                .containsExactly(
                        "A B||string|ul|",
                        "C||string|an..1|MK",
                        "d|数|number|ul|",
                        "e||string|an..7|",
                        "f||integer|n..3,0|");
        assertThat(table.notTaken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                | no table
            `select 1`                        | no table
            `create table a (b int); create table c (d int)` | choose with --table: a, c
            `create table a (b int); create table A (d int)` | defined twice
            `create table a as select 1`      | SQL line 1, column 16: “(”
            `create table a (b int`           | SQL line 1, column 16: a bracket
            `create table a (b 'x')`          | SQL line 1, column 19: the type was expected behind the column b
            `create table a (b)`              | SQL line 1, column 17: the type
            `create table a ()`               | no column
            `create table a (b int, b int)`   | columns 1 and 2 have the same name: b
            `create table a (b int,, c int)`  | comma too many
            `create table a (1.b int)`        | SQL line 1, column 18: the type
            `create table a (b int comment 7)`| SQL line 1, column 31: a text in single quotes
            `create table a (b int, primary key (c))` | SQL line 1, column 37: the primary key names the column c
            `create table a (b int, primary key)` | the columns were expected behind PRIMARY KEY
            `create table a (b varchar(9) default 'x)` | SQL line 1, column 38: a quote is never closed
            `create table "a (b int)`         | SQL line 1, column 14: a quote is never closed
            `create table a (b int) /* x`     | SQL line 1, column 24: a comment is never ended
            `create table a (b int); comment on column a.b` | IS '…' was expected
            `create table a (b int); comment on column is 'x'` | IS '…' was expected
            `create table a (b int); do $x$ begin` | a quote is never closed
            """)
    void what_can_not_be_read_is_refused_with_its_place(String sql, String why) {
        TableException e = catchThrowableOfType(TableException.class, () -> table(sql, ""));
        assertThat(e).isNotNull();
        assertThat(e.reason().en()).contains(why);
        assertThat(e.reason().zh()).isNotEqualTo(e.reason().en());
    }

    @Test
    void a_table_that_is_not_there_is_refused_with_those_that_are() {
        assertThatThrownBy(() -> table("create table a (b int); create table c (d int);", "x"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("no table x; there are: a, c");
        SourceTable table = table("create table a (b int); do $$ x; y $$; create table C (d int);", "c");
        assertThat(columns(table)).containsExactly("d||integer|n..10,0|");
        assertThat(notTaken(table)).containsExactly("line 1: the statement do  x; y  was not read");
    }

    @Test
    void every_type_is_one_that_packs_know() throws IOException {
        List<String[]> types =
                Files.readAllLines(Path.of("src/main/resources/org/chuanyu/dictionary/authoring/sql-types.tsv"))
                        .stream()
                        .filter(line -> !line.startsWith("#"))
                        .skip(1)
                        .map(line -> line.split("\t", -1))
                        .toList();
        assertThat(types).hasSizeGreaterThan(50);
        for (String[] type : types) {
            DataType.ofWord(type[1]);
            for (String format :
                    List.of(type[2].replace("{n}", "9").replace("{p}", "9").replace("{s}", "2"), type[3])) {
                boolean date = type[1].startsWith("date");
                assertThat(RepresentationFormat.of(format).isDate()).as(type[0]).isEqualTo(date);
            }
        }
    }

    @Test
    void headings_are_read_of_any_table() throws IOException {
        Path file = folder.resolve("t.csv");
        Files.write(file, "单位名称\t code \n1\t2\n".getBytes(Charset.forName("GB18030")));
        SourceTable table = SourceTable.ofHeading(file);
        assertThat(columns(table)).containsExactly("单位名称||||", "code||||");
        Files.writeString(file, "a,b,a\n");
        assertThatThrownBy(() -> SourceTable.ofHeading(file)).hasMessageContaining("columns 1 and 3");
        Files.writeString(file, "a,,c\n");
        assertThatThrownBy(() -> SourceTable.ofHeading(file)).hasMessageContaining("column 2 has no name");
    }

    @Test
    void files_that_are_no_sql_are_refused() throws IOException {
        assertThatThrownBy(() -> SourceTable.ofSql(folder, "")).hasMessageContaining("this is a folder");
        assertThatThrownBy(() -> SourceTable.ofSql(folder.resolve("x.sql"), ""))
                .hasMessageContaining("there is no such file");
        Path bad = Files.write(folder.resolve("bad.sql"), new byte[] {'c', (byte) 0xFF});
        assertThatThrownBy(() -> SourceTable.ofSql(bad, "")).hasMessageContaining("neither in UTF-8 nor in GB 18030");
        Path gb = Files.write(folder.resolve("gb.sql"), "create table 表 (列 int)".getBytes(Charset.forName("GB18030")));
        assertThat(columns(SourceTable.ofSql(gb, "表"))).containsExactly("列||integer|n..10,0|");
    }

    @Property(tries = 300)
    void no_text_makes_the_reader_fail_in_any_other_way(@ForAll String text) {
        for (String sql : List.of(text, "create table a (b int " + text + ")", "create table a (" + text + " int)")) {
            try {
                table(sql, "");
            } catch (TableException e) {
                assertThat(e.reason().en()).isNotEmpty();
            }
        }
    }
}
