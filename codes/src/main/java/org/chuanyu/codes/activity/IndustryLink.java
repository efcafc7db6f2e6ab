// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.activity;

/**
 * 行业对照: a class of another edition that stands for the same activities or part of them, by the standard's own
 * comparison table.
 *
 * @param code the class of the other edition, with its letter
 * @param relation what the class of 2017 is to that of 2011: {@code equal}, {@code narrower}, {@code broader} or
 *     {@code overlapping}
 */
public record IndustryLink(String code, String relation) {}
