// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.shape;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * 修复建议: what a rejected text may have been meant to be. Proposals are ranked by how little has to have gone wrong and
 * kept only when every other rule accepts them; each is for a person to decide.
 */
public final class Repairs {
    /** The most proposals that are made for one text. */
    public static final int MOST = 20;

    /** A text this long is prose, and no code is looked for in it. */
    private static final int LONGEST = 200;

    private static final int MOST_LOOK_ALIKES = 6;

    private final Shape shape;
    private final Predicate<String> good;
    private final UnaryOperator<String> checked;

    /**
     * Makes the proposals of one type.
     *
     * @param shape the shape of the type
     * @param good tells whether a text is accepted without a warning
     * @param checked returns a text of the right shape with its check character computed anew; the text itself where
     *     the type has none
     */
    public Repairs(Shape shape, Predicate<String> good, UnaryOperator<String> checked) {
        this.shape = shape;
        this.good = good;
        this.checked = checked;
    }

    /**
     * Proposes texts.
     *
     * @param text the rejected text
     * @return at most {@value #MOST} texts, likeliest first
     */
    public List<String> propose(CharSequence text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        Set<String> proposals = new LinkedHashSet<>();
        for (String cleaned : cleanings(text)) {
            offer(cleaned, proposals);
            lookAlikes(cleaned, proposals);
            offerChecked(cleaned, proposals);
            lengths(cleaned, proposals);
            swaps(cleaned, proposals);
            mistaken(cleaned, proposals);
        }
        return List.copyOf(new ArrayList<>(proposals).subList(0, Math.min(MOST, proposals.size())));
    }

    /**
     * Proposes the same text in another writing alone: capitals, half-width characters, nothing around it. It is for
     * codes of no fixed length, of which nobody can tell which character is missing.
     *
     * @param text the rejected text
     * @param good tells whether a text is accepted without a warning
     * @return one text or none
     */
    public static List<String> rewritten(CharSequence text, Predicate<String> good) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Set<String> proposals = new LinkedHashSet<>();
        for (String candidate : List.of(plain, plain.toUpperCase(Locale.ROOT))) {
            if (good.test(candidate)) {
                proposals.add(candidate);
            }
        }
        return List.copyOf(proposals);
    }

    /** The text as it stands, cleaned, and each run in it that is long enough to be the code. */
    private Set<String> cleanings(CharSequence text) {
        Set<String> all = new LinkedHashSet<>();
        all.add(text.toString());
        all.add(Dirt.cleaned(text));
        StringBuilder run = new StringBuilder();
        String ended = text + " ";
        for (int i = 0; i < ended.length(); i++) {
            char c = Dirt.halfWidth(ended.charAt(i));
            if (c < 128 && Character.isLetterOrDigit(c)) {
                run.append(Character.toUpperCase(c));
            } else {
                if (run.length() == shape.length()) {
                    all.add(run.toString());
                }
                run.setLength(0);
            }
        }
        return all;
    }

    private void offer(String candidate, Set<String> proposals) {
        if (shape.fits(candidate) && good.test(candidate)) {
            proposals.add(candidate);
        }
    }

    private void offerChecked(String candidate, Set<String> proposals) {
        if (shape.fits(candidate)) {
            offer(checked.apply(candidate), proposals);
        }
    }

    /** Puts digits for the letters that may not stand where they do; a letter that may is left to {@link #mistaken}. */
    private void lookAlikes(String text, Set<String> proposals) {
        if (text.length() != shape.length()) {
            return;
        }
        StringBuilder meant = new StringBuilder(text);
        int replaced = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (shape.alphabet(i).indexOf(c) < 0) {
                meant.setCharAt(i, Dirt.digitFor(c));
                replaced++;
            }
        }
        if (replaced > 0 && replaced <= MOST_LOOK_ALIKES) {
            offer(meant.toString(), proposals);
            mistaken(meant.toString(), proposals);
        }
    }

    /** A lost leading zero, or a check character that was cut off. */
    private void lengths(String text, Set<String> proposals) {
        if (text.length() == shape.length() - 1) {
            offer("0" + text, proposals);
            String last = shape.alphabet(shape.length() - 1);
            offerChecked(text + last.charAt(0), proposals);
        }
    }

    private void swaps(String text, Set<String> proposals) {
        if (text.length() != shape.length()) {
            return;
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            char a = text.charAt(i);
            char b = text.charAt(i + 1);
            if (a != b) {
                offer(new StringBuilder(text).replace(i, i + 2, "" + b + a).toString(), proposals);
            }
        }
    }

    /** One character that looks like another, where both may stand. */
    private void mistaken(String text, Set<String> proposals) {
        if (text.length() != shape.length()) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String others = Dirt.digitFor(c) == c ? Dirt.lettersFor(c) : String.valueOf(Dirt.digitFor(c));
            for (int k = 0; k < others.length(); k++) {
                StringBuilder other = new StringBuilder(text);
                other.setCharAt(i, others.charAt(k));
                offer(other.toString(), proposals);
            }
        }
    }
}
