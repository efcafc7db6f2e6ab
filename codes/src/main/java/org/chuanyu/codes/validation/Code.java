// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.chuanyu.core.finding.Level;

/**
 * 代码: the element is a code of a type. It may be a {@code CharSequence}, an
 * {@link org.chuanyu.codes.entry.Entered Entered}, a {@link org.chuanyu.codes.type.CodeValue CodeValue} or a
 * {@link org.chuanyu.core.finding.Parsed Parsed}; null is valid, as for other constraints.
 *
 * <p>An element that fails has one violation. Its message is the title of the first error, such as {@code 校验位不符}: in
 * Chinese for a Chinese reader and where no locale is supported, in both languages for an English one. With Hibernate
 * Validator the dynamic payload is the {@link org.chuanyu.core.finding.Finding Finding}, masked where it is personal.
 * Spring logs a rejected {@code String} in full, so a personal number is best entered as {@code Entered}.
 */
@Documented
@Constraint(validatedBy = CodeValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Code.List.class)
public @interface Code {

    /**
     * Names the type, such as {@code social-credit-code}. May be left out on a value and on a result, which know theirs.
     *
     * @return the name of the type
     */
    String value() default "";

    /**
     * Gives the level that has to be fully reached. By default the code is valid when it is accepted.
     *
     * @return the level; {@link Level#ASSIGNED_AT_DATE} is that of today where no date is given
     */
    Level level() default Level.NONE;

    /**
     * Gives the date at which the code has to be good.
     *
     * @return the date, such as {@code 1997-06-18}; empty for any date
     */
    String on() default "";

    /**
     * Replaces the title of the finding.
     *
     * @return the message
     */
    String message() default CodeValidator.OWN_MESSAGE;

    /**
     * Gives the groups.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Gives the payload.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** 多项: several of them on one element. */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.CONSTRUCTOR,
        ElementType.ANNOTATION_TYPE,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * Returns the constraints.
         *
         * @return the constraints
         */
        Code[] value();
    }
}
