// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spring;

import jakarta.validation.ConstraintViolation;
import java.io.Serial;
import java.util.Objects;
import org.chuanyu.codes.person.PersonalText;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.validation.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ObjectUtils;
import org.springframework.validation.FieldError;

/** 脱敏字段错误: an error of a field whose rejected value and message show no personal number. */
final class MaskedFieldError extends FieldError {
    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean rendered;

    private MaskedFieldError(FieldError error, @Nullable Object rejected, @Nullable String message) {
        super(
                error.getObjectName(),
                error.getField(),
                rejected,
                error.isBindingFailure(),
                error.getCodes(),
                error.getArguments(),
                message);
        rendered = error.shouldRenderDefaultMessage();
        if (error.contains(ConstraintViolation.class)) {
            wrap(error.unwrap(ConstraintViolation.class));
        }
    }

    /** Returns an error that may be shown: the same one where nothing in it is personal. */
    static FieldError of(FieldError error) {
        Object rejected = error.getRejectedValue();
        Object shown = shown(rejected, error);
        String message = error.getDefaultMessage();
        String said = message == null ? null : PersonalText.masked(message);
        return Objects.equals(shown, rejected) && Objects.equals(said, message)
                ? error
                : new MaskedFieldError(error, shown, said);
    }

    /** A text under a personal constraint is masked whatever it looks like, anything else where it looks personal. */
    private static @Nullable Object shown(@Nullable Object rejected, FieldError error) {
        CodeType<?> type = rejected instanceof CharSequence ? personalType(error) : null;
        String text = ObjectUtils.nullSafeToString(rejected);
        String shown = PersonalText.masked(type == null ? text : type.shown(text));
        return shown.equals(text) ? rejected : shown;
    }

    private static @Nullable CodeType<?> personalType(FieldError error) {
        if (error.contains(ConstraintViolation.class)
                && error.unwrap(ConstraintViolation.class)
                                .getConstraintDescriptor()
                                .getAnnotation()
                        instanceof Code code) {
            return CodeTypes.find(code.value()).filter(CodeType::isPersonal).orElse(null);
        }
        return null;
    }

    /** As Spring decides for the error that this one stands for. */
    @Override
    public boolean shouldRenderDefaultMessage() {
        return rendered;
    }
}
