// SPDX-License-Identifier: Apache-2.0
package consumer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chuanyu.codes.entry.Entered;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.codes.validation.CitizenNumber;
import org.chuanyu.codes.validation.DivisionCode;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Takes the same application by form and by JSON, with the recommended holder, as strings, and as values. */
@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    /** What the documentation recommends. */
    public record Recommended(
            @NotNull @CitizenNumber Entered number,
            @org.chuanyu.codes.validation.SocialCreditCode Entered company,
            @DivisionCode Entered division) {}

    /** What many have, and the starter is for. */
    public record Kept(
            @NotNull @CitizenNumber String number,
            @org.chuanyu.codes.validation.SocialCreditCode String company,
            @DivisionCode String division,
            LocalDate day) {}

    /** Values themselves: a bad one fails in binding. */
    public record Typed(org.chuanyu.codes.person.CitizenNumber number, Map<SocialCreditCode, Integer> shares) {}

    @RestController
    static class Endpoints {

        @PostMapping("/recommended/form")
        String recommendedForm(@Valid @ModelAttribute Recommended application) {
            return taken(application);
        }

        @PostMapping("/recommended/json")
        String recommendedJson(@Valid @RequestBody Recommended application) {
            return taken(application);
        }

        private static String taken(Recommended application) {
            return "taken " + application.number().as(org.chuanyu.codes.person.CitizenNumber.class).orElseThrow();
        }

        @PostMapping("/kept/form")
        String keptForm(@Valid @ModelAttribute Kept application) {
            return "taken";
        }

        @PostMapping("/kept/json")
        String keptJson(@Valid @RequestBody Kept application) {
            return "taken";
        }

        @PostMapping("/typed/form")
        String typedForm(@Valid @ModelAttribute Typed application) {
            return "taken " + application.number();
        }

        @PostMapping("/typed/json")
        Typed typedJson(@Valid @RequestBody Typed application) {
            return application;
        }

        @PostMapping("/recommended/parameter")
        String recommendedParameter(@RequestParam @CitizenNumber Entered number) {
            return "taken";
        }

        @PostMapping("/kept/parameter")
        String keptParameter(@RequestParam @CitizenNumber String number) {
            return "taken";
        }

        @PostMapping("/kept/list")
        String keptList(@Valid @RequestBody List<@Valid Kept> applications) {
            return "taken";
        }
    }

    /** How the documentation shows each field its message. */
    @RestControllerAdvice
    @ConditionalOnProperty("consumer.advice")
    static class Advice {
        @ExceptionHandler
        @ResponseStatus(HttpStatus.BAD_REQUEST)
        Map<String, String> fields(BindException exception) {
            Map<String, String> messages = new TreeMap<>();
            exception.getFieldErrors().forEach(each -> messages.put(each.getField(), each.getDefaultMessage()));
            return messages;
        }
    }
}
