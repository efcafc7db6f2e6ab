// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chuanyu.codes.check.CheckedSpan;
import org.chuanyu.codes.exception.Exceptions;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.shape.Acceptance;
import org.chuanyu.codes.shape.Repairs;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * 按结构判定的代码类型: a type of codes whose form, tables and check stand in one structure or several. A text is judged by
 * the structure that the caller names, else by the first that accepts it. What joins several parts a type adds in
 * {@link #rules}.
 *
 * @param <T> the value type
 */
public abstract class GrammarType<T extends CodeValue<T>> implements CodeType<T> {
    private final String id;
    private final BilingualText name;
    private final Citation citation;
    private final Class<T> valueClass;
    private final Function<CodeMatch, T> maker;
    private volatile @Nullable List<Grammar> builtIn;

    /**
     * Names the type.
     *
     * @param id the type's name on the command line
     * @param name its name for people
     * @param citation the standard that defines it
     * @param valueClass the class of its values
     * @param maker makes a value of a text that was accepted
     */
    protected GrammarType(
            String id, BilingualText name, Citation citation, Class<T> valueClass, Function<CodeMatch, T> maker) {
        this.id = id;
        this.name = name;
        this.citation = citation;
        this.valueClass = valueClass;
        this.maker = maker;
    }

    /**
     * Reads the structures that come with the type; asked once.
     *
     * @return the structures, in the order in which they are tried
     */
    protected abstract List<Grammar> grammars();

    /**
     * Starts a structure of this type.
     *
     * @param structure its own name
     * @param zh its Chinese name
     * @param en its English name, with an article
     * @param source the standard that defines it
     * @return a builder
     */
    protected final Grammar.Builder grammar(String structure, String zh, String en, String source) {
        return Grammar.of(id, structure, new BilingualText(zh, en), Citation.of(source));
    }

    /**
     * Adds what a structure can't say, as warnings and notices: no rule here makes a text an error.
     *
     * @param match the text with its parts
     * @param judging by what to judge
     * @param out takes the findings
     */
    protected void rules(CodeMatch match, Judging judging, List<Finding> out) {}

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final BilingualText name() {
        return name;
    }

    @Override
    public final Citation citation() {
        return citation;
    }

    @Override
    public final Class<T> valueClass() {
        return valueClass;
    }

    /**
     * Returns the structures by which texts are judged.
     *
     * @param reference the reference data, which may bring structures of its own
     * @return the structures, in the order in which they are tried
     */
    public final List<Grammar> structures(ReferenceData reference) {
        return reference.get(Grammars.KEY).of(id, builtIn());
    }

    @Override
    public final List<CheckedSpan> checks() {
        return builtIn().stream()
                .flatMap(grammar -> grammar.form().checkedSpan().stream())
                .toList();
    }

    @Override
    public final boolean isValid(@Nullable CharSequence text) {
        if (text == null) {
            return false;
        }
        List<Grammar> all = builtIn();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isOnRequest() && all.get(i).isValid(text)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public final Parsed<T> parse(@Nullable CharSequence input, Judging judging) {
        CharSequence text = input == null ? "" : input;
        Attempt best = null;
        for (Grammar grammar : chosen(judging)) {
            Attempt attempt = Attempt.of(grammar, text, judging, this::rules);
            CodeMatch match = attempt.match();
            if (match != null && attempt.isAccepted()) {
                return new Parsed.Accepted<>(
                        maker.apply(match), attempt.level(), attempt.confidence(), attempt.findings());
            }
            best = best == null || attempt.isBetterThan(best) ? attempt : best;
        }
        if (best == null) {
            throw new IllegalStateException(id + " has no structure");
        }
        String copy = text.toString();
        List<Finding> findings = best.findings();
        Parsed<T> rejected = new Parsed.Rejected<>(
                best.level(), best.confidence(), findings, () -> repairs(copy, findings, judging));
        CodeMatch shaped = best.match();
        return shaped == null ? rejected : Exceptions.applied(rejected, text, id, same -> maker.apply(shaped), judging);
    }

    /** A value that a register of exceptions lifted is of a form, and need not be good by it. */
    @Override
    public final List<Part> explain(T value, Judging judging) {
        CodeMatch formed = null;
        for (Grammar grammar : chosen(judging)) {
            CodeMatch match = grammar.match(value.value());
            if (match != null && grammar.isValid(value.value())) {
                return PartExplanation.of(match, judging);
            }
            formed = formed == null ? match : formed;
        }
        if (formed == null) {
            throw new IllegalArgumentException("not of the chosen structure");
        }
        return PartExplanation.of(formed, judging);
    }

    private List<Grammar> chosen(Judging judging) {
        List<Grammar> all = structures(judging.reference());
        String profile = judging.profile();
        List<Grammar> named =
                all.stream().filter(grammar -> grammar.id().equals(profile)).toList();
        return named.isEmpty()
                ? all.stream().filter(grammar -> !grammar.isOnRequest()).toList()
                : named;
    }

    private List<Grammar> builtIn() {
        List<Grammar> read = builtIn;
        if (read == null) {
            read = List.copyOf(grammars());
            builtIn = read;
        }
        return read;
    }

    private List<String> repairs(String text, List<Finding> findings, Judging judging) {
        Set<String> all = new LinkedHashSet<>();
        for (Grammar grammar : chosen(judging)) {
            all.addAll(repairs(grammar, text, findings, judging));
            Grammar compact = grammar.compact();
            if (compact != null) {
                all.addAll(repairs(compact, text, findings, judging));
            }
        }
        return all.stream().limit(Repairs.MOST).toList();
    }

    /** Of a structure of open length only the writing is mended: which character is missing nobody can tell. */
    private List<String> repairs(Grammar grammar, String text, List<Finding> findings, Judging judging) {
        List<String> proposals = grammar.isFixedLength()
                ? new Repairs(
                                grammar.form().shape(),
                                Acceptance.byWarnings(
                                        grammar::isValid, candidate -> parse(candidate, judging), findings),
                                grammar.form()::rechecked)
                        .propose(text)
                : Repairs.rewritten(text, candidate -> parse(candidate, judging).isAccepted());
        // Without a check character nothing speaks for a character put in or left out.
        boolean checked = grammar.checkSystem().isPresent();
        return proposals.stream()
                .filter(proposal -> checked || plain(proposal) == plain(text))
                .flatMap(proposal -> parse(proposal, judging).value().stream())
                .map(CodeValue::value)
                .toList();
    }

    /** Counts letters and digits. */
    private static long plain(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }
}
