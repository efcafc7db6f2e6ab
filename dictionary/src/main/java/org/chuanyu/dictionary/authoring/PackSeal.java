// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.PackPlace;

/**
 * 封存: releases a pack that was changed: every file is brought into canonical form, the manifest names the files that are
 * there with their digests. A pack with problems is not sealed.
 *
 * @param problems what is in the way; empty where the pack is sealed
 * @param renewed the files whose content changed
 * @param added the files that are new
 * @param dropped the files that are gone
 * @param rewritten the files that were written in another form, with the same cells
 * @param edition the edition that is sealed
 */
public record PackSeal(
        List<PackProblem> problems,
        List<String> renewed,
        List<String> added,
        List<String> dropped,
        List<String> rewritten,
        String edition) {

    /**
     * Seals the pack in a folder.
     *
     * @param folder the folder
     * @param others the packs that stand beside it, whose lists and layouts it may name
     * @param edition the edition to give it; empty to keep the one it has
     * @param today the day on which a new edition is issued
     * @return what was done, or the problems for which nothing was
     * @throws org.chuanyu.dictionary.pack.PackException when there is no pack
     */
    public static PackSeal of(Path folder, Dictionary others, String edition, LocalDate today) {
        PackDraft draft = PackDraft.of(PackPlace.of(folder));
        List<PackProblem> inTheWay = PackCheck.of(folder, others).stream()
                .filter(problem -> problem.severity() == Severity.ERROR && !problem.isSolvedBySealing())
                .toList();
        if (!inTheWay.isEmpty()) {
            return new PackSeal(inTheWay, List.of(), List.of(), List.of(), List.of(), "");
        }
        PackDraft canonical = draft.canonical();
        PackDraft sealed = edition.isEmpty() ? canonical.sealed() : canonical.sealed(edition, today);
        sealed.writeInto(folder);
        return told(draft, sealed);
    }

    private static PackSeal told(PackDraft before, PackDraft after) {
        SortedMap<String, String> then = before.digests();
        SortedMap<String, String> now = after.digests();
        List<String> renewed = new ArrayList<>();
        List<String> rewritten = new ArrayList<>();
        now.forEach((path, digest) -> {
            if (then.containsKey(path) && !digest.equals(then.get(path))) {
                renewed.add(path);
            }
            if (!Arrays.equals(before.file(path).orElseThrow(), after.file(path).orElseThrow())) {
                rewritten.add(path);
            }
        });
        return new PackSeal(
                List.of(),
                List.copyOf(renewed),
                now.keySet().stream().filter(path -> !then.containsKey(path)).toList(),
                then.keySet().stream().filter(path -> !now.containsKey(path)).toList(),
                List.copyOf(rewritten),
                after.json(PackDraft.MANIFEST).root().path("edition").asText(""));
    }

    /**
     * Tells whether the pack is sealed.
     *
     * @return whether nothing was in the way
     */
    public boolean isSealed() {
        return problems.isEmpty();
    }
}
