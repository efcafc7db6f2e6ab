// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chuanyu.codes.division.DivisionCodeType;
import org.chuanyu.codes.entry.Entered;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.validation.CitizenNumber;
import org.chuanyu.codes.validation.Code;
import org.chuanyu.codes.validation.DivisionCode;
import org.chuanyu.codes.validation.IdentityNumber;
import org.chuanyu.codes.validation.OrganizationCode;
import org.chuanyu.codes.validation.ResourceId;
import org.chuanyu.codes.validation.SocialCreditCode;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.text.BilingualText;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints of all types, with the language of expressions and without, in both languages. */
@Tag("frameworks")
class ConstraintTest {
    private static final String WRONG = "510104199001010009";
    private static final String WRONG_CHECK = "校验位不符";
    private static final String WRONG_CHECK_IN_ENGLISH = "校验位不符 / wrong check character";

    private static ValidatorFactory inChinese;
    private static ValidatorFactory inEnglish;
    private static ValidatorFactory withExpressions;

    @BeforeAll
    static void start() {
        inChinese = factory(Locale.SIMPLIFIED_CHINESE);
        inEnglish = factory(Locale.US);
        withExpressions = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.SIMPLIFIED_CHINESE)
                .buildValidatorFactory();
    }

    private static ValidatorFactory factory(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .buildValidatorFactory();
    }

    @AfterAll
    static void stop() {
        Stream.of(inChinese, inEnglish, withExpressions).forEach(ValidatorFactory::close);
    }

    record Any(@Nullable Object value) {}

    /** Judges by {@code @Code} of the type as if a field carried it. */
    private static Set<ConstraintViolation<Any>> judge(ValidatorFactory factory, String type, @Nullable Object value) {
        return validator(factory, type).validate(new Any(value));
    }

    private static Validator validator(ValidatorFactory factory, String type) {
        var configuration = Validation.byProvider(HibernateValidator.class).configure();
        var mapping = configuration.createConstraintMapping();
        mapping.type(Any.class).field("value").constraint(new CodeDefinition().param("value", type));
        return configuration
                .addMapping(mapping)
                .messageInterpolator(factory.getMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private static final class CodeDefinition extends org.hibernate.validator.cfg.ConstraintDef<CodeDefinition, Code> {
        CodeDefinition() {
            super(Code.class);
        }

        CodeDefinition param(String name, Object value) {
            return addParameter(name, value);
        }
    }

    static Stream<LawSubject<?>> subjects() {
        return LawSubject.all().stream();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void texts_entries_values_and_results_are_judged_as_the_type_judges(LawSubject<?> subject) {
        CodeType<?> type = subject.type();
        Validator validator = validator(inChinese, type.id());
        Validator english = validator(inEnglish, type.id());
        for (SpecRow row : SpecRow.of(type.id())) {
            String text = row.input();
            if (text == null) {
                assertThat(validator.validate(new Any(null))).isEmpty();
                continue;
            }
            Parsed<?> parsed = type.parse(text, Judging.standard());
            for (Object value : List.of(text, CharBuffer.wrap(text), parsed)) {
                assertTold(parsed, validator.validate(new Any(value)), text, type);
            }
            assertThat(messages(english.validate(new Any(text))))
                    .isEqualTo(
                            first(parsed).stream().map(BilingualText::toString).toList());
            Entered entered = Entered.of(text);
            if (entered != null) {
                assertTold(parsed, validator.validate(new Any(entered)), text, type);
            }
            parsed.value()
                    .ifPresent(value ->
                            assertThat(validator.validate(new Any(value))).isEmpty());
        }
    }

    private static void assertTold(
            Parsed<?> parsed, Set<ConstraintViolation<Any>> violations, String text, CodeType<?> type) {
        assertThat(messages(violations))
                .as(type.id() + " " + text)
                .isEqualTo(first(parsed).stream().map(BilingualText::zh).toList());
        for (ConstraintViolation<Any> violation : violations) {
            Finding finding = payload(violation);
            assertThat(finding.title().zh()).isEqualTo(violation.getMessage());
            if (type.isPersonal() && text.length() > 6) {
                assertThat(violation.toString() + finding).doesNotContain(text);
            }
        }
    }

    private static List<BilingualText> first(Parsed<?> parsed) {
        return parsed.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .limit(1)
                .map(Finding::title)
                .toList();
    }

    private static List<String> messages(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(ConstraintViolation::getMessage).toList();
    }

    private static Finding payload(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Finding.class);
    }

    /** One of each constraint with a name of its own; those whose type this module does not provide are left out. */
    static Stream<Class<? extends Annotation>> named() {
        return Stream.of(
                        SocialCreditCode.class,
                        OrganizationCode.class,
                        CitizenNumber.class,
                        IdentityNumber.class,
                        DivisionCode.class,
                        ResourceId.class)
                .filter(each -> CodeTypes.find(typeOf(each)).isPresent());
    }

    private static String typeOf(Class<? extends Annotation> constraint) {
        return constraint.getAnnotation(Code.class).value();
    }

    @ParameterizedTest
    @MethodSource("named")
    void a_named_constraint_stands_for_its_type(Class<? extends Annotation> constraint) throws Exception {
        for (String attribute : List.of("level", "on", "message")) {
            assertThat(constraint.getMethod(attribute).getDefaultValue())
                    .isEqualTo(Code.class.getMethod(attribute).getDefaultValue());
        }
        assertThat(constraint.getPackage()).isEqualTo(Code.class.getPackage());
    }

    @SuppressWarnings("UnusedVariable") // read by the validator
    private static final class Form {
        @SocialCreditCode
        @Nullable
        String company;

        @CitizenNumber
        @Nullable
        Entered person;

        @CitizenNumber(level = Level.SHAPE)
        @Nullable
        String shape;

        @DivisionCode(on = "1990-07-01")
        @Nullable
        String then;

        @DivisionCode(level = Level.ASSIGNED_AT_DATE)
        @Nullable
        String today;

        @DivisionCode(level = Level.ASSIGNED_AT_DATE, message = "now!")
        org.chuanyu.codes.division.@Nullable DivisionCode value;

        @Nullable
        List<@SocialCreditCode String> all;
    }

    @Test
    void each_field_has_its_own_message() {
        Form form = new Form();
        assertThat(inChinese.getValidator().validate(form)).isEmpty();
        form.company = "91330100799655058C";
        form.person = Entered.of(WRONG);
        form.all = List.of("91330100799655058B", "91330100799655058C");
        assertThat(messages(inChinese.getValidator().validate(form)))
                .containsExactly(WRONG_CHECK, WRONG_CHECK, WRONG_CHECK);
        assertThat(messages(withExpressions.getValidator().validate(form)))
                .containsExactly(WRONG_CHECK, WRONG_CHECK, WRONG_CHECK);
        assertThat(messages(inEnglish.getValidator().validate(form))).containsOnly(WRONG_CHECK_IN_ENGLISH);
    }

    @Test
    void a_level_and_a_date_can_be_asked_for() {
        Validator validator = inChinese.getValidator();
        Form form = new Form();
        form.shape = WRONG;
        form.then = "510100";
        form.today = "510100";
        form.value = org.chuanyu.codes.division.DivisionCode.of("510100");
        assertThat(validator.validate(form)).isEmpty();
        form.shape = WRONG.substring(1);
        form.then = "500101"; // 万州区, since 1997
        form.today = "510202"; // a district of Chongqing before 1997
        form.value = org.chuanyu.codes.division.DivisionCode.of("510202");
        assertThat(validator.validateProperty(form, "shape")).hasSize(1);
        assertThat(messages(validator.validateProperty(form, "then"))).containsExactly("该日不存在的行政区划");
        assertThat(messages(validator.validateProperty(form, "today"))).containsExactly("该日不存在的行政区划");
        assertThat(messages(validator.validateProperty(form, "value"))).containsExactly("now!");
    }

    @Test
    void a_level_that_a_code_cannot_reach_is_told() {
        record Needy(
                @OrganizationCode(level = Level.ASSIGNED) String code) {}
        var violations = inChinese.getValidator().validate(new Needy("D2143569X"));
        assertThat(messages(violations)).containsExactly("未达层级");
        Finding finding = payload(violations.iterator().next());
        assertThat(finding.expected()).isEqualTo("assigned");
        assertThat(finding.found()).isEqualTo("checked");
    }

    @Test
    void a_constraint_that_cannot_be_judged_is_told_without_the_value() {
        record Untyped(@Code String code) {}
        assertThatThrownBy(() -> inChinese.getValidator().validate(new Untyped(WRONG)))
                .isInstanceOf(UnexpectedTypeException.class)
                .message()
                .doesNotContain(WRONG);
        record Unfit(@CitizenNumber Long code) {}
        assertThatThrownBy(() -> inChinese.getValidator().validate(new Unfit(Long.valueOf(WRONG))))
                .isInstanceOf(UnexpectedTypeException.class)
                .message()
                .doesNotContain(WRONG);
        record Other(@SocialCreditCode org.chuanyu.codes.person.CitizenNumber code) {}
        var number = org.chuanyu.codes.person.CitizenNumber.of("11010519491231002X");
        assertThatThrownBy(() -> inChinese.getValidator().validate(new Other(number)))
                .isInstanceOf(UnexpectedTypeException.class)
                .message()
                .doesNotContain("11010519491231002X");
        record Unknown(@Code("no-such-code") String code) {}
        assertThatThrownBy(() -> inChinese.getValidator().validate(new Unknown(WRONG)))
                .hasStackTraceContaining("no type of codes is called no-such-code");
        record Undated(@DivisionCode(on = "someday") String code) {}
        assertThatThrownBy(() -> inChinese.getValidator().validate(new Undated("510100")))
                .hasRootCauseInstanceOf(java.time.format.DateTimeParseException.class)
                .hasStackTraceContaining(ConstraintDefinitionException.class.getName());
    }

    @Test
    void a_value_needs_no_name_of_its_type() {
        record Named(@Code CodeValue<?> code) {}
        assertThat(inChinese.getValidator().validate(new Named(org.chuanyu.codes.division.DivisionCode.of("510100"))))
                .isEmpty();
    }

    /** The words of a kind that is not ours are not interpolated. */
    @Test
    void a_finding_of_another_module_keeps_its_words() {
        FindingKind kind = new FindingKind("no-words-${1+1}-{length}\\", Severity.ERROR, CodeFindings.LENGTH.words());
        Parsed<?> rejected = new Parsed.Rejected<>(
                Level.NONE,
                org.chuanyu.core.source.Confidence.VERIFIED,
                List.of(kind.finding().build()),
                List::of);
        for (ValidatorFactory factory : List.of(inChinese, withExpressions)) {
            assertThat(messages(judge(factory, new DivisionCodeType().id(), rejected)))
                    .containsExactly("no-words-$-\\.title");
        }
    }

    @Test
    void every_kind_has_its_title_as_message_and_no_title_is_interpolated() {
        var chinese = inChinese.getMessageInterpolator();
        for (FindingKind kind : CodeFindings.all()) {
            String template = "{org.chuanyu.codes.finding." + kind.code() + "}";
            assertThat(kind.title().toString()).doesNotContainPattern("[{}$\\\\]");
            assertThat(chinese.interpolate(template, new Context(), Locale.SIMPLIFIED_CHINESE))
                    .isEqualTo(kind.title().zh());
            assertThat(chinese.interpolate(template, new Context(), Locale.ENGLISH))
                    .isEqualTo(kind.title().toString());
            assertThat(chinese.interpolate(template, new Context(), Locale.ROOT))
                    .isEqualTo(kind.title().zh());
        }
    }

    private static final class Context implements jakarta.validation.MessageInterpolator.Context {
        @Override
        public jakarta.validation.metadata.@Nullable ConstraintDescriptor<?> getConstraintDescriptor() {
            return null;
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return null;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException("nothing to unwrap");
        }
    }
}
