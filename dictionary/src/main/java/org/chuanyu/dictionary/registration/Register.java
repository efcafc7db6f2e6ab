// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 登记簿: the registrations of items by the two authorities, with their history. The registrations of one item by one
 * authority, in the order of their days, must each be able to follow the one before; the first may have any status, for
 * what came before it need not be told. Immutable.
 */
public final class Register {
    /** 空: nothing is registered. */
    public static final Register EMPTY = of(List.of());

    private final Map<AdministeredItem, List<Registration>> byItem = new LinkedHashMap<>();

    private Register(Collection<Registration> registrations) {
        List<Registration> all = new ArrayList<>(registrations);
        // Those of one day stay in the order in which they were given.
        all.sort(Comparator.comparing(Registration::since));
        Map<AdministeredItem, Map<RegistrationAuthority, Registration>> last = new HashMap<>();
        for (Registration each : all) {
            byItem.computeIfAbsent(each.item(), item -> new ArrayList<>()).add(each);
            Registration before = last.computeIfAbsent(each.item(), item -> new EnumMap<>(RegistrationAuthority.class))
                    .put(each.authority(), each);
            if (before != null) {
                each.mustFollow(before);
            }
        }
    }

    /**
     * Makes a register.
     *
     * @param registrations the registrations; several of one item by one authority are its history
     * @return the register
     * @throws RegistrationException when a status may not follow the one before it
     */
    public static Register of(Collection<Registration> registrations) {
        return new Register(registrations);
    }

    /**
     * Returns the items that are registered.
     *
     * @return the items
     */
    public Set<AdministeredItem> items() {
        return Collections.unmodifiableSet(byItem.keySet());
    }

    /**
     * Returns the registrations of an item.
     *
     * @param item the item
     * @return those of both authorities, in the order of their days
     */
    public List<Registration> history(AdministeredItem item) {
        return Collections.unmodifiableList(byItem.getOrDefault(item, List.of()));
    }

    /**
     * Returns what the authorities say of an item, by all that is registered.
     *
     * @param item the item
     * @return the standing
     */
    public Standing standing(AdministeredItem item) {
        return standing(item, LocalDate.MAX);
    }

    /**
     * Returns what the authorities said of an item on a day.
     *
     * @param item the item
     * @param on the day
     * @return the standing then
     */
    public Standing standing(AdministeredItem item, LocalDate on) {
        List<Registration> known = history(item);
        Registration sichuan = latest(known, RegistrationAuthority.SICHUAN, on);
        Registration chongqing = latest(known, RegistrationAuthority.CHONGQING, on);
        if (sichuan != null && chongqing != null) {
            return sichuan.status() == chongqing.status()
                    ? new Standing.Agreed(sichuan, chongqing)
                    : new Standing.Disagreeing(sichuan, chongqing);
        }
        if (sichuan != null) {
            return new Standing.OneSided(sichuan);
        }
        return chongqing == null ? new Standing.Unregistered() : new Standing.OneSided(chongqing);
    }

    private static @Nullable Registration latest(
            List<Registration> known, RegistrationAuthority authority, LocalDate on) {
        Registration latest = null;
        for (Registration each : known) {
            if (each.authority() == authority && !each.since().isAfter(on)) {
                latest = each;
            }
        }
        return latest;
    }

    /**
     * Returns the disagreements.
     *
     * @return the standings of the items of which the two authorities say different things
     */
    public List<Standing.Disagreeing> disagreements() {
        List<Standing.Disagreeing> all = new ArrayList<>();
        for (AdministeredItem item : byItem.keySet()) {
            if (standing(item) instanceof Standing.Disagreeing disagreeing) {
                all.add(disagreeing);
            }
        }
        return all;
    }
}
