/**
 * 法人和其他组织: codes of legal persons and other organisations. Start with
 * {@link org.chuanyu.codes.organization.SocialCreditCode}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.organization;
