// SPDX-License-Identifier: Apache-2.0
package consumer;

import jakarta.validation.Validation;
import java.util.Locale;
import java.util.Set;
import org.chuanyu.codes.entry.Entered;
import org.chuanyu.codes.validation.CitizenNumber;
import org.chuanyu.codes.validation.SocialCreditCode;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

final class Main {
    private Main() {}

    record Application(@CitizenNumber Entered number, @SocialCreditCode String company) {}

    public static void main(String[] arguments) {
        var bad = new Application(Entered.of("510104199001010009"), "91330100799655058");
        for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.UK}) {
            var interpolator = new ParameterMessageInterpolator(Set.of(locale), locale, false);
            try (var factory = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(interpolator)
                    .buildValidatorFactory()) {
                factory.getValidator().validate(bad).stream()
                        .map(each -> each.getPropertyPath() + ": " + each.getMessage())
                        .sorted()
                        .forEach(System.out::println);
            }
        }
    }
}
