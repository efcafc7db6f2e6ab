// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.shape;

import java.util.Arrays;
import java.util.List;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.source.Citation;

/**
 * 形式: a fixed length with an alphabet for each position, and the findings on a text that is not of it. It reports every
 * defect, runs of the same defect as one.
 */
public final class Shape {
    /** 数字: the ten digits. */
    public static final String DIGITS = "0123456789";

    private final Citation citation;
    private final boolean personal;
    private final ShapePlace[] places;

    /** All characters that may stand anywhere. */
    private final ShapePlace anywhere;

    private Shape(Citation citation, boolean personal, ShapePlace[] places, ShapePlace anywhere) {
        this.citation = citation;
        this.personal = personal;
        this.places = places;
        this.anywhere = anywhere;
    }

    private static Shape empty(Citation citation, boolean personal) {
        return new Shape(citation, personal, new ShapePlace[0], new ShapePlace(""));
    }

    /**
     * Starts the shape of a code that is not personal.
     *
     * @param citation the clause that gives the shape
     * @return a shape without positions, to be grown by {@link #then}
     */
    public static Shape of(Citation citation) {
        return empty(citation, false);
    }

    /**
     * Starts the shape of a personal code, whose findings show no text.
     *
     * @param citation the clause that gives the shape
     * @return a shape without positions, to be grown by {@link #then}
     */
    public static Shape ofPersonal(Citation citation) {
        return empty(citation, true);
    }

    /**
     * Returns this shape with further positions.
     *
     * @param count how many
     * @param alphabet the characters that may stand there
     * @return the longer shape
     */
    public Shape then(int count, String alphabet) {
        ShapePlace[] longer = Arrays.copyOf(places, places.length + count);
        Arrays.fill(longer, places.length, longer.length, new ShapePlace(alphabet));
        StringBuilder all = new StringBuilder();
        (anywhere.alphabet() + alphabet).chars().sorted().distinct().forEach(c -> all.append((char) c));
        return new Shape(citation, personal, longer, new ShapePlace(all.toString()));
    }

    /**
     * Returns the number of positions.
     *
     * @return the length
     */
    public int length() {
        return places.length;
    }

    /**
     * Returns the characters that may stand at a position.
     *
     * @param position the position, from 0
     * @return the alphabet
     */
    public String alphabet(int position) {
        return places[position].alphabet();
    }

    /**
     * Tells whether a text is of this shape.
     *
     * @param text the text
     * @return whether its length and all its characters are right
     */
    public boolean fits(CharSequence text) {
        return text.length() == places.length && misfit(text, 0) < 0;
    }

    /** Puts the separators of this shape between the letters and digits of a text that has as many as it needs. */
    String separated(String lettersAndDigits) {
        StringBuilder out = new StringBuilder(length());
        int next = 0;
        for (int i = 0; i < length(); i++) {
            if (isSeparator(alphabet(i))) {
                out.append(alphabet(i));
            } else if (next < lettersAndDigits.length()) {
                out.append(lettersAndDigits.charAt(next++));
            }
        }
        return next == lettersAndDigits.length() && out.length() == length() ? out.toString() : lettersAndDigits;
    }

    private static boolean isSeparator(String alphabet) {
        return alphabet.length() == 1 && !Character.isLetterOrDigit(alphabet.charAt(0));
    }

    /**
     * Reports what is wrong with a text's length and characters, in time in proportion to its length. After {@value
     * ShapeJudge#MOST_RUNS} runs of wrong characters the others are told together.
     *
     * @param text the text
     * @param out takes the findings
     */
    public void judge(CharSequence text, List<Finding> out) {
        new ShapeJudge(this, text, out).judge();
    }

    Citation citation() {
        return citation;
    }

    boolean isPersonal() {
        return personal;
    }

    /** Returns the first place from one on where a text of this length has a character that may not stand there, or -1. */
    int misfit(CharSequence text, int from) {
        for (int i = from; i < places.length; i++) {
            if (!places[i].admits(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    ShapePlace place(int position) {
        return places[position];
    }

    ShapePlace anywhere() {
        return anywhere;
    }

    /**
     * Writes runs of neighbors short: {@code 0-9A-HJ-N}.
     *
     * @param alphabet the characters
     * @return the characters, runs of three and more by their ends
     */
    public static String abridged(String alphabet) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        while (start < alphabet.length()) {
            int end = start + 1;
            while (end < alphabet.length() && alphabet.charAt(end) == alphabet.charAt(end - 1) + 1) {
                end++;
            }
            out.append(alphabet.charAt(start));
            if (end - start > 2) {
                out.append('-');
            }
            if (end - start > 1) {
                out.append(alphabet.charAt(end - 1));
            }
            start = end;
        }
        return out.toString();
    }
}
