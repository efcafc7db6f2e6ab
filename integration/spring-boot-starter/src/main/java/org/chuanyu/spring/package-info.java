/**
 * Spring 集成: masks the values that Spring MVC rejects, in its logs, answers and exceptions. An application adds the artefact
 * and writes nothing. Start with {@link org.chuanyu.spring.MaskingAutoConfiguration}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.spring;
