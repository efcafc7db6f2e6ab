// SPDX-License-Identifier: Apache-2.0
package consumer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.codes.entry.Entered;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.codes.person.CitizenNumber;
import com.fasterxml.jackson.databind.ObjectMapper;

final class Main {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Main() {}

    record Order(SocialCreditCode company, Map<SocialCreditCode, Integer> shares, List<Entered> people) {}

    public static void main(String[] arguments) throws Exception {
        String json = "{\"company\":\"91330100799655058B\",\"shares\":{\"91330100799655058B\":1},"
                + "\"people\":[\"11010519491231002X\",\"510104199001010009\",510104199001010009]}";
        Order order = MAPPER.readValue(json, Order.class);
        System.out.println(order.people().stream()
                .map(each -> each.as(CitizenNumber.class).isAccepted())
                .toList());
        System.out.println(MAPPER.writeValueAsString(new LinkedHashMap<>(order.shares())));
        System.out.println(MAPPER.writeValueAsString(order.people()));
        fails(json.replace("company\":\"9", "company\":\"8"), Order.class);
        fails(json.replace("{\"9", "{\"8"), Order.class);
        fails("\"510104199001010009\"", CitizenNumber.class);
    }

    private static void fails(String json, Class<?> type) {
        try {
            MAPPER.readValue(json, type);
            System.out.println("read");
        } catch (Exception e) {
            boolean leaks = e.toString().contains("510104199001010009");
            System.out.println((e.getMessage().contains("校验位") || e.getMessage().contains("校验字符")) + " " + leaks);
        }
    }
}
