// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.finding;

import java.util.Map;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.MessageCatalog;

/**
 * 问题种类: a kind of finding: a stable code, a severity, and words in a {@link MessageCatalog}. The catalog holds a
 * short text for a form under {@code CODE.title} and a full one for an audit under {@code CODE}, or under
 * {@code CODE.VARIANT} where the case has a name of its own.
 *
 * @param code the stable code, such as {@code check-character}
 * @param severity the severity
 * @param words the catalog that holds the texts
 */
public record FindingKind(String code, Severity severity, MessageCatalog words) {

    /**
     * Starts a finding of this kind.
     *
     * @return the builder
     */
    public Finding.Builder finding() {
        return new Finding.Builder(this);
    }

    /**
     * Returns the short text, such as {@code 校验位不符 / wrong check character}.
     *
     * @return the text for a form
     */
    public BilingualText title() {
        return words.text(code + ".title");
    }

    BilingualText message(String variant, Map<String, BilingualText> arguments) {
        return words.bilingual(variant.isEmpty() ? code : code + "." + variant, arguments);
    }

    @Override
    public String toString() {
        return code;
    }
}
