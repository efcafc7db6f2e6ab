// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * 网页文本: a piece of a page. Text from data goes through {@link #text}, {@link #whole} and attribute values, which escape
 * it; only constants of the program go through {@link #markup}. It knows its size in bytes, so that a piece can be left out
 * where it would make the page too big.
 */
public final class HtmlText {
    private static final int PIECE = 8192;

    private final StringBuilder out = new StringBuilder();
    private long bytes;

    /** Begins an empty piece. */
    public HtmlText() {}

    /**
     * Adds markup as it is; never anything that was read from a file or given by a user.
     *
     * @param constant the markup
     * @return this piece
     */
    public HtmlText markup(String constant) {
        out.append(constant);
        bytes += constant.getBytes(StandardCharsets.UTF_8).length;
        return this;
    }

    HtmlText add(HtmlText piece) {
        out.append(piece.out);
        bytes += piece.bytes;
        return this;
    }

    /**
     * Adds text, escaped, made visible, and cut where it is long.
     *
     * @param data the text
     * @return this piece
     */
    public HtmlText text(String data) {
        return markup(escaped(VisibleText.of(data)));
    }

    /**
     * Adds text, escaped and made visible, however long it is.
     *
     * @param data the text
     * @return this piece
     */
    public HtmlText whole(String data) {
        return markup(escaped(VisibleText.of(data, Integer.MAX_VALUE)));
    }

    /**
     * Opens an element.
     *
     * @param tag the element's name, a constant
     * @param attributes names and values of its attributes in turn; the values may be data
     * @return this piece
     */
    public HtmlText open(String tag, String... attributes) {
        StringBuilder markup = new StringBuilder(32).append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            markup.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(VisibleText.of(attributes[i + 1])))
                    .append('"');
        }
        return markup(markup.append('>').toString());
    }

    /**
     * Closes an element.
     *
     * @param tag the element's name, a constant
     * @return this piece
     */
    public HtmlText close(String tag) {
        return markup("</" + tag + ">");
    }

    /**
     * Adds an element with a text, which is cut where it is long.
     *
     * @param tag the element's name, a constant
     * @param data the text
     * @param attributes names and values of its attributes in turn
     * @return this piece
     */
    public HtmlText element(String tag, String data, String... attributes) {
        return open(tag, attributes).text(data).close(tag);
    }

    long bytes() {
        return bytes;
    }

    /**
     * Writes the piece in UTF-8.
     *
     * @param to where to write; not closed
     * @throws IOException when it can't be written
     */
    public void writeTo(OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        for (int at = 0; at < out.length(); at += PIECE) {
            writer.write(out.substring(at, Math.min(at + PIECE, out.length())));
        }
        writer.flush();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
