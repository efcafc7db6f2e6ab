// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.validation;

import jakarta.validation.ConstraintValidatorContext;
import org.chuanyu.core.finding.Finding;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** 附带问题: gives the finding along with a violation. Jakarta Validation has no place for it, Hibernate Validator has. */
final class FindingPayload {
    private static final boolean POSSIBLE = isPossible();

    private FindingPayload() {}

    private static boolean isPossible() {
        try {
            Class.forName("org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext");
            return true;
        } catch (ClassNotFoundException e) {
            return false; // another provider, which has its own ways
        }
    }

    static void give(ConstraintValidatorContext context, Finding finding) {
        if (POSSIBLE && context instanceof HibernateConstraintValidatorContext hibernate) {
            hibernate.withDynamicPayload(finding);
        }
    }
}
