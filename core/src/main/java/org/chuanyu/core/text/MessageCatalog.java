// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * 消息目录: the words for stable keys, kept in two property files of UTF-8 text with the same keys,
 * {@code NAME_zh.properties} and {@code NAME_en.properties}. Arguments stand by name in braces:
 * {@code 应为“{expected}”}. An argument that is not given is written as nothing.
 */
public final class MessageCatalog {
    private final Properties zh;
    private final Properties en;

    private MessageCatalog(Properties zh, Properties en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Reads the two files beside a class, which opens them to this module.
     *
     * @param open finds a file by its name; a class's {@code getResourceAsStream} serves
     * @param name the files' name up to the underscore
     * @return the catalog
     * @throws IllegalStateException when one of the files is missing
     */
    public static MessageCatalog load(Function<String, ? extends InputStream> open, String name) {
        return new MessageCatalog(read(open, name + "_zh.properties"), read(open, name + "_en.properties"));
    }

    private static Properties read(Function<String, ? extends InputStream> open, String file) {
        Properties properties = new Properties();
        try (InputStream in = open.apply(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return properties;
    }

    /**
     * Returns the text of a key with its arguments put in.
     *
     * @param key the key
     * @param arguments the values of the named arguments
     * @return the text; the key itself where a file does not hold it
     */
    public BilingualText text(String key, Map<String, String> arguments) {
        return new BilingualText(
                fill(zh.getProperty(key, key), name -> arguments.getOrDefault(name, "")),
                fill(en.getProperty(key, key), name -> arguments.getOrDefault(name, "")));
    }

    /**
     * Returns the text of a key with arguments that have a text in each language.
     *
     * @param key the key
     * @param arguments the values of the named arguments
     * @return the text; the key itself where a file does not hold it
     */
    public BilingualText bilingual(String key, Map<String, BilingualText> arguments) {
        return new BilingualText(
                fill(zh.getProperty(key, key), name -> in(arguments, name, Language.ZH)),
                fill(en.getProperty(key, key), name -> in(arguments, name, Language.EN)));
    }

    private static String in(Map<String, BilingualText> arguments, String name, Language language) {
        BilingualText value = arguments.get(name);
        return value == null ? "" : value.in(language);
    }

    /**
     * Returns the text of a key without arguments.
     *
     * @param key the key
     * @return the text
     */
    public BilingualText text(String key) {
        return text(key, Map.of());
    }

    /**
     * Tells whether both files hold a key.
     *
     * @param key the key
     * @return whether there are words for it
     */
    public boolean has(String key) {
        return zh.containsKey(key) && en.containsKey(key);
    }

    /**
     * Returns the keys of one language's file, sorted: a test compares the two.
     *
     * @param language the language
     * @return the keys
     */
    public SortedSet<String> keys(Language language) {
        return new TreeSet<>((language == Language.ZH ? zh : en).stringPropertyNames());
    }

    private static String fill(String template, UnaryOperator<String> argument) {
        int brace = template.indexOf('{');
        if (brace < 0) {
            return template;
        }
        StringBuilder out = new StringBuilder(template.length() + 32);
        int done = 0;
        while (brace >= 0) {
            int end = template.indexOf('}', brace);
            if (end < 0) {
                break;
            }
            out.append(template, done, brace).append(argument.apply(template.substring(brace + 1, end)));
            done = end + 1;
            brace = template.indexOf('{', done);
        }
        return out.append(template, done, template.length()).toString();
    }
}
