// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chuanyu.codes.person.PersonalText;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.MessageCatalog;
import org.jspecify.annotations.Nullable;

/**
 * 识别: the kinds of codes that a bare text can be, likeliest first. A check character that is right decides nothing by
 * itself: one all-digit text in 31 passes that of the social credit code by chance. So each kind is weighed by how rarely
 * random texts of the same form are accepted, less what is found wrong with this one.
 *
 * <p>All types that the modules at hand provide are tried. A kind that rejects the text is listed where a small repair
 * makes it good, or where its check character is right although another part is wrong; others are left out.
 */
public final class Identification {
    private static final MessageCatalog WORDS =
            MessageCatalog.load(Identification.class::getResourceAsStream, "reasons");

    /** An error weighs as much as a check character of 1 in 64. */
    private static final double ERROR_BITS = 6;

    private static final double WARNING_BITS = 2;

    /** Dozens of texts are one slip away from any other: that one of them is good is so much weaker evidence. */
    private static final double NEAR_BITS = 6;

    /** What one random text in so many or more does is no evidence. */
    private static final int WEAK = 31;

    private final String text;
    private final List<PossibleKind> kinds;

    private Identification(String text, List<PossibleKind> kinds) {
        this.text = text;
        this.kinds = List.copyOf(kinds);
    }

    private record Weighed(PossibleKind kind, double bits) {
        /** Beside a kind that accepts the text, and rarely by chance, one whose form is wrong is no kind of it. */
        boolean isSure() {
            return kind.accepted() && bits >= ERROR_BITS;
        }
    }

    /**
     * Tells which kinds a text can be, by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is no kind
     * @return the kinds
     */
    public static Identification of(@Nullable CharSequence text) {
        return of(text, Judging.standard());
    }

    /**
     * Tells which kinds a text can be.
     *
     * @param text the text, exactly as it stands; null is no kind
     * @param judging by what to judge
     * @return the kinds
     */
    public static Identification of(@Nullable CharSequence text, Judging judging) {
        String given = text == null ? "" : text.toString();
        List<Weighed> weighed = new ArrayList<>();
        for (CodeType<?> type : CodeTypes.all()) {
            Weighed kind = weigh(type, given, judging);
            if (kind != null) {
                weighed.add(kind);
            }
        }
        // Of kinds that weigh the same one with a check of its own goes before one that only holds others.
        weighed.sort(Comparator.comparingDouble(Weighed::bits)
                .reversed()
                .thenComparing(each -> each.kind().type().checks().isEmpty()));
        if (!weighed.isEmpty() && weighed.get(0).isSure()) {
            weighed.removeIf(each -> each.kind().level() == Level.NONE);
        }
        return new Identification(given, weighed.stream().map(Weighed::kind).toList());
    }

    /**
     * Returns the kinds.
     *
     * @return the kinds, likeliest first; empty where none fits
     */
    public List<PossibleKind> kinds() {
        return kinds;
    }

    /**
     * Tells whether any kind accepts the text as it stands.
     *
     * @return whether there is one
     */
    public boolean isAccepted() {
        return kinds.stream().anyMatch(PossibleKind::accepted);
    }

    /**
     * Returns what may be shown of the text: masked where a personal kind is among those that it can be, or where it
     * looks as if it held a personal number.
     *
     * @return the text, fit to be shown
     */
    public String shown() {
        return kinds.stream()
                .filter(kind -> kind.type().isPersonal())
                .findFirst()
                .map(kind -> kind.type().shown(text))
                .orElseGet(() -> PersonalText.masked(text));
    }

    private static <T extends CodeValue<T>> @Nullable Weighed weigh(CodeType<T> type, String text, Judging judging) {
        Parsed<T> parsed = type.parse(text, judging);
        List<String> repairs = parsed.repairs();
        boolean half = parsed.level().reaches(Level.CHECKED);
        if (!parsed.isAccepted() && repairs.isEmpty() && !half) {
            return null;
        }
        List<BilingualText> reasonsFor = new ArrayList<>();
        List<BilingualText> reasonsAgainst = new ArrayList<>();
        double bits = 0;
        if (parsed.isAccepted() || !repairs.isEmpty()) {
            int byChance = Chance.accepted(type, parsed.isAccepted() ? text : repairs.get(0));
            bits = Chance.bits(byChance);
            (byChance * WEAK < Chance.TRIED ? reasonsFor : reasonsAgainst).add(chance(byChance));
        }
        if (parsed.isAccepted()) {
            reasonsFor.add(0, reason("accepted." + parsed.level().word()));
        } else if (half) {
            reasonsFor.add(0, reason("half." + parsed.level().word()));
        }
        if (!parsed.isAccepted() && !isCompleted(text, repairs)) {
            bits -= NEAR_BITS;
        }
        if (!repairs.isEmpty()) {
            reasonsFor.add(WORDS.text("near", Map.of("count", Integer.toString(repairs.size()))));
        }
        for (Finding finding : parsed.findings()) {
            if (finding.severity() != Severity.NOTICE) {
                reasonsAgainst.add(PersonalText.masked(finding, text).message());
                bits -= finding.severity() == Severity.ERROR ? ERROR_BITS : WARNING_BITS;
            }
        }
        if (parsed.confidence() == Confidence.PROVISIONAL) {
            reasonsAgainst.add(reason("provisional"));
        }
        PossibleKind kind = new PossibleKind(type, parsed.isAccepted(), parsed.level(), reasonsFor, reasonsAgainst);
        return new Weighed(kind, bits);
    }

    /** Tells whether nothing is wrong but that something is missing, for which there are few ways. */
    private static boolean isCompleted(String text, List<String> repairs) {
        return !repairs.isEmpty() && repairs.get(0).contains(text);
    }

    private static BilingualText chance(int accepted) {
        return accepted == 0
                ? WORDS.text("chance.never", Map.of("tried", Integer.toString(Chance.TRIED)))
                : WORDS.text("chance", Map.of("one", Long.toString(Math.round((double) Chance.TRIED / accepted))));
    }

    private static BilingualText reason(String key) {
        return WORDS.text(key);
    }
}
