// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.SmartValidator;
import org.springframework.validation.Validator;

/** 脱敏校验器: has another validate, and masks the values in the errors that it finds. */
final class MaskingValidator implements SmartValidator {
    private final Validator validator;

    MaskingValidator(Validator validator) {
        this.validator = validator;
    }

    @Override
    public boolean supports(Class<?> type) {
        return validator.supports(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        validator.validate(target, masked(errors));
    }

    @Override
    public void validate(Object target, Errors errors, @Nullable Object... hints) {
        if (validator instanceof SmartValidator smart) {
            smart.validate(target, masked(errors), hints);
        } else {
            validator.validate(target, masked(errors));
        }
    }

    @Override
    public void validateValue(
            Class<?> type, String field, @Nullable Object value, Errors errors, @Nullable Object... hints) {
        if (validator instanceof SmartValidator smart) {
            smart.validateValue(type, field, value, masked(errors), hints);
        }
    }

    /** Spring validates the parameters of methods by what it finds inside; errors of those do not print the value. */
    @Override
    public <T> @Nullable T unwrap(@Nullable Class<T> type) {
        if (validator instanceof SmartValidator smart) {
            return smart.unwrap(type);
        }
        return type != null && type.isInstance(validator) ? type.cast(validator) : null;
    }

    private static Errors masked(Errors errors) {
        return errors instanceof BindingResult result ? MaskedErrors.into(result) : errors;
    }
}
