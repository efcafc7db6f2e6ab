// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spring;

import org.springframework.beans.PropertyAccessException;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.validation.BindingErrorProcessor;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.Validator;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** 脱敏绑定: puts itself between Spring MVC's binding and the errors that it makes. */
final class MaskedBinding implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof RequestMappingHandlerAdapter adapter
                && adapter.getWebBindingInitializer() instanceof ConfigurableWebBindingInitializer initializer) {
            Validator validator = initializer.getValidator();
            if (validator != null) {
                initializer.setValidator(new MaskingValidator(validator));
            }
            BindingErrorProcessor processor = initializer.getBindingErrorProcessor();
            initializer.setBindingErrorProcessor(
                    new MaskingErrorProcessor(processor == null ? new DefaultBindingErrorProcessor() : processor));
        }
        return bean;
    }

    /** Masks the errors of texts that do not become what a field should be, such as a date. */
    private record MaskingErrorProcessor(BindingErrorProcessor processor) implements BindingErrorProcessor {
        @Override
        public void processMissingFieldError(String field, BindingResult result) {
            processor.processMissingFieldError(field, MaskedErrors.into(result));
        }

        @Override
        public void processPropertyAccessException(PropertyAccessException exception, BindingResult result) {
            processor.processPropertyAccessException(exception, MaskedErrors.into(result));
        }
    }
}
