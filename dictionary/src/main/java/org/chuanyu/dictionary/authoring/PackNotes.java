// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.MessageCatalog;

/** 编制说明: what has to be said of a pack that was begun from a table. The words stand in {@code notes_zh} and _en. */
final class PackNotes {
    static final MessageCatalog CATALOG = MessageCatalog.load(PackNotes.class::getResourceAsStream, "notes");

    /** 说明: the kinds of notes. */
    enum Note {
        /** 类型未知. */
        TYPE_UNKNOWN,
        /** 未说明长度. */
        LENGTH_OPEN,
        /** 按字节计. */
        BYTES,
        /** 日期写法. */
        DATE_FORM,
        /** 未接收. */
        NOT_TAKEN,
        /** 列的未接收内容. */
        NOT_TAKEN_OF,
        /** 联合主键. */
        JOINT_KEY,
        /** 类型不详. */
        UNTYPED,
        /** 沿用. */
        TAKEN_OVER,
        /** 标识符为拟定. */
        IDENTIFIER_PROPOSED,
        /** 个人信息为拟定. */
        PERSONAL_PROPOSED,
        /** 个人信息从严. */
        PERSONAL_ALWAYS,
        /** 其他语句. */
        OTHER_STATEMENT,
        /** 没有记录日期. */
        NO_RECORD_DATE;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private PackNotes() {}

    /** Makes a note; names and values of its words follow in turn. */
    static BilingualText of(Note note, String... words) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            named.put(words[i], words[i + 1]);
        }
        return CATALOG.text(note.key(), named);
    }
}
