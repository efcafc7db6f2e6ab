// SPDX-License-Identifier: Apache-2.0
package consumer;

import static consumer.Requests.BAD_FORM;
import static consumer.Requests.BAD_JSON;
import static consumer.Requests.BOTH;
import static consumer.Requests.CHINESE;
import static consumer.Requests.FORM;
import static consumer.Requests.GOOD_FORM;
import static consumer.Requests.GOOD_JSON;
import static consumer.Requests.JSON;
import static consumer.Requests.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The recommended holder, without the starter. */
@SpringBootTest(
        classes = {Application.class, Server.Configuration.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "consumer.advice=true",
            "spring.autoconfigure.exclude=org.chuanyu.spring.MaskingAutoConfiguration",
            "spring.mvc.log-resolved-exception=true",
            "logging.level.org.springframework.web=trace"
        })
@ExtendWith(OutputCaptureExtension.class)
class RecommendedTest {
    @Autowired
    Server server;

    @AfterEach
    void nothing_leaks(CapturedOutput log) {
        assertThat(log.getAll()).doesNotContain(WRONG);
        assertThat(server.exceptions()).doesNotContain(WRONG);
    }

    @Test
    void each_bad_field_has_its_message_and_no_number_leaks(CapturedOutput log) throws Exception {
        assertThat(server.post("/recommended/form", FORM, BAD_FORM)).isEqualTo(BOTH);
        assertThat(server.post("/recommended/json", JSON, BAD_JSON)).isEqualTo(BOTH);
        assertThat(server.post("/recommended/form", FORM, BAD_FORM, "zh-CN")).isEqualTo(CHINESE);
        assertThat(server.post("/recommended/json", JSON, BAD_JSON, "zh-CN")).isEqualTo(CHINESE);
        assertThat(server.post("/recommended/json", JSON, BAD_JSON, "en-US,en;q=0.9")).isEqualTo(BOTH);
        assertThat(log.getAll()).contains("rejected value [******************]");
        assertThat(server.exceptions()).contains("rejected value [******************]");
    }

    @Test
    void good_ones_are_taken() throws Exception {
        assertThat(server.post("/recommended/form", FORM, GOOD_FORM)).isEqualTo("200 taken 110105***********X");
        assertThat(server.post("/recommended/json", JSON, GOOD_JSON)).isEqualTo("200 taken 110105***********X");
    }

    @Test
    void nothing_entered_is_missing() throws Exception {
        assertThat(server.post("/recommended/form", FORM, "number=", "zh-CN")).startsWith("400 {\"number\":");
        assertThat(server.post("/recommended/json", JSON, "{\"number\":\"\"}", "zh-CN"))
                .startsWith("400 {\"number\":");
    }

    @Test
    void a_number_of_json_is_a_bad_field() throws Exception {
        assertThat(server.post("/recommended/json", JSON, "{\"number\":" + WRONG + "}", "zh-CN"))
                .startsWith("400 {\"number\":");
    }

    @Test
    void a_parameter_is_refused() throws Exception {
        assertThat(server.post("/recommended/parameter", FORM, "number=" + WRONG))
                .startsWith("400 ")
                .doesNotContain(WRONG);
    }

    @Test
    void a_value_of_json_is_refused() throws Exception {
        assertThat(server.post("/typed/json", JSON, "{\"number\":\"" + WRONG + "\"}"))
                .startsWith("400 ")
                .doesNotContain(WRONG);
        assertThat(server.exceptions()).contains("校验字符应为");
        String good = "{\"number\":\"11010519491231002X\",\"shares\":{\"91330100799655058B\":1}}";
        assertThat(server.post("/typed/json", JSON, good)).isEqualTo("200 " + good);
    }
}
