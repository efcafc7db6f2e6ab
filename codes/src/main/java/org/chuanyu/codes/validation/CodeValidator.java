// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.validation;

import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.UnexpectedTypeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.chuanyu.codes.entry.Entered;
import org.chuanyu.codes.person.PersonalText;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Citation;
import org.jspecify.annotations.Nullable;

/** 代码校验器: judges an element by its {@link Code} constraint. Made by the provider of Jakarta Validation. */
public final class CodeValidator implements ConstraintValidator<Code, Object> {
    /** The message that stands for the title of the finding. */
    static final String OWN_MESSAGE = "{org.chuanyu.codes.finding}";

    private static final Citation NO_CITATION = Citation.of("");

    private @Nullable CodeType<?> type;
    private Level level = Level.NONE;
    private @Nullable LocalDate on;
    private boolean ownMessage;

    /** Made by the provider. */
    public CodeValidator() {}

    @Override
    public void initialize(Code code) {
        type = code.value().isEmpty() ? null : known(code.value());
        level = code.level();
        on = code.on().isEmpty() ? null : date(code.on());
        ownMessage = code.message().equals(OWN_MESSAGE);
    }

    private static CodeType<?> known(String id) {
        return CodeTypes.find(id)
                .orElseThrow(() -> new ConstraintDefinitionException("no type of codes is called " + id));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ConstraintDefinitionException("not a date: " + text, e);
        }
    }

    @Override
    public boolean isValid(@Nullable Object element, ConstraintValidatorContext context) {
        Optional<Finding> failure = element == null ? Optional.empty() : failure(element);
        failure.ifPresent(finding -> tell(finding, context));
        return failure.isEmpty();
    }

    private Optional<Finding> failure(Object element) {
        if (element instanceof Parsed<?> parsed) {
            return failure(parsed, "", type == null ? NO_CITATION : type.citation());
        }
        CodeType<?> judge = element instanceof CodeValue<?> value ? typeOf(value) : type;
        if (judge == null) {
            throw new UnexpectedTypeException("@Code does not say which type of codes the text should be");
        }
        String text = text(element);
        return failure(judge.parse(text, judging()), text, judge.citation());
    }

    /** A value is judged again: it was accepted, but perhaps not at this level, or at another date. */
    private CodeType<?> typeOf(CodeValue<?> value) {
        for (CodeType<?> each : CodeTypes.all()) {
            if (each.valueClass() == value.getClass() && (type == null || type == each)) {
                return each;
            }
        }
        throw new UnexpectedTypeException(value.getClass() + " does not hold the type of codes that @Code names");
    }

    private static String text(Object element) {
        if (element instanceof Entered entered) {
            return entered.text();
        }
        if (element instanceof CodeValue<?> value) {
            return value.value();
        }
        if (element instanceof CharSequence text) {
            return text.toString();
        }
        throw new UnexpectedTypeException("@Code does not fit " + element.getClass());
    }

    private Judging judging() {
        Judging standard = Judging.standard();
        return standard.on(on == null && level == Level.ASSIGNED_AT_DATE ? standard.today() : on);
    }

    private Optional<Finding> failure(Parsed<?> parsed, String text, Citation citation) {
        if (level == Level.NONE ? parsed.isAccepted() : parsed.level().reaches(level)) {
            return Optional.empty();
        }
        return parsed.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(finding -> PersonalText.masked(finding, text))
                .or(() -> Optional.of(tooLow(parsed.level(), text.length(), citation)));
    }

    private Finding tooLow(Level reached, int length, Citation citation) {
        return CodeFindings.LEVEL_NOT_REACHED
                .finding()
                .at(0, length)
                .expected(level.word())
                .found(reached.word())
                .by(citation)
                .build();
    }

    private void tell(Finding finding, ConstraintValidatorContext context) {
        FindingPayload.give(context, finding);
        if (ownMessage) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(template(finding)).addConstraintViolation();
        }
    }

    /** Kinds of other modules have no words in our files, so theirs go in as they are, safe from interpolation. */
    private static String template(Finding finding) {
        return CodeFindings.all().contains(finding.kind())
                ? "{org.chuanyu.codes.finding." + finding.code() + "}"
                : finding.title().toString().replaceAll("[\\\\{}$]", "\\\\$0");
    }
}
