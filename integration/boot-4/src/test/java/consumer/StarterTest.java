// SPDX-License-Identifier: Apache-2.0
package consumer;

import static consumer.Requests.BAD_FORM;
import static consumer.Requests.BAD_JSON;
import static consumer.Requests.BOTH;
import static consumer.Requests.CHINESE;
import static consumer.Requests.FORM;
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

/** Numbers kept as strings, with the starter, and with fields shown their messages. */
@SpringBootTest(
        classes = {Application.class, Server.Configuration.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"consumer.advice=true", "spring.mvc.log-resolved-exception=true"})
@ExtendWith(OutputCaptureExtension.class)
class StarterTest {
    private static final String MASKED = "510104***********9";

    @Autowired
    Server server;

    @AfterEach
    void nothing_leaks(CapturedOutput log) {
        assertThat(log.getAll()).doesNotContain(WRONG);
        assertThat(server.exceptions()).doesNotContain(WRONG);
    }

    @Test
    void each_bad_field_has_its_message_and_no_number_leaks(CapturedOutput log) throws Exception {
        assertThat(server.post("/kept/form", FORM, BAD_FORM)).isEqualTo(BOTH);
        assertThat(server.post("/kept/json", JSON, BAD_JSON)).isEqualTo(BOTH);
        assertThat(server.post("/kept/form", FORM, BAD_FORM, "zh-CN")).isEqualTo(CHINESE);
        assertThat(server.post("/kept/json", JSON, BAD_JSON, "zh-CN")).isEqualTo(CHINESE);
        assertThat(log.getAll()).contains("rejected value [" + MASKED + "]").contains("[91330100799655058C]");
        assertThat(server.exceptions()).contains("rejected value [" + MASKED + "]");
    }

    @Test
    void a_number_in_the_wrong_field_is_masked(CapturedOutput log) throws Exception {
        String form = "number=" + WRONG + "&company=" + WRONG + "&division=" + WRONG;
        assertThat(server.post("/kept/form", FORM, form, "zh-CN"))
                .startsWith("400 {\"company\":")
                .contains("\"division\":\"长度不符\"")
                .doesNotContain(WRONG);
        assertThat(server.post("/kept/form", FORM, form + "&day=" + WRONG))
                .startsWith("400 {\"day\":")
                .doesNotContain(WRONG);
        assertThat(log.getAll()).contains("'company': rejected value [" + MASKED + "]");
    }

    @Test
    void a_value_that_does_not_bind_is_masked() throws Exception {
        assertThat(server.post("/typed/form", FORM, "number=" + WRONG))
                .startsWith("400 ")
                .doesNotContain(WRONG);
    }

    @Test
    void a_parameter_and_a_list_are_refused() throws Exception {
        assertThat(server.post("/kept/parameter", FORM, "number=" + WRONG))
                .startsWith("400 ")
                .doesNotContain(WRONG);
        assertThat(server.post("/kept/list", JSON, "[" + BAD_JSON + "]"))
                .startsWith("400 ")
                .doesNotContain(WRONG);
    }
}
