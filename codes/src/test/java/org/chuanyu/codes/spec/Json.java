// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;

/** Jackson 2 and Jackson 3, each as it comes. Both tell what they do not like by exceptions. */
@SuppressWarnings("ImmutableEnumChecker") // nobody changes a mapper after it is made
enum Json {
    JACKSON_2 {
        private final com.fasterxml.jackson.databind.ObjectMapper mapper =
                new com.fasterxml.jackson.databind.ObjectMapper();

        @Override
        String write(Object value) throws JsonProcessingException {
            return mapper.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) throws JsonProcessingException {
            return mapper.readValue(json, type);
        }

        @Override
        <T> Map<T, String> readMap(String json, Class<T> key) throws JsonProcessingException {
            return mapper.readValue(json, mapper.getTypeFactory().constructMapType(Map.class, key, String.class));
        }
    },
    JACKSON_3 {
        private final tools.jackson.databind.ObjectMapper mapper = new tools.jackson.databind.ObjectMapper();

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        <T> Map<T, String> readMap(String json, Class<T> key) {
            return mapper.readValue(json, mapper.getTypeFactory().constructMapType(Map.class, key, String.class));
        }
    };

    abstract String write(Object value) throws JsonProcessingException;

    abstract <T> T read(String json, Class<T> type) throws JsonProcessingException;

    abstract <T> Map<T, String> readMap(String json, Class<T> key) throws JsonProcessingException;
}
