// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Map;
import org.chuanyu.cli.toy.ToyCode;
import org.chuanyu.codes.validation.Code;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** A type of codes names itself in one line; here a toy does, and all that knows types knows it. */
class OneRoomTest {
    private static final String GOOD = "TOY-07945";
    private static final String BAD = "TOY-07946";

    record Box(@Code("toy") String code) {}

    @Test
    void check_knows_it() {
        CommandRun run = CommandRun.of("check", "toy", GOOD, BAD, "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.jsonLines())
                .extracting(line -> line.get("outcome").asText())
                .containsExactly("accepted", "rejected");
        assertThat(run.jsonLines().get(1).get("findings").get(0).get("expected").asText())
                .isEqualTo("5");
        assertThat(run.jsonLines().get(1).get("repairs").toString()).contains(GOOD);
    }

    @Test
    void explain_knows_it() {
        JsonNode told = CommandRun.of("explain", "toy", GOOD, "--json").json();
        assertThat(told.get("parts"))
                .extracting(part -> part.get("text").asText())
                .containsExactly("TOY", "0794", "5");
        assertThat(CommandRun.of("explain", "toy").out()).contains("MOD 11,10", "toy standard, 3");
    }

    @Test
    void list_knows_it() {
        assertThat(CommandRun.of("list", "types", "--json").jsonLines())
                .extracting(line -> line.get("id").asText())
                .contains("toy");
    }

    @Test
    void identify_knows_it() {
        JsonNode told = CommandRun.of("identify", GOOD, "--json").json();
        assertThat(told.get("kinds").get(0).get("type").asText()).isEqualTo("toy");
    }

    @Test
    void the_detection_profiles_know_it() {
        assertThat(CommandRun.of("proof", "detection").out()).contains("toy");
    }

    @Test
    void jackson_knows_it() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.writeValueAsString(Map.of(ToyCode.of(GOOD), ToyCode.of(GOOD))))
                .isEqualTo("{\"TOY-07945\":\"TOY-07945\"}");
        TypeReference<Map<ToyCode, ToyCode>> map = new TypeReference<>() {};
        assertThat(json.readValue("{\"TOY-07945\":\"TOY-07945\"}", map)).containsKey(ToyCode.of(GOOD));
        assertThatThrownBy(() -> json.readValue("{\"TOY-07946\":\"TOY-07945\"}", map))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void jakarta_validation_knows_it() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(validator.validate(new Box(GOOD))).isEmpty();
            assertThat(validator.validate(new Box(BAD))).hasSize(1);
        }
    }
}
