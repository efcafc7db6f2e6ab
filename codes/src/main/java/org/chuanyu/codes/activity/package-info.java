/**
 * 经济活动: what organisations do, as codes say it. Start with {@link org.chuanyu.codes.activity.IndustryCode}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.activity;
