// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.validation;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.chuanyu.core.finding.Level;

/** 统一社会信用代码: the element is a unified social credit code; short for {@code @Code("social-credit-code")}. Null is valid. */
@Documented
@Code("social-credit-code")
@Constraint(validatedBy = {})
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface SocialCreditCode {

    /**
     * Gives the level that has to be fully reached.
     *
     * @return the level; by default the element has to be accepted
     */
    @OverridesAttribute(constraint = Code.class)
    Level level() default Level.NONE;

    /**
     * Gives the date at which the element has to be good.
     *
     * @return the date, such as {@code 1997-06-18}; empty for any date
     */
    @OverridesAttribute(constraint = Code.class)
    String on() default "";

    /**
     * Replaces the title of the finding.
     *
     * @return the message
     */
    @OverridesAttribute(constraint = Code.class)
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
}
