/**
 * 证书: what a mapping would lose, proved against the lists or layouts that it connects. Start with
 * {@link org.chuanyu.dictionary.certificate.Certification}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.certificate;
