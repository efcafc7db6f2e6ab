// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.concept.DataElementConcept;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.record.DataSet;
import org.chuanyu.dictionary.registration.Registration;
import org.chuanyu.dictionary.rule.CleaningRow;
import org.chuanyu.dictionary.rule.LayoutRule;

/**
 * 数据包: an edition of dictionaries, code lists and mappings: a folder (or a jar's {@code META-INF/chuanyu-pack}) with
 * {@code manifest.json}, the structure in JSON, lists and rows in CSV, and a digest of every file.
 *
 * @param id the pack's id
 * @param edition the edition
 * @param name the pack's name
 * @param issued the day of this edition
 * @param confidence how far the pack as a whole is confirmed
 * @param note what people should know of it
 * @param sources the sources that rows name by an id
 * @param digest the SHA-256 of the manifest, which holds those of all other files
 * @param sides the sides that it names
 * @param dataSets the data sets with the layouts of their sides
 * @param lists the code lists
 * @param codeMappings the mappings between lists
 * @param layoutMappings the mappings between layouts
 * @param grammars structures of codes, in the place of those of the same name or beside them
 * @param rules what is asked of records of its layouts beyond single cells
 * @param cleaning which other ways of writing it declares
 * @param concepts the data element concepts, with the elements that express them
 * @param expressions the elements that express concepts of other packs, by the concept's id
 * @param registrations what the registration authorities say of items; none where nothing is registered
 * @param certificates what was proved of its mappings when it was made
 * @param reportsConflicts the ids of the mappings whose conflicts are told with their certificate; those of any other
 *     mapping are refused
 */
public record Pack(
        String id,
        String edition,
        BilingualText name,
        LocalDate issued,
        Confidence confidence,
        String note,
        Map<String, String> sources,
        String digest,
        Map<String, BilingualText> sides,
        List<DataSet> dataSets,
        List<CodeList> lists,
        List<CodeMapping> codeMappings,
        List<LayoutMapping> layoutMappings,
        List<Grammar> grammars,
        List<LayoutRule> rules,
        List<CleaningRow> cleaning,
        List<DataElementConcept> concepts,
        Map<String, List<DataElementConcept.Expression>> expressions,
        List<Registration> registrations,
        Certificates certificates,
        Set<String> reportsConflicts) {

    /**
     * Reads the dictionary that comes with this library.
     *
     * @return the built-in pack {@code chuanyu}
     */
    public static Pack builtIn() {
        return new PackReader(PackFiles.of(PackPlace.builtIn())).read();
    }

    /**
     * Reads all packs that come with this library: the dictionary, and what the public portals of Chongqing and Sichuan
     * show.
     *
     * @return the built-in packs {@code chuanyu}, {@code chongqing} and {@code sichuan}
     */
    public static List<Pack> allBuiltIn() {
        return BuiltInPlace.IDS.stream()
                .map(id -> new PackReader(PackFiles.of(new BuiltInPlace(id))).read())
                .toList();
    }

    /**
     * Reads a pack from a folder or a jar.
     *
     * @param place the folder or the jar
     * @return the pack
     * @throws PackException when a file is missing, changed or wrong; it names the file, the line and the reason
     */
    public static Pack at(Path place) {
        return new PackReader(PackFiles.of(PackPlace.of(place))).read();
    }

    /**
     * Reads a pack that somebody works on: its digests are not asked, and what lies there belongs to it.
     *
     * @param place where its files lie
     * @return the pack as it would be if it were sealed now
     * @throws PackException when a file is missing or wrong; it names the file, the line and the reason
     */
    public static Pack underWork(PackPlace place) {
        return new PackReader(PackFiles.underWork(place)).read();
    }

    @Override
    public String toString() {
        return id + " " + edition;
    }
}
