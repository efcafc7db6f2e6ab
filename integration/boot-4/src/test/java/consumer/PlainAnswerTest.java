// SPDX-License-Identifier: Apache-2.0
package consumer;

import static consumer.Requests.BAD_FORM;
import static consumer.Requests.BAD_JSON;
import static consumer.Requests.FORM;
import static consumer.Requests.JSON;
import static consumer.Requests.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Nobody handles the exception: Spring Boot logs it, and answers with all that it knows of the errors. */
@SpringBootTest(
        classes = {Application.class, Server.Configuration.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.error.include-binding-errors=always",
            "server.error.include-message=always",
            "server.error.include-stacktrace=always",
            "spring.web.error.include-binding-errors=always",
            "spring.web.error.include-message=always",
            "spring.web.error.include-stacktrace=always"
        })
@ExtendWith(OutputCaptureExtension.class)
class PlainAnswerTest {
    @Autowired
    Server server;

    private void refuses(String path, String type, String body, CapturedOutput log) throws Exception {
        assertThat(server.post(path, type, body))
                .startsWith("400 ")
                .contains("校验位不符", "行政区划未知", "rejectedValue")
                .doesNotContain(WRONG);
        assertThat(log.getAll()).contains("rejected value [").doesNotContain(WRONG);
        assertThat(server.exceptions()).contains("rejected value [").doesNotContain(WRONG);
    }

    @Test
    void the_holder_leaks_nothing(CapturedOutput log) throws Exception {
        refuses("/recommended/form", FORM, BAD_FORM, log);
        refuses("/recommended/json", JSON, BAD_JSON, log);
    }

    @Test
    void the_starter_lets_nothing_leak(CapturedOutput log) throws Exception {
        refuses("/kept/form", FORM, BAD_FORM, log);
        refuses("/kept/json", JSON, BAD_JSON, log);
    }

    @Test
    void parameters_leak_nothing(CapturedOutput log) throws Exception {
        assertThat(server.post("/kept/parameter", FORM, "number=" + WRONG)).doesNotContain(WRONG);
        assertThat(server.post("/recommended/parameter", FORM, "number=" + WRONG)).doesNotContain(WRONG);
        assertThat(log.getAll()).doesNotContain(WRONG);
    }

    /** Shows that these tests would see a leak. */
    @Nested
    @SpringBootTest(
            classes = {Application.class, Server.Configuration.class},
            webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
            properties = {
                "server.error.include-binding-errors=always",
                "spring.web.error.include-binding-errors=always",
                "spring.autoconfigure.exclude=org.chuanyu.spring.MaskingAutoConfiguration"
            })
    class WithoutStarterTest {
        @Autowired
        Server server;

        @Test
        void strings_leak(CapturedOutput log) throws Exception {
            assertThat(server.post("/kept/json", JSON, BAD_JSON)).contains(WRONG);
            assertThat(log.getAll()).contains(WRONG);
            assertThat(server.exceptions()).contains(WRONG);
        }
    }
}
