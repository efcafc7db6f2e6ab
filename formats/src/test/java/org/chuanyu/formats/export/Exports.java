// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.formats.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.pack.Dictionary;

/** What the tests of formats write, and the text that comes out. */
public final class Exports {
    public static final Dictionary DICTIONARY = Dictionary.builtIn();

    /** A list whose texts are markup, formulas and control characters. */
    public static final CodeList HOSTILE = CodeList.of(
                    "hostile", new BilingualText("<b>恶意|表</b>", "=HYPERLINK(\"x\");--"))
            .value(value("=1+1|", "<script>a\nb</script>\u0007", "`x` *y* [z](javascript:1)"))
            .value(value("-1;'", "a\\'); DROP TABLE x; --", "\"quoted\" & \u202Eturned"))
            .build();

    private Exports() {}

    public static PermissibleValue value(String code, String zh, String en) {
        return new PermissibleValue(
                code,
                new BilingualText(zh, en),
                "",
                "",
                Period.UNKNOWN,
                "",
                Confidence.PROVISIONAL,
                Confidence.PROVISIONAL,
                Citation.of("made for the test"),
                Map.of());
    }

    public static ExportSubject list(String id) {
        return list(DICTIONARY.anyList(id).orElseThrow());
    }

    public static ExportSubject list(CodeList list) {
        return new ExportSubject.OfList(list, DICTIONARY);
    }

    public static ExportSubject layout(String dataSet, String side) {
        return new ExportSubject.OfLayout(
                DICTIONARY.dataSet(dataSet).orElseThrow().layout(side).orElseThrow(), DICTIONARY);
    }

    public static String text(String format, ExportSubject subject, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ExportFormats.find(format).orElseThrow().write(subject, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
