// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import org.chuanyu.core.source.Citation;

/** 区划来源: where the tables of this package come from; each table's head tells the same. */
final class DivisionSources {
    static final Citation STANDARD = Citation.of("GB/T 2260");
    static final Citation HISTORY =
            Citation.of("GB/T 2260", "areacodes by yescallop (CC0), November 2025: yearly lists, gazette, errata");
    static final Citation SECOND = Citation.of("GB/T 2260", "Wikipedia (zh) by way of python-stdnum");
    static final Citation PRINTED = Citation.of("民政部年度行政区划代码", "as documented by areacodes by yescallop (CC0)");
    static final Citation REGISTER =
            Citation.of("positions 3-8 of 1.1 million social credit codes", "public register of firms, 1978-2004");

    private DivisionSources() {}
}
