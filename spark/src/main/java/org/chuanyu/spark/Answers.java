// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.answer.AnswerJson;
import org.chuanyu.dictionary.answer.CheckAnswer;
import org.chuanyu.dictionary.answer.ExplainAnswer;
import org.chuanyu.dictionary.answer.ListMeanings;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.PackException;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.translation.CodeTranslation;
import org.jspecify.annotations.Nullable;

/** 答复: what the functions say by the packs of a session. Immutable. */
final class Answers {
    /** 数据包配置: folders or jars of packs beside the built-in ones, separated by commas. */
    static final String PACKS = "spark.chuanyu.packs";

    /** A task has no other place that outlives it. The dictionaries are those of {@link PackList}. */
    private static final ConcurrentMap<String, Answers> KNOWN = new ConcurrentHashMap<>();

    private final Dictionary dictionary;
    private final ListMeanings lists;
    private final Judging judging;

    private Answers(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.lists = new ListMeanings(dictionary);
        this.judging = Judging.standard().with(dictionary.reference());
    }

    /** Returns what is said by the built-in packs and others, as {@link PackList#text} names them. */
    static Answers by(String packs) {
        return KNOWN.computeIfAbsent(
                packs, text -> new Answers(PackList.ofText(text).dictionary()));
    }

    /** Reads what a session names: places parted by commas. */
    static PackList packs(String places) {
        List<String> paths = Arrays.stream(places.split(",", -1))
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .toList();
        for (String path : paths) {
            if (!Files.exists(Path.of(path))) {
                throw refused("数据包不存在：" + path + "（" + PACKS + "）", "there is no pack " + path + " (" + PACKS + ")");
            }
        }
        try {
            return PackList.at(paths);
        } catch (PackException e) {
            throw new IllegalArgumentException(e.reason().toString(), e);
        }
    }

    boolean isValid(String type, String text) {
        return typeOfRow(type).parse(text, judging).isAccepted();
    }

    String check(String type, String text) {
        return check(typeOfRow(type), text);
    }

    private <T extends CodeValue<T>> String check(CodeType<T> type, String text) {
        return AnswerJson.of(CheckAnswer.of(type, text, judging, null, Disclosure.MASKED));
    }

    /** Says nothing of a text that is no code of the type: there are no parts to explain. */
    @Nullable
    String explain(String type, String text) {
        return explain(typeOfRow(type), text);
    }

    private <T extends CodeValue<T>> @Nullable String explain(CodeType<T> type, String text) {
        ExplainAnswer answer = ExplainAnswer.of(type, text, judging, Disclosure.MASKED);
        return answer.accepted() ? AnswerJson.of(answer) : null;
    }

    String lookup(String list, String code, @Nullable LocalDate on) {
        return AnswerJson.of(lists.find(list, code, on).orElseThrow(() -> noList("")));
    }

    String translate(String mapping, String code, @Nullable LocalDate on) {
        CodeMapping found = dictionary.codeMapping(mapping).orElseThrow(() -> noMapping(""));
        return AnswerJson.of(found, code, on, CodeTranslation.of(found, code, on));
    }

    private static CodeType<?> typeOfRow(String name) {
        return CodeTypes.find(name).orElseThrow(() -> noType(""));
    }

    void mustHaveType(String name) {
        if (CodeTypes.find(name).isEmpty()) {
            throw noType(name);
        }
    }

    void mustHaveList(String list) {
        if (lists.find(list, "", null).isEmpty()) {
            throw noList(list);
        }
    }

    void mustHaveMapping(String mapping) {
        if (dictionary.codeMapping(mapping).isEmpty()) {
            throw noMapping(mapping);
        }
    }

    /** A name that a query spells out is told; one that a row holds may be anything, a personal value too, and is not. */
    private static IllegalArgumentException noType(String name) {
        String names = CodeTypes.all().stream().map(CodeType::id).collect(Collectors.joining(", "));
        return refused(
                ("没有代码类型 " + Disclosure.MASKED.show(name)).strip() + "，现有：" + names,
                ("there is no type " + Disclosure.MASKED.show(name)).strip() + "; there are: " + names);
    }

    private static IllegalArgumentException noList(String list) {
        return refused(
                ("没有代码表 " + Disclosure.MASKED.show(list)).strip() + "（chuanyu list lists 列出全部）",
                ("there is no list " + Disclosure.MASKED.show(list)).strip() + " (chuanyu list lists names them all)");
    }

    private static IllegalArgumentException noMapping(String mapping) {
        return refused(
                ("没有映射 " + Disclosure.MASKED.show(mapping)).strip() + "（chuanyu list mappings 列出全部）",
                ("there is no mapping " + Disclosure.MASKED.show(mapping)).strip()
                        + " (chuanyu list mappings names them all)");
    }

    static IllegalArgumentException refused(String zh, String en) {
        return new IllegalArgumentException(zh + " / " + en);
    }
}
