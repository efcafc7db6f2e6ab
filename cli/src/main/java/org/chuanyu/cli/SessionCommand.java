// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chuanyu.codes.exception.ExceptionRegister;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.text.ShownText;
import org.chuanyu.dictionary.inspection.BindingFile;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.pack.PackException;
import org.chuanyu.dictionary.record.DataSet;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.Layout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** 命令: what all commands have in common: the session, the packs, whether personal values are shown. */
abstract class SessionCommand implements Callable<Integer> {
    @Option(names = "--pack", paramLabel = "DIR|JAR", descriptionKey = "option.pack")
    private List<Path> packs = new ArrayList<>();

    @Option(names = "--show-personal", descriptionKey = "option.show-personal")
    private boolean showPersonal;

    /** Read from the arguments before they are parsed; it stands here so that it is a known option. */
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "option.lang")
    private String lang = "";

    private final Session session;
    private @Nullable Dictionary dictionary;

    SessionCommand(Session session) {
        this.session = session;
    }

    abstract int run() throws Exception;

    @Override
    public final Integer call() throws Exception {
        if (!List.of("", "zh", "en").contains(lang)) {
            throw new UsageException("--lang 应为 zh 或 en：" + lang, "--lang must be zh or en: " + lang);
        }
        if (!packs.isEmpty()) {
            // A pack that can't be used is refused also where the command would not have asked for it.
            dictionary();
        }
        return run();
    }

    final Session session() {
        return session;
    }

    final boolean showsPersonal() {
        return showPersonal;
    }

    /** Says a finding about a code in one line. */
    final void say(Finding finding) {
        Language language = session.language();
        session.say(
                "check.finding",
                Map.of(
                        "severity",
                        Words.CATALOG
                                .text("severity." + finding.severity().word())
                                .in(language),
                        "title",
                        finding.title().in(language),
                        "message",
                        finding.message().in(language),
                        "citation",
                        finding.citation().toString()));
    }

    /** Tells how often each row of a register was used, without its value. */
    final void sayUses(ExceptionRegister register) {
        register.uses()
                .forEach((entry, count) -> session.say(
                        "exceptions.used",
                        Map.of(
                                "line", Integer.toString(entry.line()),
                                "reason", ShownText.of(entry.reason()),
                                "approver", ShownText.of(entry.approver()),
                                "count", Long.toString(count))));
    }

    final Disclosure disclosure() {
        return showPersonal ? Disclosure.PERSONAL : Disclosure.MASKED;
    }

    final Dictionary dictionary() {
        Dictionary known = dictionary;
        if (known == null) {
            List<Pack> all = new ArrayList<>(Pack.allBuiltIn());
            packs.forEach(place -> all.add(pack(place)));
            known = Dictionary.of(all);
            dictionary = known;
        }
        return known;
    }

    /** Reads a pack; one that was changed is refused with the line that releases the change. */
    static Pack pack(Path place) {
        if (!Files.exists(place)) {
            throw new UsageException("数据包不存在：" + place, "there is no pack " + place);
        }
        try {
            return Pack.at(place);
        } catch (PackException e) {
            throw e.isUnsealed() && Files.isDirectory(place) ? unsealed(place, e) : e;
        }
    }

    static UsageException unsealed(Path place, PackException e) {
        return new UsageException(
                e.reason().zh() + "；如果改动无误，请封存：chuanyu pack seal " + place,
                e.reason().en() + "; if the change is meant, seal it: chuanyu pack seal " + place);
    }

    final Layout layout(String dataSet, String side) {
        DataSet set = dictionary()
                .dataSet(dataSet)
                .orElseThrow(() -> new UsageException(
                        "没有数据集 " + dataSet + "，现有：" + names(dictionary().dataSets()),
                        "there is no data set " + dataSet + "; there are: "
                                + names(dictionary().dataSets())));
        return set.layout(side)
                .orElseThrow(() -> new UsageException(
                        dataSet + " 没有 " + side + " 一方的版式，现有："
                                + String.join(", ", set.layouts().keySet()),
                        dataSet + " has no layout of the side " + side + "; there are: "
                                + String.join(", ", set.layouts().keySet())));
    }

    /** Reads what inspect wrote of a table of this data set; null where nothing was given. */
    static @Nullable BindingFile binding(@Nullable Path file, String dataSet) {
        if (file == null) {
            return null;
        }
        BindingFile binding = BindingFile.read(file);
        if (!binding.dataSet().equals(dataSet)) {
            throw new UsageException(
                    "绑定文件属于 " + binding.dataSet() + "，不是 " + dataSet,
                    "the binding is of " + binding.dataSet() + ", not of " + dataSet);
        }
        return binding;
    }

    private static String names(Iterable<DataSet> sets) {
        List<String> names = new ArrayList<>();
        sets.forEach(set -> names.add(set.id()));
        return String.join(", ", names);
    }

    static @Nullable LocalDate date(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException("日期应写作 2024-12-31：" + text, "a date is written 2024-12-31: " + text);
        }
    }
}
