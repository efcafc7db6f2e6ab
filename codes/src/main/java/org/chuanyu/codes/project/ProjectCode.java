// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import org.chuanyu.codes.grammar.CodeMatch;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 投资项目代码: the code of an investment project, GB/T 40058-2021 since 1 November 2020, and its form before, such as
 * {@code 2019-500112-65-03-072613}. It does not hold the name of the project.
 *
 * <p>20 digits with 4 hyphens; written without hyphens it is accepted with a notice:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td>1-4</td><td>年份 or 时间代码, year or time</td><td>n4</td></tr>
 * <tr><td>6-11</td><td>地区, region</td><td>n6, GB/T 2260</td></tr>
 * <tr><td>13-14</td><td>行业 or 中央业务指导部门, industry or central department</td><td>n2</td></tr>
 * <tr><td>16-17</td><td>项目类型, project type</td>
 * <td>n2; before: {@code 01} approval, {@code 02} licence, {@code 03} filing</td></tr>
 * <tr><td>19-24</td><td>流水号, sequence; or 随机码 n5 and 校验码 n1</td><td>n6</td></tr>
 * </table>
 *
 * <p>The parts of the form of 2021 are confirmed by its contents page, all lengths and the form before are
 * provisional. Both look alike: a first part up to {@code 2020} is taken for a year and so for the form before. The
 * algorithm of the check digit was not found, so it is not judged.
 *
 * <p>Good: {@code 2019-500112-65-03-072613}. Bad: {@code 2019-500112-65-03-07261}, which is too short. Null is not
 * valid, and is rejected like an empty text.
 */
public final class ProjectCode extends CodeValue<ProjectCode> {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The number of characters. */
    public static final int LENGTH = 24;

    private static final ProjectCodeType TYPE = new ProjectCodeType();

    /** The canonical text. */
    private final String value;

    /** Whether the code was taken for the form before November 2020. */
    private final boolean old;

    ProjectCode(CodeMatch match) {
        this.value = match.canonical();
        this.old = match.grammar().id().equals(ProjectCodeType.OLD);
    }

    /**
     * Returns the code that a text is.
     *
     * @param text the text, exactly as it stands
     * @return the code
     * @throws org.chuanyu.core.finding.RejectedException when the text is rejected; it carries all findings
     */
    @JsonCreator
    public static ProjectCode of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<ProjectCode> parse(@Nullable CharSequence text) {
        return parse(text, Judging.standard());
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge
     * @return accepted or rejected, with all findings
     */
    public static Parsed<ProjectCode> parse(@Nullable CharSequence text, Judging judging) {
        return TYPE.parse(text, judging);
    }

    /**
     * Tells whether {@link #parse} accepts a text. Allocates nothing.
     *
     * @param text the text; null is not valid
     * @return whether no finding is an error
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return TYPE.isValid(text);
    }

    /**
     * Tells whether a text fully reaches a level.
     *
     * @param text the text; null is not valid
     * @param level the level asked for; {@link Level#ASSIGNED_AT_DATE} is that of today
     * @return whether the level is reached
     */
    public static boolean isValid(@Nullable CharSequence text, Level level) {
        return TYPE.isValid(text, level);
    }

    /**
     * Returns the canonical text.
     *
     * @return 20 digits with 4 hyphens
     */
    @Override
    public String value() {
        return value;
    }

    @Override
    protected String typeId() {
        return ProjectCodeType.ID;
    }

    /**
     * Tells whether the code was taken for the form before 1 November 2020.
     *
     * @return whether the first part is a year up to 2020
     */
    public boolean isOldForm() {
        return old;
    }

    /**
     * Returns the year, or the time code of the form of 2021.
     *
     * @return positions 1-4
     */
    public String time() {
        return value.substring(0, 4);
    }

    /**
     * Returns the region.
     *
     * @return positions 6-11
     */
    public String region() {
        return value.substring(5, 11);
    }

    /**
     * Returns the type of the project.
     *
     * @return positions 16-17
     */
    public String projectType() {
        return value.substring(15, 17);
    }
}
