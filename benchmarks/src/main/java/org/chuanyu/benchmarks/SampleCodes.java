// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.chuanyu.codes.check.CheckSystem;

/** 样本代码: codes made up for measuring, the same in every run. The citizen numbers can belong to nobody. */
final class SampleCodes {
    private static final String[] DIVISIONS = {
        "510104", "510107", "510703", "511402", "500103", "500105", "500112", "110105", "440305", "310115"
    };
    private static final int FIRST_YEAR = 1940;
    private static final int YEARS = 65;
    private static final int KINDS_OF_WRONG = 5;
    private static final int ACCOUNTS_APART = 1_000;

    private SampleCodes() {}

    /** The codes that a benchmark asks about: {@code valid} ones, or else wrong ones. */
    static String[] mix(String mix, LongFunction<String> good, LongFunction<String> wrong, int count) {
        LongFunction<String> made = mix.equals("valid") ? good : wrong;
        String[] codes = new String[count];
        for (int i = 0; i < count; i++) {
            codes[i] = made.apply(i);
        }
        return codes;
    }

    /** An enterprise's code, whose organisation code begins with MA as all new ones do. */
    static String creditCode(long i) {
        SplittableRandom random = new SplittableRandom(i);
        StringBuilder code = new StringBuilder("91").append(DIVISIONS[random.nextInt(DIVISIONS.length)]);
        code.append("MA");
        for (int each = 0; each < 6; each++) {
            code.append(CheckSystem.CREDIT_CODE_ALPHABET.charAt(random.nextInt(31)));
        }
        code.append(CheckSystem.GB_11714.check(code, 8, 16));
        return code.append(CheckSystem.GB_32100.check(code)).toString();
    }

    /** A German account number, made up: two check digits over 18 digits, ISO/IEC 7064 MOD 97-10. */
    static String iban(long i) {
        String account = String.format(Locale.ROOT, "37040044%010d", i);
        int check = 98
                - new BigInteger(account + "131400").mod(BigInteger.valueOf(97)).intValue();
        return "DE" + twoDigits(check) + account;
    }

    /** Such a number that is wrong in one of several ways: one typing error (a digit, two neighbors swapped,
     * a character that is none), or check digits that are never given. */
    static String wrongIban(long i) {
        String iban = iban(i);
        return switch ((int) (i % KINDS_OF_WRONG)) {
            case 0 -> withOtherDigit(iban, 3);
            case 1 -> withOtherDigit(iban, 4 + (int) (i % 18));
            case 2 -> withNeighborsSwapped(iban, 4 + (int) (i % 4)); // 3704 and 0: none equals the next
            case 3 -> ibanWithCheckNeverGiven(i);
            default -> iban.substring(0, 12) + "-" + iban.substring(13);
        };
    }

    private static String withOtherDigit(String text, int at) {
        char other = text.charAt(at) == '9' ? '0' : (char) (text.charAt(at) + 1);
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    private static String withNeighborsSwapped(String text, int at) {
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    /** A number whose check digits 97, 98 or 02 are written as 00, 01 or 99, which leaves the same remainder. */
    private static String ibanWithCheckNeverGiven(long i) {
        for (long account = i * ACCOUNTS_APART; ; account++) {
            String iban = iban(account);
            int check = Integer.parseInt(iban.substring(2, 4));
            if (check >= 97 || check == 2) {
                return "DE" + twoDigits(check == 2 ? 99 : check - 97) + iban.substring(4);
            }
        }
    }

    /** An accepted code of every type, by the type's name. */
    static Map<String, String> ofEveryType() {
        return TextRows.of("samples.tsv").stream().collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    }

    /** The same with the check character off by one. */
    static String creditCodeWithWrongCheck(long i) {
        String code = creditCode(i);
        int value = CheckSystem.CREDIT_CODE_ALPHABET.indexOf(code.charAt(17));
        return code.substring(0, 17) + CheckSystem.CREDIT_CODE_ALPHABET.charAt((value + 1) % 31);
    }

    /** A code that is wrong in one of the ways seen in tables. */
    static String wrongCreditCode(long i) {
        String code = creditCode(i);
        return switch ((int) (i % KINDS_OF_WRONG)) {
            case 0 -> creditCodeWithWrongCheck(i);
            case 1 -> code.replace('0', 'O');
            case 2 -> code.substring(0, 17);
            case 3 -> code.toLowerCase(Locale.ROOT);
            default -> code.substring(0, 8) + "〇" + code.substring(9);
        };
    }

    /** A number with the sequence 000, which is never given out. */
    static String citizenNumber(long i) {
        SplittableRandom random = new SplittableRandom(~i);
        String body = DIVISIONS[random.nextInt(DIVISIONS.length)]
                + (FIRST_YEAR + random.nextInt(YEARS))
                + twoDigits(1 + random.nextInt(12))
                + twoDigits(1 + random.nextInt(28))
                + "000";
        return body + CheckSystem.MOD_11_2.check(body);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** A number that is wrong in one of the ways seen in tables; none passes with a date or division of a person. */
    static String wrongCitizenNumber(long i) {
        String number = citizenNumber(i);
        return switch ((int) (i % KINDS_OF_WRONG)) {
            case 0 -> number.substring(0, 17) + (number.charAt(17) == '0' ? '1' : '0');
            case 1 -> checked(number.substring(0, 10) + "0230000");
            case 2 -> checked("20" + number.substring(2, 17));
            case 3 -> number.substring(0, 17);
            default -> number.substring(0, 6) + "O" + number.substring(7);
        };
    }

    private static String checked(String body) {
        return body + CheckSystem.MOD_11_2.check(body);
    }
}
