// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * 版本比较: compares packs and editions of lists, such as {@code division@1996} with {@code division@1998}. It finds what is
 * named in a dictionary: packs by their ids or by their folder or jar, lists by their ids, and lists on a day,
 * {@code LIST@1996} for 31 December and {@code LIST@1996-06-30}.
 *
 * <pre>{@code
 * EditionDiff diff = new Editions(Dictionary.builtIn()).compare("division@1996", "division@1998");
 * }</pre>
 */
public final class Editions {
    private final Dictionary dictionary;

    /**
     * Compares what a dictionary has.
     *
     * @param dictionary the dictionary, whose packs are those at hand: a change names what of them uses it
     */
    public Editions(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** 版本: something that can be compared. */
    private sealed interface Edition {
        record OfPack(Pack pack) implements Edition {}

        record OfList(String label, CodeList list, @Nullable LocalDate on) implements Edition {
            LocalDate day() {
                return on == null ? LocalDate.MAX : on;
            }
        }

        record OfDivisions(String label, LocalDate on) implements Edition {}
    }

    /**
     * Compares two editions by their names.
     *
     * @param from the first: a pack's id, folder or jar, a list's id, or a list on a day
     * @param to the second
     * @return the changes
     * @throws DiffException when one of them is not found, or they are not of one kind
     * @throws org.chuanyu.dictionary.pack.PackException when a pack can't be read
     */
    public EditionDiff compare(String from, String to) {
        Edition first = edition(from);
        Edition second = edition(to);
        if (first instanceof Edition.OfPack before && second instanceof Edition.OfPack after) {
            return compare(before.pack(), after.pack());
        }
        if (first instanceof Edition.OfDivisions before && second instanceof Edition.OfDivisions after) {
            return divisions(before, after);
        }
        if (first instanceof Edition.OfList before && second instanceof Edition.OfList after) {
            return lists(before, after);
        }
        throw new DiffException(
                from + " 与 " + to + " 不是同类，不能比较：应为两个数据包、两个代码表或两日的区划",
                from + " and " + to
                        + " are not of one kind: two packs, two lists, or the divisions of two days can be compared");
    }

    /**
     * Compares two packs.
     *
     * @param from the first
     * @param to the second
     * @return the changes: lists, layouts, mappings, structures of codes, then what the manifest says
     */
    public EditionDiff compare(Pack from, Pack to) {
        return new PackComparison(new PackState(from, dictionary), new PackState(to, dictionary), uses(from, to))
                .compare();
    }

    private UseIndex uses(Pack... further) {
        Map<String, Pack> packs = new LinkedHashMap<>();
        dictionary.packs().forEach(pack -> packs.put(pack.digest(), pack));
        for (Pack pack : further) {
            packs.put(pack.digest(), pack);
        }
        return new UseIndex(packs.values());
    }

    private EditionDiff divisions(Edition.OfDivisions first, Edition.OfDivisions second) {
        DivisionHistory history = dictionary.reference().get(DivisionHistory.KEY);
        DivisionStates states = new DivisionStates(
                DivisionPlace.all(history),
                new DivisionStates.DatedEdition(first.label(), first.on()),
                new DivisionStates.DatedEdition(second.label(), second.on()));
        ListState before = known(states.first(), first.label());
        ListState after = known(states.second(), second.label());
        List<Change> changes = new ArrayList<>();
        DivisionPaths paths = new DivisionPaths(history, states, second.on().isBefore(first.on()));
        new ListComparison(before, after, paths, uses(), changes::add).compareCodes();
        return new EditionDiff(first.label(), second.label(), changes, ListComparison.notes(before, after));
    }

    private static ListState known(ListState state, String label) {
        if (state.values().isEmpty()) {
            throw new DiffException(
                    label + "：当时没有任何区划代码，名册始于 1981 年",
                    label + ": there are no divisions then, the yearly lists begin with 1981");
        }
        return state;
    }

    private EditionDiff lists(Edition.OfList first, Edition.OfList second) {
        ListState before = ListState.of(first.list(), first.label(), first.on());
        ListState after = ListState.of(second.list(), second.label(), second.on());
        List<BilingualText> notes = new ArrayList<>(ListComparison.notes(before, after));
        Correspondence data;
        if (first.list().id().equals(second.list().id())) {
            data = new OwnHistory(first.list(), before, after, second.day().isBefore(first.day()));
        } else {
            List<CodeMapping> mappings = dictionary.codeMappings(before.list(), after.list());
            data = new MappedCodes(before, after, mappings);
            notes.add(
                    mappings.isEmpty()
                            ? DiffWords.text("note.no-mapping", "from", before.list(), "to", after.list())
                            : byMappings(mappings));
        }
        List<Change> changes = new ArrayList<>();
        new ListComparison(before, after, data, uses(), changes::add).compareCodes();
        return new EditionDiff(first.label(), second.label(), changes, notes);
    }

    private static BilingualText byMappings(List<CodeMapping> mappings) {
        List<String> ids = mappings.stream()
                .map(mapping -> mapping + " (" + mapping.confidence().word() + ")")
                .toList();
        return DiffWords.text("note.mapping", "mapping", String.join(", ", ids));
    }

    private Edition edition(String name) {
        int at = name.lastIndexOf('@');
        if (at > 0) {
            String list = name.substring(0, at);
            if (list.equals(DivisionStates.LIST)) {
                return new Edition.OfDivisions(name, day(name, name.substring(at + 1)));
            }
            Optional<CodeList> found = list(list);
            if (found.isPresent()) {
                return new Edition.OfList(name, found.get(), day(name, name.substring(at + 1)));
            }
        }
        if (name.equals(DivisionStates.LIST)) {
            throw new DiffException(
                    "区划要写明年份或日期，如 division@1998", "name the year or the day of the divisions, such as division@1998");
        }
        return pack(name)
                .or(() -> list(name).map(list -> new Edition.OfList(name, list, null)))
                .or(() -> file(name))
                .orElseThrow(() -> new DiffException(
                        "没有可比较的 " + name + "：既不是数据包（编号、文件夹或 jar），也不是代码表（如 sex、sex@2020、division@1998）",
                        "there is no " + name
                                + " to compare: no pack (id, folder or jar) and no list (such as sex, sex@2020 or"
                                + " division@1998)"));
    }

    private Optional<Edition> pack(String id) {
        List<Pack> packs =
                dictionary.packs().stream().filter(pack -> pack.id().equals(id)).toList();
        if (packs.size() > 1) {
            throw new DiffException(
                    "有 " + packs.size() + " 个数据包都叫 " + id + "，请写出文件夹或 jar",
                    packs.size() + " packs are called " + id + ": name the folder or the jar");
        }
        return packs.stream().findFirst().map(Edition.OfPack::new);
    }

    private Optional<CodeList> list(String id) {
        return dictionary.anyList(id);
    }

    private static Optional<Edition> file(String name) {
        try {
            Path place = Path.of(name);
            return !name.isEmpty() && Files.exists(place)
                    ? Optional.of(new Edition.OfPack(Pack.at(place)))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String name, String date) {
        try {
            // A yearly list tells the state of its last day.
            return date.length() == 4 ? LocalDate.of(Integer.parseInt(date), 12, 31) : LocalDate.parse(date);
        } catch (DateTimeException | NumberFormatException e) {
            throw new DiffException(
                    name + "：@ 之后应为年份或日期，如 1998 或 1998-06-30",
                    name + ": after @ stands a year or a day, such as 1998 or 1998-06-30");
        }
    }
}
