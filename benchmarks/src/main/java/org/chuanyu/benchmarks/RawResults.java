// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** 原始结果: the nanoseconds of each benchmark in a file that JMH wrote, by the names that claims use. */
final class RawResults {
    private static final String PACKAGE = RawResults.class.getPackageName() + ".";

    private RawResults() {}

    static Map<String, Double> read(Path file) throws IOException {
        Map<String, Double> nanoseconds = new LinkedHashMap<>();
        for (JsonNode result : new ObjectMapper().readTree(file.toFile())) {
            String mix = "";
            for (JsonNode parameter : result.path("params")) {
                mix = parameter.asText();
            }
            String name = result.path("benchmark").asText().substring(PACKAGE.length());
            nanoseconds.put(
                    Claim.key(name, mix),
                    result.path("primaryMetric").path("score").asDouble());
        }
        return nanoseconds;
    }
}
