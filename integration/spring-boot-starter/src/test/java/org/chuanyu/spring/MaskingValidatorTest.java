// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.chuanyu.codes.validation.CitizenNumber;
import org.chuanyu.codes.validation.SocialCreditCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

class MaskingValidatorTest {
    private static final String WRONG = "510104199001010009";
    private static final String MASKED = "510104***********9";

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private final MaskingValidator validator = new MaskingValidator(new SpringValidatorAdapter(FACTORY.getValidator()));

    @AfterAll
    static void stop() {
        FACTORY.close();
    }

    /** A form, as Spring reads it. */
    public static final class Form {
        @CitizenNumber
        private @Nullable String number;

        @SocialCreditCode
        private @Nullable String company;

        @Size(max = 3, message = "{0} too long: ${validatedValue}")
        private @Nullable String remark;

        @Size(max = 1)
        private List<String> numbers = List.of();

        /** Returns the number. */
        public @Nullable String getNumber() {
            return number;
        }

        /** Returns the code. */
        public @Nullable String getCompany() {
            return company;
        }

        /** Returns the remark. */
        public @Nullable String getRemark() {
            return remark;
        }

        /** Returns the numbers. */
        public List<String> getNumbers() {
            return numbers;
        }
    }

    private BeanPropertyBindingResult validate(Form form) {
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");
        validator.validate(form, errors);
        return errors;
    }

    private static FieldError error(Errors errors, String field) {
        FieldError error = errors.getFieldError(field);
        assertThat(error).as(field).isNotNull();
        return Objects.requireNonNull(error);
    }

    @Test
    void a_personal_number_is_masked_where_it_is_rejected() {
        Form form = new Form();
        form.number = WRONG;
        form.company = WRONG;
        form.remark = "the number is " + WRONG;
        form.numbers = List.of(WRONG, WRONG);
        BeanPropertyBindingResult errors = validate(form);
        assertThat(errors.getErrorCount()).isEqualTo(4);
        assertThat(errors.toString()).doesNotContain(WRONG);
        assertThat(error(errors, "number").getRejectedValue()).isEqualTo(MASKED);
        assertThat(error(errors, "company").getRejectedValue()).isEqualTo(MASKED);
        assertThat(error(errors, "remark").getRejectedValue()).isEqualTo("the number is " + MASKED);
        assertThat(error(errors, "remark").getDefaultMessage()).contains(MASKED);
        assertThat(error(errors, "numbers").getRejectedValue()).isEqualTo("[" + MASKED + ", " + MASKED + "]");
    }

    @Test
    void a_text_under_a_personal_constraint_is_masked_whatever_it_looks_like() {
        Form form = new Form();
        form.number = "a name, perhaps";
        assertThat(error(validate(form), "number").getRejectedValue()).isEqualTo("***************");
    }

    @Test
    void what_is_not_personal_stays_as_it_is() {
        Form form = new Form();
        form.company = "91330100799655058C";
        FieldError error = error(validate(form), "company");
        assertThat(error.getRejectedValue()).isEqualTo("91330100799655058C");
        assertThat(error).isNotInstanceOf(MaskedFieldError.class);
    }

    @Test
    void a_masked_error_is_otherwise_the_error_that_it_was() {
        Form form = new Form();
        form.number = WRONG;
        BeanPropertyBindingResult plain = new BeanPropertyBindingResult(form, "form");
        new SpringValidatorAdapter(FACTORY.getValidator()).validate(form, plain);
        FieldError before = error(plain, "number");
        FieldError after = error(validate(form), "number");
        assertThat(after.getCodes()).isEqualTo(before.getCodes());
        assertThat(after.getDefaultMessage()).isEqualTo(before.getDefaultMessage());
        assertThat(after.shouldRenderDefaultMessage()).isEqualTo(before.shouldRenderDefaultMessage());
        assertThat(after.unwrap(ConstraintViolation.class).getPropertyPath()).hasToString("number");
    }

    @Test
    void hints_and_single_values_are_passed_on() {
        Form form = new Form();
        form.number = WRONG;
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");
        validator.validate(form, errors, jakarta.validation.groups.Default.class);
        validator.validateValue(Form.class, "number", WRONG, errors);
        assertThat(errors.getFieldErrors())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.getRejectedValue()).isEqualTo(MASKED));
        assertThat(validator.supports(Form.class)).isTrue();
        assertThat(validator.unwrap(jakarta.validation.Validator.class)).isNotNull();
    }

    @Test
    void a_validator_that_knows_no_hints_is_asked_without() {
        Validator simple = Validator.forInstanceOf(
                Form.class, (form, errors) -> errors.rejectValue("number", "bad", "bad: " + form.getNumber()));
        MaskingValidator masking = new MaskingValidator(simple);
        Form form = new Form();
        form.number = WRONG;
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");
        masking.validate(form, errors, String.class);
        masking.validateValue(Form.class, "number", WRONG, errors);
        assertThat(errors.getFieldErrors()).hasSize(1);
        assertThat(masking.unwrap(Validator.class)).isSameAs(simple);
        assertThat(masking.unwrap(jakarta.validation.Validator.class)).isNull();
    }
}
