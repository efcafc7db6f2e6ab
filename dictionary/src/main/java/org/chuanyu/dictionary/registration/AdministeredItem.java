// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.registration;

import java.util.Locale;

/**
 * 管理项: what can be registered: a code list, a layout, a data element of a layout, a mapping.
 *
 * @param kind the kind
 * @param id the id of the list, layout or mapping
 * @param element the element's identifier; empty for what is no element
 */
public record AdministeredItem(Kind kind, String id, String element) {

    /** 种类: the kinds of items. */
    public enum Kind {
        /** 代码表: a code list. */
        LIST,
        /** 版式: a layout. */
        LAYOUT,
        /** 数据元: a data element of a layout. */
        ELEMENT,
        /** 对照: a mapping. */
        MAPPING;

        /**
         * Returns the word used in packs, such as {@code layout}.
         *
         * @return the word
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind ofWord(String word) {
            for (Kind each : values()) {
                if (each.word().equals(word)) {
                    return each;
                }
            }
            throw new RegistrationException(
                    "不能登记 " + word + "，应为 list、layout、element 或 mapping",
                    "can't register a " + word + ", expected list, layout, element or mapping");
        }
    }

    /**
     * Checks that an element, and only an element, is named by two parts.
     *
     * @param kind the kind
     * @param id the id of the list, layout or mapping
     * @param element the element's identifier; empty for what is no element
     */
    public AdministeredItem {
        if (id.isEmpty() || element.isEmpty() == (kind == Kind.ELEMENT)) {
            throw new RegistrationException(
                    "数据元写明版式和标识符，其他写明编号即可：" + kind.word() + " " + id + " " + element,
                    "an element is named by layout and identifier, anything else by its id alone: " + kind.word() + " "
                            + id + " " + element);
        }
    }

    /**
     * Reads an item from the words used in packs.
     *
     * @param kind {@code list}, {@code layout}, {@code element} or {@code mapping}
     * @param id the id
     * @param element the element's identifier; empty for what is no element
     * @return the item
     * @throws RegistrationException when the words name none
     */
    public static AdministeredItem of(String kind, String id, String element) {
        return new AdministeredItem(Kind.ofWord(kind), id, element);
    }

    @Override
    public String toString() {
        return kind.word() + " " + id + (element.isEmpty() ? "" : "." + element);
    }
}
