// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * 代码表查询: finds what a list has under a code or a name: a list of a pack, {@code division}, {@code township}, or an edition
 * of the industrial classification such as {@code industry-2017}. Immutable.
 *
 * <pre>{@code
 * new ListMeanings(Dictionary.builtIn()).find("division", "511402", null);   // 枳城区 until 1997, 东坡区 since 2000
 * }</pre>
 */
public final class ListMeanings {
    private static final String DIVISION = "division";

    private final Dictionary dictionary;
    private final CodeTables tables;
    private final DivisionMeanings divisions;

    /**
     * Makes a search in the lists of a dictionary.
     *
     * @param dictionary the dictionary
     */
    public ListMeanings(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.tables = new CodeTables(dictionary.reference());
        this.divisions = new DivisionMeanings(dictionary.reference().get(DivisionHistory.KEY));
    }

    /**
     * Finds a code.
     *
     * @param list the list's id
     * @param code the code, exactly as it stands; one that can't be of the list has no meaning
     * @param day the day on which it has to hold; null for all times
     * @return the answer, or empty where there is no such list
     */
    public Optional<ListAnswer> find(String list, String code, @Nullable LocalDate day) {
        return meanings(list, code, day)
                .map(found ->
                        new ListAnswer(list, code, "", day, pack(list), edition(list), found, lookUp(list, code, day)));
    }

    private Optional<List<ListMeaning>> meanings(String list, String code, @Nullable LocalDate day) {
        if (list.equals(DIVISION)) {
            return Optional.of(divisions.coded(code, day));
        }
        return tables.coded(list, code, day)
                .or(() -> dictionary.list(list).map(codes -> ofPack(codes).meanings(code, day)));
    }

    private CodeList.@Nullable LookUp lookUp(String list, String code, @Nullable LocalDate day) {
        boolean ofTypes = list.equals(DIVISION) || tables.has(list);
        return ofTypes
                ? null
                : dictionary.list(list).map(codes -> codes.lookUp(code, day)).orElse(null);
    }

    /**
     * Finds a name.
     *
     * @param list the list's id
     * @param name the Chinese name, of lists of packs also the English one
     * @param day the day on which it has to hold; null for all times
     * @return the answer, or empty where there is no such list
     */
    public Optional<ListAnswer> named(String list, String name, @Nullable LocalDate day) {
        Optional<List<ListMeaning>> found = list.equals(DIVISION)
                ? Optional.of(divisions.named(name, day))
                : tables.named(list, name, day)
                        .or(() ->
                                dictionary.list(list).map(codes -> ofPack(codes).named(name, day)));
        return found.map(meanings -> new ListAnswer(list, "", name, day, pack(list), edition(list), meanings, null));
    }

    private String pack(String list) {
        return dictionary.packOf("list", list).map(Pack::id).orElse("");
    }

    private String edition(String list) {
        return dictionary.packOf("list", list).map(Pack::edition).orElse("");
    }

    private PackListMeanings ofPack(CodeList list) {
        return new PackListMeanings(dictionary, list);
    }

    static boolean isNumber(String code, int digits) {
        return code.length() == digits && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
