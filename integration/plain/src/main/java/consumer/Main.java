// SPDX-License-Identifier: Apache-2.0
package consumer;

import org.chuanyu.codes.entry.Entered;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.codes.person.CitizenNumber;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.text.BilingualText;

final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (CodeTypes.class.getModule().getLayer() == null) {
            throw new IllegalStateException("not on the module path");
        }
        System.out.println(SocialCreditCode.of("91330100799655058B").division());
        Parsed<SocialCreditCode> parsed = SocialCreditCode.parse("91330100799655058C");
        parsed.findings().forEach(finding -> System.out.println(finding.code()));
        System.out.println(CitizenNumber.of("11010519491231002X"));
        Entered entered = Entered.of("510104199001010009");
        System.out.println(entered);
        System.out.println(entered.as(CitizenNumber.class).isAccepted());
        System.out.println(CodeTypes.find("division").map(type -> type.name()).map(BilingualText::en).orElseThrow());
    }
}
