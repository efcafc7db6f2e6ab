// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.exception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.chuanyu.codes.activity.IndustryCode;
import org.chuanyu.codes.organization.OrganizationCode;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.codes.person.CitizenNumber;
import org.chuanyu.codes.person.PermanentResidenceNumber;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionRegisterTest {
    private static final String HEADING = "type,value,reason,approver,from,to\n";
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-24T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("exceptions.csv"), HEADING + rows);
    }

    private static Judging by(ExceptionRegister register) {
        return Judging.standard().with(TODAY).with(register.in(ReferenceData.builtIn()));
    }

    @Test
    void an_error_is_lifted_with_a_warning_that_tells_who_and_why_and_is_counted() throws IOException {
        ExceptionRegister register = ExceptionRegister.read(
                file("social-credit-code,91330100799655058C,\"on the licence, so printed\",王伟,2026-01-01,\n"));
        Parsed<SocialCreditCode> parsed = SocialCreditCode.parse("91330100799655058C", by(register));
        assertThat(parsed.isAccepted()).isTrue();
        assertThat(parsed.level()).as("no more than the text reaches by itself").isEqualTo(Level.SHAPE);
        assertThat(parsed.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("exception-applied");
            assertThat(finding.span().start()).isEqualTo(17);
            assertThat(finding.message().zh()).contains("校验位不符", "应为 B", "第 2 行", "王伟", "on the licence, so printed");
            assertThat(finding.message().en()).contains("wrong check character", "line 2", "王伟");
            assertThat(finding.citation().source()).isEqualTo("exceptions.csv");
        });
        assertThat(register.uses())
                .containsOnly(java.util.Map.entry(register.entries().get(0), 1L));
        assertThat(SocialCreditCode.parse("91330100799655058C").isAccepted())
                .as("the built-in tables stay as they are")
                .isFalse();
        ReferenceData without = ExceptionRegister.leftOutOf(register.in(ReferenceData.builtIn()));
        assertThat(SocialCreditCode.parse(
                                "91330100799655058C", Judging.standard().with(without))
                        .isAccepted())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-06-30, true", "2026-07-01, false", ", false"})
    void an_entry_holds_from_its_first_day_to_the_day_before_its_end(LocalDate on, boolean accepted)
            throws IOException {
        ExceptionRegister register = ExceptionRegister.read(
                file("social-credit-code,91330100799655058C,reason,approver,2026-01-01,2026-07-01\n"));
        assertThat(SocialCreditCode.parse("91330100799655058C", by(register).on(on))
                        .isAccepted())
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "9133010079965505??, 91330100799655058C, true",
        "9133*58C, 91330100799655058C, true",
        "*100799*, 91330100799655058C, true",
        "9133*58D, 91330100799655058C, false",
        "91330100799655058, 91330100799655058C, false",
        "9133??58C, 91330100799655058C, false",
        "9133*, 9133010079965505C, false"
    })
    void a_pattern_stands_for_any_one_or_any_number_of_characters(String pattern, String text, boolean accepted) {
        ExceptionEntry entry = new ExceptionEntry(2, "social-credit-code", pattern, "r", "a", LocalDate.EPOCH, null);
        boolean fits = text.length() == 18;
        assertThat(entry.matches(text)).isEqualTo(accepted || !fits);
    }

    @Test
    void the_form_is_never_lifted_nor_another_type() throws IOException {
        ExceptionRegister register = ExceptionRegister.read(file("""
                social-credit-code,9133*,reason,approver,2026-01-01,
                organization-code,D21435691,reason,approver,2026-01-01,
                citizen-number,510104*000?,reason,approver,2026-01-01,
                """));
        Judging judging = by(register);
        assertThat(SocialCreditCode.parse("9133010079965505", judging).isAccepted())
                .isFalse();
        assertThat(SocialCreditCode.parse("91330100799655058c", judging).isAccepted())
                .isFalse();
        assertThat(OrganizationCode.parse("D21435691", judging).isAccepted()).isTrue();
        assertThat(OrganizationCode.parse("D2143569-1", judging).orElseThrow().value())
                .isEqualTo("D21435691");
        assertThat(CitizenNumber.parse("510104199013450001", judging).isAccepted())
                .as("not a date")
                .isFalse();
        assertThat(CitizenNumber.parse("510104199001010001", judging).isAccepted())
                .isTrue();
        assertThat(CitizenNumber.parse("510107199001010001", judging).isAccepted())
                .isFalse();
        assertThat(register.uses().values()).containsExactlyInAnyOrder(2L, 1L);
    }

    @Test
    void nothing_told_holds_a_personal_value() throws IOException {
        ExceptionRegister register =
                ExceptionRegister.read(file("citizen-number,510104199001010001,reason,approver,2026-01-01,\n"));
        Parsed<CitizenNumber> parsed = CitizenNumber.parse("510104199001010001", by(register));
        assertThat(parsed.isAccepted()).isTrue();
        assertThat(parsed + " " + register.uses() + register.entries()).doesNotContain("19900101");
        for (Finding finding : parsed.findings()) {
            assertThat(finding.message().toString()).doesNotContain("19900101");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            vim,91330100799655058C,r,a,2026-01-01,                  | 2 | 1 | no such type
            citizen-number,51010419900101000,r,a,2026-01-01,         | 2 | 2 | length or characters
            social-credit-code,*1?,r,a,2026-01-01,                   | 2 | 2 | too wide
            social-credit-code,91330100799655058C,,a,2026-01-01,     | 2 | 3 | reason must not be empty
            social-credit-code,91330100799655058C,r, ,2026-01-01,    | 2 | 4 | approver must not be empty
            social-credit-code,91330100799655058C,r,a,2026-1-1,      | 2 | 5 | a date is written
            social-credit-code,91330100799655058C,r,a,2026-01-01,2025-01-01 | 2 | 6 | later than from
            social-credit-code,91330100799655058C,r,a,2026-01-01     | 2 | 0 | 6 cells expected, 5 found
            social-credit-code,913301"00799655058C,r,a,2026-01-01,   | 2 | 2 | enclose the whole cell
            social-credit-code,"91330100799655058C,r,a,2026-01-01,   | 2 | 2 | not closed
            social-credit-code,"9133"0100799655058C,r,a,2026-01-01,  | 2 | 2 | after the closing quote
            """)
    void a_bad_row_is_told_with_its_line_and_column(String row, int line, int column, String reason)
            throws IOException {
        RegisterException refused =
                catchThrowableOfType(RegisterException.class, () -> ExceptionRegister.read(file(row + "\n")));
        assertThat(refused.line()).isEqualTo(line);
        assertThat(refused.column()).isEqualTo(column);
        assertThat(refused.reason().en()).contains("exceptions.csv, line " + line, reason);
        assertThat(refused.reason().zh()).contains("第 " + line + " 行").doesNotContain("19900101");
    }

    @Test
    void a_file_that_is_no_register_is_refused() throws IOException {
        Path file = folder.resolve("no.csv");
        assertThat(catchThrowableOfType(RegisterException.class, () -> ExceptionRegister.read(file))
                        .reason()
                        .en())
                .contains("no such file");
        Files.write(file, "type,value\n例外".getBytes(StandardCharsets.UTF_16));
        assertThat(catchThrowableOfType(RegisterException.class, () -> ExceptionRegister.read(file))
                        .reason()
                        .zh())
                .contains("UTF-8");
        Files.writeString(file, "value,type\n");
        assertThat(catchThrowableOfType(RegisterException.class, () -> ExceptionRegister.read(file))
                        .line())
                .isEqualTo(1);
        Files.writeString(file, "\uFEFF" + HEADING.strip() + "\r\n\r\n");
        assertThat(ExceptionRegister.read(file).entries()).isEmpty();
    }

    @Test
    void a_watched_file_is_read_again_and_a_bad_change_leaves_the_entries_as_they_were() throws IOException {
        String row = "social-credit-code,91330100799655058C,reason,approver,2026-01-01,\n";
        Path file = file("");
        ExceptionRegister register = ExceptionRegister.watching(file, Duration.ZERO);
        Judging judging = by(register);
        assertThat(SocialCreditCode.parse("91330100799655058C", judging).isAccepted())
                .isFalse();
        Files.writeString(file, HEADING + row);
        assertThat(SocialCreditCode.parse("91330100799655058C", judging).isAccepted())
                .isTrue();
        Files.writeString(file, HEADING + row + "nonsense\n");
        assertThat(SocialCreditCode.parse("91330100799655058C", judging).isAccepted())
                .isTrue();
        assertThat(register.problem())
                .hasValueSatisfying(problem -> assertThat(problem.line()).isEqualTo(3));
        Files.writeString(file, HEADING);
        assertThat(SocialCreditCode.parse("91330100799655058C", judging).isAccepted())
                .isFalse();
        assertThat(register.problem()).isEmpty();
        Files.delete(file);
        assertThat(register.problem()).isPresent();
    }

    @Test
    void uses_are_counted_from_many_threads() throws IOException {
        ExceptionRegister register =
                ExceptionRegister.read(file("social-credit-code,91330100799655058?,r,a,2026-01-01,\n"));
        Judging judging = by(register);
        IntStream.range(0, 2000).parallel().forEach(i -> SocialCreditCode.parse("91330100799655058C", judging));
        assertThat(List.copyOf(register.uses().values())).containsExactly(2000L);
    }

    /** The published specimen of the card with another check character, and a class that the list does not have. */
    @Test
    void the_types_that_rest_on_tables_are_lifted_as_well() throws IOException {
        Path file = folder.resolve("tables.csv");
        Files.writeString(file, """
                type,value,reason,approver,from,to
                permanent-residence-number,911124198108030025,printed so,trial,2020-01-01,
                industry,A99,kept so,trial,2020-01-01,
                """);
        Judging judging = Judging.standard()
                .with(ExceptionRegister.read(file).in(Judging.standard().reference()));
        assertThat(PermanentResidenceNumber.parse("911124198108030025", judging).findings())
                .extracting(Finding::code)
                .contains("exception-applied");
        assertThat(PermanentResidenceNumber.parse("911124198108030026", judging).isAccepted())
                .isFalse();
        assertThat(IndustryCode.parse("A99", judging).value().map(IndustryCode::value))
                .contains("A99");
        assertThat(IndustryCode.parse("99", judging).isAccepted()).isFalse();
    }

    /** Quotes hold commas, quotes and line ends; lines end in any way; each entry knows the line on which it began. */
    @Test
    void rows_are_read_as_rfc_4180_says() throws IOException {
        Path file = folder.resolve("quoted.csv");
        Files.writeString(
                file,
                HEADING.replace("\n", "\r\n")
                        + "social-credit-code,91330100799655058C,\"said \"\"so\"\", twice\r\nover\",\"\"\"a\"\"\",2026-01-01,\r"
                        + "\n\r\nsocial-credit-code,\"91330100799655058D\",\"r\",a,2026-01-01,\"\"\r"
                        + "social-credit-code,91330100799655058E,r,a,2026-01-01,");
        List<ExceptionEntry> entries = ExceptionRegister.read(file).entries();
        assertThat(entries).extracting(ExceptionEntry::line).containsExactly(2, 5, 6);
        assertThat(entries)
                .extracting(ExceptionEntry::value)
                .containsExactly("91330100799655058C", "91330100799655058D", "91330100799655058E");
        assertThat(entries.get(0).reason()).isEqualTo("said \"so\", twice\r\nover");
        assertThat(entries.get(0).approver()).isEqualTo("\"a\"");
        assertThat(entries).extracting(ExceptionEntry::to).containsOnlyNulls();
        assertThat(entries.get(0).toString()).startsWith("line 2: social-credit-code, ");
    }

    @Test
    void what_is_wrong_with_a_register_is_one_sentence_in_each_language() throws IOException {
        assertThat(refused(file("social-credit-code,91330100799655058C,r,a,2026-01-01,2026-01-01\n")))
                .isEqualTo("例外登记册 exceptions.csv 第 2 行第 6 列：to 应晚于 from（to 当天已不适用）"
                        + " / exceptions register exceptions.csv, line 2, column 6: to must be later than from"
                        + " (it is the first day after)");
        assertThat(refused(file("one cell\n")))
                .isEqualTo("例外登记册 exceptions.csv 第 2 行：应有 6 个单元格，实有 1 个"
                        + " / exceptions register exceptions.csv, line 2: 6 cells expected, 1 found");
        assertThat(refused(folder.resolve("none.csv")))
                .isEqualTo("例外登记册 none.csv：文件不存在或无法读取"
                        + " / exceptions register none.csv: there is no such file, or it can't be read");
        assertThat(refused(file("social-credit-code,\"9133\n01\",r,a,2026-01-01,\n\"x\"y\n")))
                .contains("line 2, column 2");
        assertThat(refused(file("social-credit-code,9133*58C,\"a\nb\",a,2026-01-01,\n\"x\"y\n")))
                .contains("line 4, column 1: after the closing quote");
        assertThat(refused(file("social-credit-code,9133*58C,\"a\nb,a,2026-01-01,\n")))
                .contains("line 2, column 3: the quote is not closed");
    }

    private static String refused(Path file) {
        RegisterException refused = catchThrowableOfType(RegisterException.class, () -> ExceptionRegister.read(file));
        assertThat(refused.getMessage()).isEqualTo(refused.reason().toString());
        return refused.reason().zh() + " / " + refused.reason().en();
    }

    @Test
    void four_plain_characters_make_a_pattern() throws IOException {
        assertThat(ExceptionRegister.read(file("social-credit-code,91?3*8,r,a,2026-01-01,\n"))
                        .entries())
                .hasSize(1);
        assertThat(refused(file("social-credit-code,91?*8,r,a,2026-01-01,\n"))).contains("too wide");
    }

    @Test
    void the_disk_is_not_asked_before_the_patience_is_over() throws IOException {
        Path file = file("");
        Judging patient = by(ExceptionRegister.watching(file, Duration.ofHours(1)));
        ExceptionRegister watched = ExceptionRegister.watching(file, Duration.ZERO);
        Files.writeString(file, HEADING + "social-credit-code,91330100799655058C,reason,approver,2026-01-01,\n");
        assertThat(SocialCreditCode.parse("91330100799655058C", patient).isAccepted())
                .isFalse();
        assertThat(SocialCreditCode.parse("91330100799655058C", by(watched)).isAccepted())
                .isTrue();
        List<ExceptionEntry> read = watched.entries();
        assertThat(watched.entries()).as("unchanged, so not read again").isSameAs(read);
        assertThat(ExceptionRegister.watching(file).entries()).isEqualTo(read);
    }
}
