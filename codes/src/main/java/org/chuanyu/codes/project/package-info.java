/**
 * 投资项目: codes of investment projects. Start with {@link org.chuanyu.codes.project.ProjectCode}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.project;
