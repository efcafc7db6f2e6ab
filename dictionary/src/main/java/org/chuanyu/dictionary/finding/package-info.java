/**
 * 词典问题: the kinds of findings about tables, records and translations. Start with
 * {@link org.chuanyu.dictionary.finding.DictionaryFindings}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.finding;
