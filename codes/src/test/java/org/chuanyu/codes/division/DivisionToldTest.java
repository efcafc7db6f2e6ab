// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.chuanyu.codes.reference.FreshData;
import org.chuanyu.codes.spec.ReviewedFile;
import org.junit.jupiter.api.Test;

/**
 * All that the tables of divisions tell, read anew: of every province a sum over all words, so that a change shows
 * in which provinces it is, and of Sichuan and Chongqing each meaning in a line. After a change of the tables that is meant
 * {@code mvn test -pl bom,core,codes -Dtest=DivisionToldTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dchuanyu.derive=true} writes the file anew.
 */
class DivisionToldTest {
    @Test
    void every_meaning_event_and_path_is_as_it_was_reviewed() throws IOException {
        ReviewedFile.compare(
                Path.of("src/test/resources"),
                DivisionToldTest.class,
                "told.txt",
                told(FreshData.read().get(DivisionHistory.KEY)));
    }

    private static String told(DivisionHistory history) {
        Map<String, StringBuilder> provinces = new TreeMap<>();
        for (DivisionMeaning meaning : history.all()) {
            provinces
                    .computeIfAbsent(meaning.code().substring(0, 2), province -> new StringBuilder())
                    .append(told(history, meaning));
        }
        for (DivisionEvent event : history.events()) {
            String province = (event.from().isEmpty() ? event.to() : event.from())
                    .get(0)
                    .code()
                    .substring(0, 2);
            provinces
                    .computeIfAbsent(province, first -> new StringBuilder())
                    .append(event)
                    .append('\n');
        }
        StringBuilder all = new StringBuilder();
        provinces.forEach((province, lines) -> {
            CRC32 sum = new CRC32();
            sum.update(lines.toString().getBytes(StandardCharsets.UTF_8));
            all.append(province)
                    .append(' ')
                    .append(lines.chars().filter(c -> c == '\n').count())
                    .append(" lines, CRC-32 ")
                    .append(Long.toHexString(sum.getValue()))
                    .append('\n');
        });
        history.all().stream()
                .filter(meaning ->
                        meaning.code().startsWith("50") || meaning.code().startsWith("51"))
                .forEach(meaning -> all.append(brief(meaning)).append('\n'));
        for (LocalDate day : new LocalDate[] {DivisionProof.BASE, LocalDate.of(2026, 11, 24)}) {
            DivisionProof proof = DivisionProof.of(history, day);
            all.append(day).append(' ').append(proof.figures());
            all.append(' ').append(proof.needDateForProvince());
            all.append(' ').append(proof.unitsThatNeedDateForProvince());
            all.append(' ').append(proof.needDateForDivision()).append('\n');
        }
        return all.toString();
    }

    private static String brief(DivisionMeaning meaning) {
        return meaning.code() + " " + meaning.name() + " " + meaning.kind().word() + " " + meaning.period() + " in "
                + meaning.parent() + " from " + links(meaning.predecessors()) + " to " + links(meaning.successors());
    }

    private static List<String> links(List<DivisionLink> links) {
        return links.stream().map(link -> link.code() + " " + link.when()).toList();
    }

    private static String told(DivisionHistory history, DivisionMeaning meaning) {
        int code = Integer.parseInt(meaning.code());
        return meaning + " = " + meaning.fullName() + "; " + meaning.whatDecides() + "; since "
                + history.firstYear(code)
                + "; " + history.confidence(code).word() + "; " + history.isUnremarkable(code) + "; "
                + history.isKnownToRegistrars(code) + "; " + history.presentDivisions(code, DivisionProof.BASE)
                + "; " + history.asKnownIn(1997).meanings(code).size() + "\n";
    }
}
