// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;

/**
 * 导出格式: a form in which other tools take a list or a layout. Who adds one implements this interface and names the class
 * in {@code provides}, or in {@code META-INF/services} on the class path.
 *
 * <p>The same subject gives the same bytes. What a format can't express it says in what it writes. Nothing personal occurs:
 * a dictionary holds no data of people.
 */
public interface ExportFormat {

    /**
     * Returns the format's id.
     *
     * @return the word used on the command line, such as {@code json-schema}
     */
    String id();

    /**
     * Returns the format's name.
     *
     * @return the name
     */
    BilingualText name();

    /**
     * Returns what the format can express.
     *
     * @return the kinds of subjects that {@link #write} takes
     */
    Set<ExportSubject.Kind> expresses();

    /**
     * Writes a subject in UTF-8.
     *
     * @param subject what to write, of a kind that the format expresses
     * @param language the reader's language, for what is said beside the data
     * @param out where to write; not closed
     * @throws IOException when it can't be written
     * @throws IllegalArgumentException for a kind that the format does not express
     */
    void write(ExportSubject subject, Language language, OutputStream out) throws IOException;
}
