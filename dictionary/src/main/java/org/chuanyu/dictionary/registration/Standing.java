// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.registration;

import java.util.List;
import org.chuanyu.core.text.BilingualText;

/** 登记情况: what the two authorities say of one item. A disagreement is told and never resolved. */
public sealed interface Standing {

    /**
     * Returns the registrations that hold.
     *
     * @return one an authority that has one, Sichuan's first
     */
    List<Registration> registrations();

    /**
     * Returns the word used in JSON: {@code unregistered}, {@code one-sided}, {@code agreed} or {@code disagreeing}.
     *
     * @return the word
     */
    String word();

    /**
     * Tells the standing in a line.
     *
     * @return both statuses, and that they differ where they do
     */
    BilingualText text();

    /** 未登记: no authority has registered the item. */
    record Unregistered() implements Standing {
        @Override
        public List<Registration> registrations() {
            return List.of();
        }

        @Override
        public BilingualText text() {
            return new BilingualText("未登记", "not registered");
        }

        @Override
        public String word() {
            return "unregistered";
        }
    }

    /**
     * 一方登记: one authority has registered the item.
     *
     * @param registration what it says
     */
    record OneSided(Registration registration) implements Standing {
        @Override
        public List<Registration> registrations() {
            return List.of(registration);
        }

        @Override
        public BilingualText text() {
            BilingualText said = registration.said();
            return new BilingualText("只有" + said.zh(), said.en() + " alone");
        }

        @Override
        public String word() {
            return "one-sided";
        }
    }

    private static BilingualText both(Registration one, Registration other, String zh, String en) {
        BilingualText first = one.said();
        BilingualText second = other.said();
        return new BilingualText(
                first.zh() + "，" + second.zh() + "，" + zh, first.en() + ", " + second.en() + ": " + en);
    }

    /**
     * 一致: both authorities give the item the same status.
     *
     * @param sichuan what Sichuan says
     * @param chongqing what Chongqing says
     */
    record Agreed(Registration sichuan, Registration chongqing) implements Standing {
        @Override
        public List<Registration> registrations() {
            return List.of(sichuan, chongqing);
        }

        @Override
        public BilingualText text() {
            return both(sichuan, chongqing, "一致", "they agree");
        }

        @Override
        public String word() {
            return "agreed";
        }
    }

    /**
     * 不一致: the authorities give the item different statuses.
     *
     * @param sichuan what Sichuan says
     * @param chongqing what Chongqing says
     */
    record Disagreeing(Registration sichuan, Registration chongqing) implements Standing {
        @Override
        public List<Registration> registrations() {
            return List.of(sichuan, chongqing);
        }

        @Override
        public BilingualText text() {
            return both(sichuan, chongqing, "不一致", "they disagree");
        }

        @Override
        public String word() {
            return "disagreeing";
        }
    }
}
