// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.answer;

import org.chuanyu.core.text.MessageCatalog;

/** 答复注记: the words of notes, in {@code notes_zh} and {@code notes_en}. */
final class AnswerNotes {
    static final MessageCatalog CATALOG = MessageCatalog.load(AnswerNotes.class::getResourceAsStream, "notes");

    private AnswerNotes() {}
}
