// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.time.Bound;
import org.chuanyu.core.time.Period;
import org.jspecify.annotations.Nullable;

/** 含义草稿: a meaning while the tables are being put together. */
final class DivisionDraft {
    /** The year of an end that does not exist. */
    static final int NEVER = 9999;
    /** The number of no change. */
    static final int NO_CHANGE = -1;

    final int code;
    final String digits;
    final String name;
    final DivisionMeaning.Kind kind;

    /** The name of the province; empty for a province itself. */
    String province = "";
    /** The name of the prefecture; empty where there is none. */
    String prefecture = "";

    /** The first yearly list that has this meaning; 0 where the start is open. */
    int fromYear;
    /** The first yearly list that has it no more. */
    int toYear = NEVER;

    Bound from = Bound.OPEN;
    Bound to = Bound.OPEN;

    @Nullable
    Period other;

    /** Successors as the table writes them. */
    String written = "";

    final List<DivisionPassage> successors = new ArrayList<>(2);
    final List<DivisionPassage> predecessors = new ArrayList<>(2);
    Confidence confidence = Confidence.VERIFIED;
    /** The number of the change since the last yearly list that brought it. */
    int change = NO_CHANGE;
    /** The number of its row, once all meanings are there. */
    int row;
    /** Notes by their numbers, as {@link DivisionNotes} reads them. */
    final List<Integer> notes = new ArrayList<>(1);

    DivisionDraft(int code, String name, DivisionMeaning.Kind kind) {
        this.code = code;
        this.digits = Integer.toString(1_000_000 + code).substring(1);
        this.name = name;
        this.kind = kind;
    }

    /** Sets both ends as years; 0 and {@link #NEVER} leave an end open. */
    DivisionDraft during(int first, int last) {
        fromYear = first;
        toYear = last;
        from = first == 0 ? Bound.OPEN : Bound.year(first);
        to = last == NEVER ? Bound.OPEN : Bound.year(last);
        return this;
    }

    DivisionDraft under(String provinceName, String prefectureName) {
        province = provinceName;
        prefecture = prefectureName;
        return this;
    }

    boolean isPlace() {
        return kind == DivisionMeaning.Kind.PLACE;
    }

    /** Tells whether the yearly list of a year has this meaning. */
    boolean isListedIn(int year) {
        return fromYear <= year && year < toYear;
    }

    /** Tells whether another meaning of the same code follows without a gap. */
    boolean isFollowedBy(DivisionDraft next) {
        return code == next.code && isPlace() && next.isPlace() && toYear == next.fromYear;
    }

    String parent() {
        return (province + " " + prefecture).strip();
    }
}
