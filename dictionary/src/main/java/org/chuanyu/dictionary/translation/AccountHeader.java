// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.List;
import org.chuanyu.dictionary.mapping.Certificate;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.record.Layout;

/**
 * 台账表头: what an account says of the translation as a whole.
 *
 * @param from the source layout
 * @param to the target layout
 * @param certificate what is proved of the mapping
 * @param packs the packs that the translation relied on
 */
record AccountHeader(Layout from, Layout to, Certificate certificate, List<Pack> packs) {}
