// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import static org.chuanyu.dictionary.pack.PackText.cell;
import static org.chuanyu.dictionary.pack.PackText.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chuanyu.core.source.Citation;
import org.chuanyu.dictionary.registration.AdministeredItem;
import org.chuanyu.dictionary.registration.Register;
import org.chuanyu.dictionary.registration.Registration;
import org.chuanyu.dictionary.registration.RegistrationAuthority;
import org.chuanyu.dictionary.registration.RegistrationException;
import org.chuanyu.dictionary.registration.RegistrationStatus;

/**
 * 登记文件: which status the two registration authorities gave the items of a pack: {@code registrations.csv}, a row for
 * each status with its day. It may be missing; the built-in pack has none, for no item is registered by either side.
 */
final class RegistrationFiles {
    static final String FILE = "registrations.csv";

    private static final List<String> COLUMNS = List.of(
            "kind",
            "id",
            "element",
            "authority",
            "status",
            "date",
            "submitting",
            "steward",
            "effective",
            "confidence",
            "source");

    private final PackFiles files;

    RegistrationFiles(PackFiles files) {
        this.files = files;
    }

    /** A row with its line. */
    private record Row(long line, Registration registration) {}

    List<Registration> read(Predicate<String> listed) {
        List<Row> rows = new ArrayList<>();
        if (listed.test(FILE)) {
            files.rows(FILE, COLUMNS, (line, row) -> {
                try {
                    rows.add(new Row(line, registration(row)));
                } catch (RegistrationException e) {
                    throw refused(line, e);
                }
            });
        }
        mustFollow(rows);
        return rows.stream().map(Row::registration).toList();
    }

    /** Holds each row against the one before it of the same item and authority, to name the line that does not follow. */
    private static void mustFollow(List<Row> rows) {
        List<Row> byDay = new ArrayList<>(rows);
        byDay.sort(Comparator.comparing(row -> row.registration().since()));
        Map<String, Registration> last = new HashMap<>();
        for (Row row : byDay) {
            Registration each = row.registration();
            Registration before = last.put(each.item() + " " + each.authority(), each);
            if (before != null) {
                try {
                    Register.of(List.of(before, each));
                } catch (RegistrationException e) {
                    throw refused(row.line(), e);
                }
            }
        }
    }

    private static PackException refused(long line, RegistrationException e) {
        return new PackException(
                FILE,
                "第 " + line + " 行：" + e.reason().zh(),
                "line " + line + ": " + e.reason().en());
    }

    private static Registration registration(Map<String, String> row) {
        String effective = cell(row, "effective");
        return new Registration(
                AdministeredItem.of(cell(row, "kind"), cell(row, "id"), cell(row, "element")),
                RegistrationAuthority.ofWord(cell(row, "authority")),
                RegistrationStatus.ofWord(cell(row, "status")),
                LocalDate.parse(told(row, "date")),
                new Registration.Organizations(cell(row, "submitting"), cell(row, "steward")),
                effective.isEmpty() ? null : LocalDate.parse(effective),
                PackText.confidence(row),
                Citation.of(told(row, "source")));
    }
}
