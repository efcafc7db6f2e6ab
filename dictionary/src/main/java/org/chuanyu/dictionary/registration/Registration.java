// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.registration;

import java.time.LocalDate;
import java.util.Optional;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * 登记记录: that an authority gave an item a status on a day.
 *
 * @param item the item
 * @param authority the registration authority
 * @param status the status
 * @param since the day from which it has it
 * @param organizations who submitted it and who answers for it
 * @param effectiveOrNull the day on which the item takes effect; null where none is told
 * @param confidence how far this is confirmed
 * @param citation where it stands
 */
public record Registration(
        AdministeredItem item,
        RegistrationAuthority authority,
        RegistrationStatus status,
        LocalDate since,
        Organizations organizations,
        @Nullable LocalDate effectiveOrNull,
        Confidence confidence,
        Citation citation) {

    /**
     * 机构: the bodies that a registration names beside the authority.
     *
     * @param submitting 提交机构, who proposed the item; empty where none is told
     * @param steward 主管机构, who answers for its content; empty where none is told
     */
    public record Organizations(String submitting, String steward) {
        /** 未载: neither is told. */
        public static final Organizations UNTOLD = new Organizations("", "");
    }

    /**
     * Returns the day on which the item takes effect.
     *
     * @return the day, or empty where none is told
     */
    public Optional<LocalDate> effective() {
        return Optional.ofNullable(effectiveOrNull);
    }

    /**
     * Returns the next registration of this item by this authority; the rest stays as it is.
     *
     * @param next the next status
     * @param on the day from which the item has it
     * @param how how far this is confirmed
     * @param where where it stands
     * @return the registration
     * @throws RegistrationException when the status may not follow this one, or the day is before that of this one
     */
    public Registration to(RegistrationStatus next, LocalDate on, Confidence how, Citation where) {
        Registration later = new Registration(item, authority, next, on, organizations, effectiveOrNull, how, where);
        later.mustFollow(this);
        return later;
    }

    /** Refuses to stand after a registration that it can't follow. */
    void mustFollow(Registration earlier) {
        earlier.status.mustBecome(status);
        if (since.isBefore(earlier.since)) {
            throw new RegistrationException(
                    item + "：" + since + " 早于上一状态的日期 " + earlier.since,
                    item + ": " + since + " is before the day of the status before it, " + earlier.since);
        }
    }

    /**
     * Says who gave which status.
     *
     * @return the authority and the status, such as {@code Sichuan recorded}
     */
    public BilingualText said() {
        return new BilingualText(
                authority.title().zh() + " " + status.word(), authority.title().en() + " " + status.word());
    }

    @Override
    public String toString() {
        return item + " " + authority.word() + " " + status.word() + " " + since;
    }
}
