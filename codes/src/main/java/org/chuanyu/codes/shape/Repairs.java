// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.shape;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * 修复建议: what a rejected text may have been meant to be. Proposals are kept only when every other rule accepts them and
 * ranked by how little has to have gone wrong: nothing but dirt; one thing, such as two digits swapped; two things. As
 * soon as a step has proposals, the steps that suppose more are left out. Each is for a person to decide.
 *
 * <p>Within a step those come first against which nothing speaks, then look-alikes, a wrong check character, swaps, keys
 * side by side, any other character. A type without a check character gets no guesses of the last two kinds, since
 * nothing would tell them from each other.
 */
public final class Repairs {
    /** The most proposals that are made for one text. */
    public static final int MOST = 20;

    /** A text this long is prose, and no code is looked for in it. */
    private static final int LONGEST = 200;

    private final Shape shape;
    private final Acceptance acceptance;
    private final UnaryOperator<String> checked;

    /**
     * Makes the proposals of one type, of which all that are accepted are equally good.
     *
     * @param shape the shape of the type
     * @param good tells whether a text is accepted without a warning
     * @param checked returns a text of the right shape with its check character computed anew; the text itself where
     *     the type has none
     */
    public Repairs(Shape shape, Predicate<String> good, UnaryOperator<String> checked) {
        this(shape, Acceptance.of(text -> good.test(text.toString()), text -> 0), checked);
    }

    /**
     * Makes the proposals of one type.
     *
     * @param shape the shape of the type
     * @param acceptance tells which texts are accepted, and what speaks against those
     * @param checked returns a text of the right shape with its check character computed anew; the text itself where
     *     the type has none
     */
    public Repairs(Shape shape, Acceptance acceptance, UnaryOperator<String> checked) {
        this.shape = shape;
        this.acceptance = acceptance;
        this.checked = checked;
    }

    /**
     * Proposes texts.
     *
     * @param text the rejected text
     * @return at most {@value #MOST} texts, likeliest first
     */
    public List<String> propose(CharSequence text) {
        return propose(text, null);
    }

    /**
     * Proposes texts, of which a known mistake makes one the likeliest.
     *
     * @param text the rejected text
     * @param likeliest the text that comes first if it is accepted; null where none is known
     * @return at most {@value #MOST} texts, likeliest first
     */
    public List<String> propose(CharSequence text, @Nullable String likeliest) {
        if (text.length() > LONGEST || Dirt.isPowerOfTen(text)) {
            return List.of();
        }
        RepairSearch search = new RepairSearch(shape, acceptance, checked);
        if (likeliest != null) {
            search.known(likeliest);
        }
        Set<String> bases = cleanings(text);
        bases.forEach(search::dirt);
        if (!search.hasGood()) {
            bases.forEach(search::oneThing);
        }
        if (!search.hasGood()) {
            bases.forEach(search::missing);
        }
        if (!search.hasGood()) {
            bases.forEach(search::twoThings);
        }
        return search.best(MOST);
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
        String cleaned = Dirt.cleaned(text);
        all.add(cleaned);
        all.add(shape.separated(cleaned));
        StringBuilder run = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ' ' : Dirt.halfWidth(text.charAt(i));
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
}
