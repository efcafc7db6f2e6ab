// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.concept;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.chuanyu.dictionary.element.RepresentationClass;

/**
 * 命名规则: reads object class and property off a Chinese name, which is object class + property + representation
 * (行政相对人 + 证件类型 + 代码). The object class is the longest known one that begins the name, the property what stands
 * between it and the representation word, or all that follows where the name ends in no such word. Where no known object
 * class begins the name, or nothing follows it, nothing is derived.
 *
 * <p>The rule is that of GB/T 19488.1-2004 as it is known; what it derives is provisional.
 *
 * @param objectClass the object class
 * @param property the Chinese term of the property
 */
record NamingRule(ObjectClass objectClass, String property) {

    static Optional<NamingRule> derive(String name, Collection<ObjectClass> known) {
        String bare = RepresentationClass.bare(name);
        Optional<ObjectClass> objectClass = known.stream()
                .filter(each -> bare.startsWith(each.term().zh()))
                .max(Comparator.comparingInt(each -> each.term().zh().length()));
        return objectClass.flatMap(found -> {
            String rest = bare.substring(found.term().zh().length());
            String word = RepresentationClass.ofName(rest).word();
            String property = rest.substring(0, rest.length() - word.length());
            // 行政相对人名称 names its property by the representation word itself.
            String told = property.isEmpty() ? rest : property;
            return told.isEmpty() ? Optional.empty() : Optional.of(new NamingRule(found, told));
        });
    }
}
