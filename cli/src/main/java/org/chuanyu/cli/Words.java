// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.text.MessageCatalog;

/** 界面文字: the words of the command line; their usage texts are read by picocli as a resource bundle. */
final class Words {
    static final MessageCatalog CATALOG = MessageCatalog.load(Words.class::getResourceAsStream, "words");

    private Words() {}

    static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "org.chuanyu.cli.words",
                language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
