// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.formats.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.record.Layout;

/** 导出对象: the part of a dictionary that is written: a code list or a layout. */
public sealed interface ExportSubject {

    /** 对象种类: what a subject is. */
    enum Kind {
        /** 代码表: a code list. */
        LIST,
        /** 版式: a layout. */
        LAYOUT;

        /**
         * Returns the word used on the command line.
         *
         * @return {@code list} or {@code layout}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Returns what the subject is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Returns the subject's id.
     *
     * @return the id of the list or layout
     */
    String id();

    /**
     * Returns the packs that the subject comes from.
     *
     * @return the pack that holds it; all packs for a shared layout, which is made of them; none for a list that comes with
     *     a type of codes
     */
    List<Pack> packs();

    /**
     * 代码表: a code list to write.
     *
     * @param list the list
     * @param dictionary the dictionary that knows it
     */
    record OfList(CodeList list, Dictionary dictionary) implements ExportSubject {
        @Override
        public Kind kind() {
            return Kind.LIST;
        }

        @Override
        public String id() {
            return list.id();
        }

        @Override
        public List<Pack> packs() {
            return dictionary.packOf("list", list.id()).stream().toList();
        }
    }

    /**
     * 版式: a layout to write.
     *
     * @param layout the layout
     * @param dictionary the dictionary that holds the lists of its elements
     */
    record OfLayout(Layout layout, Dictionary dictionary) implements ExportSubject {
        @Override
        public Kind kind() {
            return Kind.LAYOUT;
        }

        @Override
        public String id() {
            return layout.id();
        }

        @Override
        public List<Pack> packs() {
            Optional<Pack> owner = dictionary.packOf("layout", layout.id());
            return owner.map(List::of).orElse(dictionary.packs());
        }
    }
}
