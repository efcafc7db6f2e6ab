/**
 * 电子证照: identifiers of electronic certificates. Start with {@link
 * org.chuanyu.codes.certificate.CertificateIdentifier}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.certificate;
