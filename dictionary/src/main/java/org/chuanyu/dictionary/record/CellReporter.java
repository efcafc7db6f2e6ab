// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import java.util.List;
import org.chuanyu.core.finding.Finding;

/** Takes what the judges of single cells find. */
interface CellReporter {

    /** Returns what may be shown of a cell of the record at hand. */
    String shown(int element, String text);

    /** Takes a finding about a cell. */
    void report(int element, String text, Finding finding, List<String> repairs);
}
