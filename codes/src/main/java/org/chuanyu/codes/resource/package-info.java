/**
 * 信息资源: identifiers of public information resources and the codes of their catalogues. Start with {@link
 * org.chuanyu.codes.resource.ResourceIdentifier}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.resource;
