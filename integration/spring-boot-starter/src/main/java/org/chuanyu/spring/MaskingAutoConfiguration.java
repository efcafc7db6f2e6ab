// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spring;

import jakarta.validation.ConstraintViolation;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * 脱敏自动配置: masks personal numbers in the errors of forms and request bodies, for applications that keep them as
 * {@code String}. Spring MVC prints a rejected value in its log and in the text of its exception, and an application may
 * send it back; here it is replaced before any of them sees it.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({RequestMappingHandlerAdapter.class, ConstraintViolation.class})
public class MaskingAutoConfiguration {

    /** Made by Spring Boot. */
    public MaskingAutoConfiguration() {}

    @Bean
    static MaskedBinding chuanyuMaskedBinding() {
        return new MaskedBinding();
    }
}
