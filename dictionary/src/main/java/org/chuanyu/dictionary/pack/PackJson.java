// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * 数据包 JSON: one of a pack's JSON files, with the line of each value. Text that is nested deep, endless, or names one
 * thing twice is refused.
 *
 * @param root the file's object
 * @param lines the line on which a value begins, by its JSON pointer
 */
public record PackJson(JsonNode root, Map<String, Integer> lines) {
    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = PackFiles.LONGEST_CELL;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_TEXT)
                    .maxNumberLength(100)
                    .build())
            .build();

    /**
     * Reads a file.
     *
     * @param path the file's path inside its pack, for messages
     * @param bytes its bytes
     * @return the file's content
     * @throws PackException when it is no JSON object as packs have them; it names the line and the column
     */
    public static PackJson parse(String path, byte[] bytes) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw refused(
                        path, parser.currentTokenLocation(), "应为一个 JSON 对象 { … }", "a JSON object { … } was expected");
            }
            JsonNode root = value(parser, "", lines);
            if (parser.nextToken() != null) {
                throw refused(
                        path,
                        parser.currentTokenLocation(),
                        "JSON 结束之后还有内容",
                        "there is more behind the end of the JSON");
            }
            return new PackJson(root, lines);
        } catch (StreamConstraintsException e) {
            throw refused(
                    path,
                    e.getLocation(),
                    "JSON 嵌套超过 " + DEEPEST + " 层，或文字超过 " + LONGEST_TEXT + " 个字符",
                    "the JSON is nested deeper than " + DEEPEST + ", or a text has more than " + LONGEST_TEXT
                            + " characters");
        } catch (JsonProcessingException e) {
            boolean twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
            throw refused(
                    path,
                    e.getLocation(),
                    twice ? "JSON 中同一名称出现两次" : "不是合格的 JSON",
                    twice ? "a name stands twice in the JSON" : "is not good JSON");
        } catch (IOException e) {
            throw new PackException(path, "无法读取", "can't be read");
        }
    }

    /**
     * Returns where a value stands.
     *
     * @param pointer the value's JSON pointer, such as {@code /lists/3/id}
     * @return its line, from 1; that of the nearest value around it where there is none
     */
    public int line(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && !lines.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }

    /** The parser refuses what is nested too deep, so this ends. */
    private static JsonNode value(JsonParser parser, String pointer, Map<String, Integer> lines) throws IOException {
        lines.put(pointer, parser.currentTokenLocation().getLineNr());
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                ObjectNode object = nodes.objectNode();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.set(name, value(parser, pointer + "/" + name, lines));
                }
                return object;
            }
            case START_ARRAY -> {
                ArrayNode array = nodes.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser, pointer + "/" + array.size(), lines));
                }
                return array;
            }
            case VALUE_STRING -> {
                return nodes.textNode(parser.getText());
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return nodes.numberNode(parser.getDecimalValue());
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return nodes.booleanNode(parser.getBooleanValue());
            }
            default -> {
                return nodes.nullNode();
            }
        }
    }

    private static PackException refused(String path, JsonLocation at, String zh, String en) {
        int line = at == null ? 1 : at.getLineNr();
        int column = at == null ? 1 : at.getColumnNr();
        return new PackException(
                path, "第 " + line + " 行第 " + column + " 列：" + zh, "line " + line + ", column " + column + ": " + en);
    }
}
