// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** 脱敏结果: a result of binding that masks each error on its way in, and is otherwise the result itself. */
final class MaskedErrors {
    private MaskedErrors() {}

    /** A proxy, because the two generations of Spring differ in the many methods that it passes on. */
    static BindingResult into(BindingResult result) {
        return (BindingResult) Proxy.newProxyInstance(
                MaskedErrors.class.getClassLoader(),
                new Class<?>[] {BindingResult.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("addError") && arguments[0] instanceof FieldError error) {
                        result.addError(MaskedFieldError.of(error));
                        return null;
                    }
                    try {
                        return method.invoke(result, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
