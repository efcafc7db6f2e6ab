// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.diff.Correspondence.Continuity;

/** 代码表比较: the changes from one state of a list to another, code by code in the order of the lists. */
final class ListComparison {
    private final Change.Place from;
    private final Change.Place to;
    private final ListState before;
    private final ListState after;
    private final Correspondence data;
    private final UseIndex uses;
    private final Consumer<Change> out;

    ListComparison(ListState before, ListState after, Correspondence data, UseIndex uses, Consumer<Change> out) {
        this(place(before), place(after), before, after, data, uses, out);
    }

    ListComparison(
            Change.Place from,
            Change.Place to,
            ListState before,
            ListState after,
            Correspondence data,
            UseIndex uses,
            Consumer<Change> out) {
        this.from = from;
        this.to = to;
        this.before = before;
        this.after = after;
        this.data = data;
        this.uses = uses;
        this.out = out;
    }

    private static Change.Place place(ListState state) {
        return new Change.Place(Change.Kind.LIST, state.list());
    }

    /** Compares codes, meanings and what stands above them. */
    void compareCodes() {
        compare(false);
    }

    /** Compares all that the rows of two editions of one list tell. */
    void compareRows() {
        compare(true);
    }

    private void compare(boolean rows) {
        List<Use> of = uses(from);
        List<Use> ofNew = uses(to);
        for (PermissibleValue value : before.values().values()) {
            PermissibleValue now = after.values().get(value.code());
            if (now == null) {
                removed(value, of);
            } else if (!now.equals(value)) {
                meaning(value, now, ofNew);
                if (rows) {
                    boolean inherited = value.citation().equals(before.citation())
                            && now.citation().equals(after.citation());
                    new ValueComparison(to, value, now, ofNew, out).compare(inherited);
                }
            } else if (data.between(value, now) != Continuity.SAME) {
                meaning(value, now, ofNew);
            }
        }
        for (PermissibleValue value : after.values().values()) {
            if (!before.values().containsKey(value.code())) {
                added(value, ofNew);
            }
        }
    }

    private List<Use> uses(Change.Place place) {
        return place.kind() == Change.Kind.LIST ? uses.ofList(place.id()) : List.of();
    }

    private void removed(PermissibleValue value, List<Use> users) {
        List<String> successors = data.successors(value);
        ChangeRule rule = successors.isEmpty() ? ChangeRule.CODE_REMOVED : ChangeRule.CODE_REMOVED_WITH_SUCCESSOR;
        Change.Draft draft = Change.of(rule, from, value.code())
                .named(value.name())
                .followedBy(successors)
                .usedBy(users)
                .with(value.confidence())
                .by(value.citation());
        data.notes(value).forEach(draft::note);
        out.accept(draft.build());
    }

    private void added(PermissibleValue value, List<Use> users) {
        out.accept(Change.of(ChangeRule.CODE_ADDED, to, value.code())
                .named(value.name())
                .breaking(before.conclusive() ? Breaks.READERS : Breaks.NONE)
                .after(data.predecessors(value))
                .usedBy(users)
                .with(value.confidence())
                .by(value.citation())
                .build());
    }

    private void meaning(PermissibleValue value, PermissibleValue now, List<Use> users) {
        switch (data.between(value, now)) {
            case REUSED ->
                out.accept(both(ChangeRule.NOTATION_REUSED, value, now, users)
                        .followedBy(data.successors(value))
                        .after(data.predecessors(now))
                        .build());
            case CHANGED ->
                out.accept(both(ChangeRule.MEANING_CHANGED, value, now, users)
                        .followedBy(data.successors(value))
                        .after(data.predecessors(now))
                        .build());
            case RENAMED -> {
                out.accept(both(ChangeRule.CODE_RENAMED, value, now, users).build());
                above(value, now, users);
            }
            case SAME -> {
                if (!value.name().equals(now.name())) {
                    out.accept(both(ChangeRule.WORDING_CHANGED, value, now, users)
                            .from(value.name().toString(), now.name().toString())
                            .build());
                }
                above(value, now, users);
            }
        }
    }

    private void above(PermissibleValue value, PermissibleValue now, List<Use> users) {
        if (!value.parent().equals(now.parent())) {
            ChangeRule rule = data.isRenamedAbove(value, now) ? ChangeRule.PARENT_RENAMED : ChangeRule.PARENT_CHANGED;
            out.accept(both(rule, value, now, users)
                    .from(value.parent(), now.parent())
                    .build());
        }
    }

    private Change.Draft both(ChangeRule rule, PermissibleValue value, PermissibleValue now, List<Use> users) {
        return both(rule, to, value, now, users);
    }

    static Change.Draft both(
            ChangeRule rule, Change.Place place, PermissibleValue value, PermissibleValue now, List<Use> users) {
        return Change.of(rule, place, now.code())
                .named(value.name())
                .named(now.name())
                .usedBy(users)
                .with(value.confidence())
                .with(now.confidence())
                .by(now.citation());
    }

    /** The notes of both states. */
    static List<BilingualText> notes(ListState before, ListState after) {
        return Stream.concat(before.notes().stream(), after.notes().stream())
                .distinct()
                .toList();
    }
}
