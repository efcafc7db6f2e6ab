/** 说明页: pages of a list or a layout for people: {@link org.chuanyu.formats.page.MarkdownFormat} and HTML. */
@org.jspecify.annotations.NullMarked
package org.chuanyu.formats.page;
