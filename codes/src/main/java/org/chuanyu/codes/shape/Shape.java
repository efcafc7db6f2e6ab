// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * 形式: a fixed length with an alphabet for each position, and the findings on a text that is not of it. It reports every
 * defect, runs of the same defect as one.
 */
public final class Shape {
    /** 数字: the ten digits. */
    public static final String DIGITS = "0123456789";

    private final Citation citation;
    private final boolean personal;
    private final List<String> alphabets = new ArrayList<>();

    private Shape(Citation citation, boolean personal) {
        this.citation = citation;
        this.personal = personal;
    }

    /**
     * Starts the shape of a code that is not personal.
     *
     * @param citation the clause that gives the shape
     * @return a shape without positions, to be grown by {@link #then}
     */
    public static Shape of(Citation citation) {
        return new Shape(citation, false);
    }

    /**
     * Starts the shape of a personal code, whose findings show no text.
     *
     * @param citation the clause that gives the shape
     * @return a shape without positions, to be grown by {@link #then}
     */
    public static Shape ofPersonal(Citation citation) {
        return new Shape(citation, true);
    }

    /**
     * Returns this shape with further positions.
     *
     * @param count how many
     * @param alphabet the characters that may stand there
     * @return the longer shape
     */
    public Shape then(int count, String alphabet) {
        Shape longer = new Shape(citation, personal);
        longer.alphabets.addAll(alphabets);
        for (int i = 0; i < count; i++) {
            longer.alphabets.add(alphabet);
        }
        return longer;
    }

    /**
     * Returns the number of positions.
     *
     * @return the length
     */
    public int length() {
        return alphabets.size();
    }

    /**
     * Returns the characters that may stand at a position.
     *
     * @param position the position, from 0
     * @return the alphabet
     */
    public String alphabet(int position) {
        return alphabets.get(position);
    }

    /**
     * Tells whether a text is of this shape.
     *
     * @param text the text
     * @return whether its length and all its characters are right
     */
    public boolean fits(CharSequence text) {
        if (text.length() != length()) {
            return false;
        }
        for (int i = 0; i < length(); i++) {
            if (alphabet(i).indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reports what is wrong with a text's length and characters.
     *
     * @param text the text
     * @param out takes the findings
     */
    public void judge(CharSequence text, List<Finding> out) {
        boolean rightLength = text.length() == length();
        if (!rightLength) {
            out.add(CodeFindings.LENGTH
                    .finding()
                    .variant(text.length() == 0 ? "empty" : "")
                    .at(0, text.length())
                    .expected(Integer.toString(length()))
                    .found(Integer.toString(text.length()))
                    .by(citation)
                    .build());
        }
        int start = 0;
        while (start < text.length()) {
            FindingKind kind = defect(text, start, rightLength);
            int end = start + 1;
            while (end < text.length()
                    && Objects.equals(kind, defect(text, end, rightLength))
                    && sameExpectation(kind, text, start, end, rightLength)) {
                end++;
            }
            if (kind != null) {
                String found = text.subSequence(start, end).toString();
                out.add(kind.finding()
                        .at(start, end)
                        .expected(expected(kind, text, start, end, rightLength))
                        .found(isHidden(found) ? "*".repeat(Math.min(end - start, 18)) : visible(found))
                        .by(citation)
                        .build());
            }
            start = end;
        }
    }

    private @Nullable FindingKind defect(CharSequence text, int i, boolean byPosition) {
        char c = text.charAt(i);
        if (admits(i, c, byPosition)) {
            return null;
        }
        char plain = Dirt.halfWidth(c);
        char upper = Character.toUpperCase(plain);
        if (plain != c && admits(i, upper, byPosition)) {
            return CodeFindings.FULL_WIDTH;
        }
        return admits(i, upper, byPosition) ? CodeFindings.LOWER_CASE : CodeFindings.CHARACTER;
    }

    /** Another writing is told for the whole run; an alphabet only where it is the same one. */
    private boolean sameExpectation(
            @Nullable FindingKind kind, CharSequence text, int start, int end, boolean byPosition) {
        return kind == null
                || !CodeFindings.CHARACTER.equals(kind)
                || expected(kind, text, start, start + 1, byPosition)
                        .equals(expected(kind, text, end, end + 1, byPosition));
    }

    private String expected(FindingKind kind, CharSequence text, int start, int end, boolean byPosition) {
        if (CodeFindings.CHARACTER.equals(kind)) {
            return abridged(byPosition ? alphabet(start) : union());
        }
        if (isHidden(text.subSequence(start, end).toString())) {
            return abridged(byPosition ? alphabet(start) : union());
        }
        StringBuilder plain = new StringBuilder();
        for (int i = start; i < end; i++) {
            plain.append(Character.toUpperCase(Dirt.halfWidth(text.charAt(i))));
        }
        return plain.toString();
    }

    /** Of a personal code no digit is shown in whatever width or script, and no more than one character at a place. */
    private boolean isHidden(String found) {
        return personal && (found.length() > 1 || Character.isDigit(found.charAt(0)));
    }

    private boolean admits(int i, char c, boolean byPosition) {
        if (byPosition) {
            return alphabet(i).indexOf(c) >= 0;
        }
        for (String alphabet : alphabets) {
            if (alphabet.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private String union() {
        StringBuilder all = new StringBuilder();
        for (char c = '0'; c <= 'Z'; c++) {
            if (admits(0, c, false)) {
                all.append(c);
            }
        }
        return all.toString();
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

    private static final Map<Character, String> NAMED = Map.of(
            ' ', "␠", '\t', "␉", '\r', "␍", '\n', "␊", '\u00a0', "U+00A0", '\u200b', "U+200B", '\ufeff', "U+FEFF");

    /** Writes characters that nobody sees by a name. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String name = NAMED.get(c);
            if (name != null) {
                out.append(name);
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                out.append(String.format(Locale.ROOT, "U+%04X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
