// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.time.LocalDate;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * SQL 函数的实现: what Spark calls for each row. It is public because Spark's generated code calls it; write SQL instead. Each
 * takes the places of the packs first, and gives null where an argument is null. Personal values are masked.
 */
public final class ChuanyuFunctions {
    private ChuanyuFunctions() {}

    /**
     * Tells whether a text is a good code.
     *
     * @param packs the places of further packs
     * @param type the name of the type
     * @param text the text
     * @return whether it is accepted
     */
    public static @Nullable Boolean isValid(UTF8String packs, @Nullable UTF8String type, @Nullable UTF8String text) {
        return (type == null || text == null) ? null : answers(packs).isValid(type.toString(), text.toString());
    }

    /**
     * Judges a text.
     *
     * @param packs the places of further packs
     * @param type the name of the type
     * @param text the text
     * @return what {@code chuanyu check --json} says
     */
    public static @Nullable UTF8String check(UTF8String packs, @Nullable UTF8String type, @Nullable UTF8String text) {
        return (type == null || text == null) ? null : utf8(answers(packs).check(type.toString(), text.toString()));
    }

    /**
     * Explains a code.
     *
     * @param packs the places of further packs
     * @param type the name of the type
     * @param text the text
     * @return what {@code chuanyu explain --json} says; null for a text that is no code of the type
     */
    public static @Nullable UTF8String explain(UTF8String packs, @Nullable UTF8String type, @Nullable UTF8String text) {
        return (type == null || text == null) ? null : utf8(answers(packs).explain(type.toString(), text.toString()));
    }

    /**
     * Looks a code up.
     *
     * @param packs the places of further packs
     * @param list the list's id
     * @param code the code
     * @param on the day as {@code 2024-12-31}; null for all times
     * @return what {@code chuanyu lookup --json} says
     */
    public static @Nullable UTF8String lookup(
            UTF8String packs, @Nullable UTF8String list, @Nullable UTF8String code, @Nullable UTF8String on) {
        return (list == null || code == null)
                ? null
                : utf8(answers(packs).lookup(list.toString(), code.toString(), day(on)));
    }

    /**
     * Translates a code.
     *
     * @param packs the places of further packs
     * @param mapping the mapping's id
     * @param code the code
     * @param on the day as {@code 2024-12-31}; null for any
     * @return what becomes of it, as a JSON object
     */
    public static @Nullable UTF8String translate(
            UTF8String packs, @Nullable UTF8String mapping, @Nullable UTF8String code, @Nullable UTF8String on) {
        return (mapping == null || code == null)
                ? null
                : utf8(answers(packs).translate(mapping.toString(), code.toString(), day(on)));
    }

    private static Answers answers(UTF8String packs) {
        return Answers.by(packs.toString());
    }

    private static @Nullable LocalDate day(@Nullable UTF8String on) {
        return on == null ? null : LocalDate.parse(on.toString());
    }

    private static @Nullable UTF8String utf8(@Nullable String text) {
        return UTF8String.fromString(text);
    }
}
