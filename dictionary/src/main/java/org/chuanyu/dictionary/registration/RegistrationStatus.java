// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * 登记状态: how far an authority has come with an item, the words of ISO/IEC 11179-6 (GB/T 18391.6) as the list
 * {@code registration-status} of the built-in pack has them, which also holds their names.
 *
 * <p>Six statuses are a ladder, two end it, four document an item that is not on it. What may follow is read off their
 * meanings, each of which contains that of the status below (the text of the standard was not at hand, so the rule is
 * provisional):
 *
 * <ul>
 *   <li>on the ladder one step up, or back to any lower step;
 *   <li>from any step of the ladder to {@link #RETIRED} or {@link #SUPERSEDED}, and from retired to superseded when a
 *       successor comes;
 *   <li>from either end to {@link #HISTORICAL}, which is final;
 *   <li>from {@link #INCOMPLETE} and {@link #CANDIDATE} to a documentation status, from one of these to another, and from
 *       the others than historical back to incomplete or candidate, when the item is taken up after all.
 * </ul>
 */
public enum RegistrationStatus {
    /** 不完整: submitted, mandatory attributes are still missing. */
    INCOMPLETE(Phase.LIFE_CYCLE, 1),
    /** 候选: proposed for progression. */
    CANDIDATE(Phase.LIFE_CYCLE, 2),
    /** 已记录: all mandatory attributes are there. */
    RECORDED(Phase.LIFE_CYCLE, 3),
    /** 合格: the attributes conform to the rules of quality. */
    QUALIFIED(Phase.LIFE_CYCLE, 4),
    /** 标准: accepted for use in the registry. */
    STANDARD(Phase.LIFE_CYCLE, 5),
    /** 首选标准: preferred among standards. */
    PREFERRED_STANDARD(Phase.LIFE_CYCLE, 6),
    /** 退役（废止）: no longer recommended. */
    RETIRED(Phase.END_OF_LIFE, 0),
    /** 被替代: replaced by another item. */
    SUPERSEDED(Phase.END_OF_LIFE, 0),
    /** 历史: kept for past use. */
    HISTORICAL(Phase.DOCUMENTATION, 0),
    /** 他处标准化: standardized by another authority. */
    STANDARDIZED_ELSEWHERE(Phase.DOCUMENTATION, 0),
    /** 遗留: from an older system. */
    LEGACY(Phase.DOCUMENTATION, 0),
    /** 应用: used locally, not for interchange. */
    APPLICATION(Phase.DOCUMENTATION, 0);

    /** 阶段: the groups of statuses. */
    public enum Phase {
        /** 生命周期: on the ladder. */
        LIFE_CYCLE,
        /** 终止: the ladder was left at its end. */
        END_OF_LIFE,
        /** 备案: documented, and not on the ladder. */
        DOCUMENTATION
    }

    private final Phase phase;
    /** The step of the ladder from its foot, from 1; 0 beside it. */
    private final int step;

    RegistrationStatus(Phase phase, int step) {
        this.phase = phase;
        this.step = step;
    }

    /**
     * Returns the group.
     *
     * @return the phase
     */
    public Phase phase() {
        return phase;
    }

    /**
     * Returns the word used in packs and in the list {@code registration-status}, such as {@code preferred-standard}.
     *
     * @return the word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the word used in packs.
     *
     * @param word the word
     * @return the status
     * @throws RegistrationException for a word that names none
     */
    public static RegistrationStatus ofWord(String word) {
        for (RegistrationStatus each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        String words = String.join(", ", words(List.of(values())));
        throw new RegistrationException(
                "没有登记状态 " + word + "，应为：" + words,
                "there is no registration status " + word + ", expected one of " + words);
    }

    /**
     * Tells whether this status may be followed by another.
     *
     * @param next the other
     * @return whether it may
     */
    public boolean mayBecome(RegistrationStatus next) {
        return switch (phase) {
            case LIFE_CYCLE ->
                switch (next.phase) {
                    case LIFE_CYCLE -> next.step == step + 1 || next.step < step;
                    case END_OF_LIFE -> true;
                    case DOCUMENTATION -> next != HISTORICAL && isBeforeRecorded();
                };
            case END_OF_LIFE -> next == HISTORICAL || (this == RETIRED && next == SUPERSEDED);
            case DOCUMENTATION ->
                this != HISTORICAL && this != next && (next.phase == Phase.DOCUMENTATION || next.isBeforeRecorded());
        };
    }

    private boolean isBeforeRecorded() {
        return this == INCOMPLETE || this == CANDIDATE;
    }

    /**
     * Returns the statuses that may follow.
     *
     * @return the statuses, none for {@link #HISTORICAL}
     */
    public List<RegistrationStatus> successors() {
        return Arrays.stream(values()).filter(this::mayBecome).toList();
    }

    /** Refuses a step that may not be. */
    void mustBecome(RegistrationStatus next) {
        if (!mayBecome(next)) {
            String others = String.join(", ", words(successors()));
            throw new RegistrationException(
                    "登记状态不能由 " + word() + " 变为 " + next.word() + "，" + (others.isEmpty() ? "其后不能再变" : "其后可为：" + others),
                    "the registration status can't go from " + word() + " to " + next.word() + "; "
                            + (others.isEmpty() ? "nothing may follow it" : "it may be followed by " + others));
        }
    }

    private static List<String> words(List<RegistrationStatus> statuses) {
        return statuses.stream().map(RegistrationStatus::word).toList();
    }
}
