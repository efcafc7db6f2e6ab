// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 许可记录 Bean: a record of {@link PermitRecords} as people write it for Jakarta Validation, with equal constraints. */
@SuppressWarnings("UnusedVariable") // read by the validator
final class PermitBean {
    @NotEmpty
    @Size(max = 64)
    private final @Nullable String number;

    @NotEmpty
    @Size(max = 200)
    private final @Nullable String name;

    @NotEmpty
    @Pattern(regexp = "法人及非法人组织|自然人|个体工商户")
    private final @Nullable String category;

    @NotEmpty
    @Size(min = 18, max = 18)
    private final @Nullable String creditCode;

    @NotEmpty
    @Size(max = 50)
    private final @Nullable String representative;

    @NotEmpty
    @Pattern(regexp = "身份证|护照号|港澳居民来往内地通行证|台湾居民来往大陆通行证|外国人永久居留身份证")
    private final @Nullable String documentType;

    @NotEmpty
    @Size(max = 64)
    private final @Nullable String documentNumber;

    @NotEmpty
    @Pattern(regexp = "普通|特许|认可|核准|登记|其他")
    private final @Nullable String permitKind;

    @NotEmpty
    @Size(max = 128)
    private final @Nullable String decision;

    @Size(max = 64)
    private final @Nullable String permitNumber;

    @Size(max = 64)
    private final @Nullable String certificate;

    @NotEmpty
    @Size(max = 4000)
    private final @Nullable String content;

    @NotEmpty
    @Pattern(regexp = "[0-9]{4}/[0-9]{2}/[0-9]{2}")
    private final @Nullable String decided;

    @NotEmpty
    @Pattern(regexp = "[0-9]{4}/[0-9]{2}/[0-9]{2}")
    private final @Nullable String validFrom;

    @NotEmpty
    @Pattern(regexp = "[0-9]{4}/[0-9]{2}/[0-9]{2}")
    private final @Nullable String validTo;

    @NotEmpty
    @Size(max = 200)
    private final @Nullable String authority;

    @NotEmpty
    @Size(min = 18, max = 18)
    private final @Nullable String authorityCode;

    @NotEmpty
    @Pattern(regexp = "1|2")
    private final @Nullable String state;

    @NotEmpty
    @Size(max = 200)
    private final @Nullable String source;

    @NotEmpty
    @Size(min = 18, max = 18)
    private final @Nullable String sourceCode;

    @Size(max = 512)
    private final @Nullable String remark;

    @NotEmpty
    @Pattern(regexp = "[0-9]{6}")
    private final @Nullable String division;

    @Digits(integer = 12, fraction = 6)
    private final @Nullable String amount;

    @Pattern(regexp = "[0-9]{0,4}")
    private final @Nullable String places;

    @Pattern(regexp = "[A-Za-z]{2}")
    private final @Nullable String initials;

    PermitBean(String[] cells) {
        number = text(cells, 0);
        name = text(cells, 1);
        category = text(cells, 2);
        creditCode = text(cells, 3);
        representative = text(cells, 4);
        documentType = text(cells, 5);
        documentNumber = text(cells, 6);
        permitKind = text(cells, 7);
        decision = text(cells, 8);
        permitNumber = text(cells, 9);
        certificate = text(cells, 10);
        content = text(cells, 11);
        decided = text(cells, 12);
        validFrom = text(cells, 13);
        validTo = text(cells, 14);
        authority = text(cells, 15);
        authorityCode = text(cells, 16);
        state = text(cells, 17);
        source = text(cells, 18);
        sourceCode = text(cells, 19);
        remark = text(cells, 20);
        division = text(cells, 21);
        amount = text(cells, 22);
        places = text(cells, 23);
        initials = text(cells, 24);
    }

    /** An empty cell is no value. */
    private static @Nullable String text(String[] cells, int column) {
        return cells[column].isEmpty() ? null : cells[column];
    }
}
