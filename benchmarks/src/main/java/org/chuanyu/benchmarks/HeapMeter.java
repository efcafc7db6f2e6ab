// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.util.Locale;
import org.chuanyu.codes.organization.OrganizationCode;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;

/**
 * 堆内存计量: tells by how much the heap has grown, after all that nobody holds was let go. It takes the whole heap, so
 * nothing else may run beside it, and with {@code -XX:+UseSerialGC -XX:SoftRefLRUPolicyMSPerMB=0} it counts nothing that
 * would be given up when memory is short.
 */
final class HeapMeter {
    private static final int COLLECTIONS = 4;

    private long before;

    /**
     * Starts from what is in use now, with what the runtime leaves behind when formats, services, time zones and texts of
     * findings are first used, which is no table's.
     */
    HeapMeter() {
        Judging judging = Judging.standard();
        StringBuilder text = new StringBuilder();
        CodeTypes.all().forEach(type -> text.append(String.format(Locale.ROOT, "%,d %s", text.length(), type.name())));
        OrganizationCode.parse("?", judging.on(judging.today())).findings().forEach(Finding::message);
        used();
        before = used();
    }

    /** Returns the bytes that the heap has grown by since this was last asked. */
    long grown() {
        long now = used();
        long grown = now - before;
        before = now;
        return grown;
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
