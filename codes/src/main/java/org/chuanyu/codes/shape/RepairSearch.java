// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.shape;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** 修复搜索: collects what one text may have been meant to be, each with the cost of what has to have gone wrong. */
final class RepairSearch {
    private static final int KNOWN = -1;
    private static final int DIRT = 0;
    private static final int FORCED_LOOK_ALIKE = 1;
    private static final int CUT_CHECK = 2;
    private static final int LOST_ZERO = 3;
    private static final int DOUBLED = 4;
    private static final int LOOK_ALIKE = 5;
    private static final int WRONG_CHECK = 6;
    private static final int SWAP = 7;
    private static final int NEIGHBOR = 8;
    private static final int JUMP = 9;
    private static final int OTHER = 10;
    private static final int ADDED = 11;
    private static final int MISSING = 12;
    private static final int AGAIN = 20;

    private final Shape shape;
    private final Acceptance acceptance;
    private final UnaryOperator<String> checked;
    private final Map<String, Proposal> proposals = new LinkedHashMap<>();
    private boolean good;

    RepairSearch(Shape shape, Acceptance acceptance, UnaryOperator<String> checked) {
        this.shape = shape;
        this.acceptance = acceptance;
        this.checked = checked;
    }

    private record Proposal(String text, int cost, int against) {
        boolean isLastResort() {
            return against >= Acceptance.LAST_RESORT;
        }

        Proposal orCheaper(Proposal other) {
            return other.cost < cost ? other : this;
        }
    }

    /** Tells whether there is a proposal that is no last resort, so that none needs to be looked for further afield. */
    boolean hasGood() {
        return good;
    }

    /** Returns the best, without the last resorts where there is anything better. */
    List<String> best(int most) {
        boolean any = proposals.values().stream().anyMatch(each -> !each.isLastResort());
        return proposals.values().stream()
                .filter(each -> !any || !each.isLastResort())
                .sorted(Comparator.comparingInt((Proposal each) -> Math.min(each.cost(), DIRT))
                        .thenComparingInt(Proposal::against)
                        .thenComparingInt(Proposal::cost))
                .limit(most)
                .map(Proposal::text)
                .toList();
    }

    /** What a known mistake makes likeliest comes first, and does not keep other slips from being looked for. */
    void known(String text) {
        offer(text, KNOWN);
    }

    void dirt(String text) {
        offer(text, DIRT);
    }

    /** One slip in a text of the right length, or one character too few or too many. */
    void oneThing(String text) {
        if (text.length() == shape.length()) {
            String meant = lookAlikesPutRight(text);
            if (!meant.equals(text)) {
                offer(meant, FORCED_LOOK_ALIKE);
            }
            swaps(text, 1, SWAP);
            if (hasCheck(text)) {
                offerChecked(text, WRONG_CHECK);
                swaps(text, 2, JUMP);
                replacements(text, 0, false);
            } else {
                replacements(text, 0, true);
            }
        } else if (text.length() == shape.length() - 1) {
            offer("0" + text, LOST_ZERO);
            offerChecked(text + shape.alphabet(text.length()).charAt(0), CUT_CHECK);
        } else if (text.length() == shape.length() + 1) {
            added(text);
        }
    }

    /** A character left out at a place that nobody knows, where only one place and character will do. */
    void missing(String text) {
        if (text.length() != shape.length() - 1 || !hasCheck(text + ' ')) {
            return;
        }
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < shape.length(); i++) {
            EditedText longer = new EditedText(new StringBuilder(text).insert(i, ' '));
            if (fits(longer, i)) {
                String worth = acceptance.worthTrying(longer, i, shape.alphabet(i));
                for (int k = 0; k < worth.length(); k++) {
                    longer.set(i, worth.charAt(k));
                    if (shape.fits(longer) && acceptance.passes(longer)) {
                        found.add(longer.toString());
                    }
                }
            }
        }
        offerOnly(found, MISSING);
    }

    /** Look-alikes where they may not stand and a slip besides, or two look-alikes where they may. */
    void twoThings(String text) {
        if (text.length() != shape.length()) {
            return;
        }
        String meant = lookAlikesPutRight(text);
        if (!meant.equals(text)) {
            swaps(meant, 1, AGAIN + SWAP);
            offerChecked(meant, AGAIN + WRONG_CHECK);
            replacements(meant, AGAIN, !hasCheck(meant));
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            String alphabet = shape.alphabet(i);
            for (int k = 0; k < alphabet.length(); k++) {
                if (Dirt.lookAlike(text.charAt(i), alphabet.charAt(k))) {
                    EditedText other = new EditedText(text);
                    other.set(i, alphabet.charAt(k));
                    replacements(other.toString(), AGAIN, true);
                }
            }
        }
    }

    private void offer(CharSequence candidate, int cost) {
        if (shape.fits(candidate) && acceptance.passes(candidate)) {
            add(candidate.toString(), cost);
        }
    }

    private void add(String text, int cost) {
        Proposal proposal = new Proposal(text, cost, acceptance.against(text));
        if (good && proposal.isLastResort()) {
            return; // it would be left out in the end
        }
        good |= !proposal.isLastResort() && cost != KNOWN;
        proposals.merge(text, proposal, Proposal::orCheaper);
    }

    private void offerChecked(String candidate, int cost) {
        if (shape.fits(candidate)) {
            offer(checked.apply(candidate), cost);
        }
    }

    /** Offers a text that is the only one with nothing much against it. */
    private void offerOnly(Set<String> accepted, int cost) {
        List<String> fine = accepted.stream()
                .filter(each -> acceptance.against(each) < Acceptance.LAST_RESORT)
                .toList();
        if (fine.size() == 1) {
            offer(fine.get(0), cost);
        }
    }

    /** Puts digits for all letters that may not stand where they do. */
    private String lookAlikesPutRight(String text) {
        StringBuilder meant = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!shape.place(i).admits(c)) {
                meant.setCharAt(i, Dirt.digitFor(c));
            }
        }
        return meant.toString();
    }

    private void swaps(String text, int distance, int cost) {
        EditedText swapped = new EditedText(text);
        for (int i = 0; i + distance < text.length(); i++) {
            char a = text.charAt(i);
            char b = text.charAt(i + distance);
            if (a != b) {
                swapped.swap(i, i + distance);
                offer(swapped, cost);
                swapped.swap(i, i + distance);
            }
        }
    }

    /** Puts another character for one; where one may not stand at its place, for that one. */
    private void replacements(String text, int cost, boolean lookAlikesOnly) {
        EditedText other = new EditedText(text);
        for (int i = 0; i < text.length(); i++) {
            if (!fits(text, i)) {
                continue;
            }
            char was = text.charAt(i);
            String worth = acceptance.worthTrying(text, i, shape.alphabet(i));
            for (int k = 0; k < worth.length(); k++) {
                char c = worth.charAt(k);
                if (c != was && (!lookAlikesOnly || Dirt.lookAlike(was, c))) {
                    other.set(i, c);
                    if (shape.fits(other) && acceptance.passes(other)) {
                        add(other.toString(), cost + costOf(was, c));
                    }
                }
            }
            other.set(i, was);
        }
    }

    /** A letter is written for a digit more often than a digit for a letter. */
    private static int costOf(char was, char meant) {
        if (Dirt.digitFor(was) == meant) {
            return LOOK_ALIKE;
        }
        return Dirt.lookAlike(was, meant) || Dirt.areNeighbors(was, meant) ? NEIGHBOR : OTHER;
    }

    /** One character typed twice; one that does not belong there, where only one can be taken out. */
    private void added(String text) {
        if (!hasCheck(text.substring(1))) {
            return;
        }
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < text.length(); i++) {
            String shorter = new StringBuilder(text).deleteCharAt(i).toString();
            if (i > 0 && text.charAt(i) == text.charAt(i - 1)) {
                offer(shorter, DOUBLED);
            } else if (shape.fits(shorter) && acceptance.passes(shorter)) {
                found.add(shorter);
            }
        }
        offerOnly(found, ADDED);
    }

    /** Tells whether a text is of the shape but for one position, whatever stands there. */
    private boolean fits(CharSequence text, int but) {
        int misfit = shape.misfit(text, 0);
        return misfit < 0 || (misfit == but && shape.misfit(text, but + 1) < 0);
    }

    /** Tells whether the type has a check character: computed anew, it changes one of two texts that differ in one place. */
    private boolean hasCheck(String text) {
        StringBuilder any = new StringBuilder(shape.length());
        for (int i = 0; i < shape.length(); i++) {
            String alphabet = shape.alphabet(i);
            any.append(shape.place(i).admits(text.charAt(i)) ? text.charAt(i) : alphabet.charAt(0));
        }
        for (int i = shape.length() - 1; i >= 0; i--) {
            String alphabet = shape.alphabet(i);
            String one = any.toString();
            any.setCharAt(i, alphabet.charAt((alphabet.indexOf(any.charAt(i)) + 1) % alphabet.length()));
            String changed = any.toString();
            if (isChanged(one) || isChanged(changed)) {
                return true;
            }
        }
        return false;
    }

    private boolean isChanged(String text) {
        String anew = checked.apply(text);
        return anew.length() == text.length() && !anew.equals(text);
    }
}
