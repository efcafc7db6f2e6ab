// SPDX-License-Identifier: Apache-2.0
package consumer;

/** The requests of all tests: one bad number, one bad code, one bad division. */
final class Requests {
    /** Of the sequence that is never given out, and with a wrong check character. */
    static final String WRONG = "510104199001010009";

    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";
    static final String BAD_FORM = "number=" + WRONG + "&company=91330100799655058C&division=999999";
    static final String BAD_JSON =
            "{\"number\":\"" + WRONG + "\",\"company\":\"91330100799655058C\",\"division\":\"999999\"}";
    static final String GOOD_FORM = "number=11010519491231002X&company=&division=510100";
    static final String GOOD_JSON = "{\"number\":\"11010519491231002X\",\"division\":\"510100\"}";
    static final String MESSAGES = "400 {\"company\":\"%s\",\"division\":\"%s\",\"number\":\"%s\"}";
    static final String CHINESE = MESSAGES.formatted("校验位不符", "行政区划未知", "校验位不符");
    static final String BOTH = MESSAGES.formatted(
            "校验位不符 / wrong check character", "行政区划未知 / unknown division", "校验位不符 / wrong check character");

    private Requests() {}
}
