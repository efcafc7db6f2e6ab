// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.township;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.township.TownshipSegments.Segment;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Span;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** 代码解读: what county, township and village of a code are. */
final class TownshipExplanation {
    private static final BilingualText OUTSIDE = new BilingualText("不属于任何码段", "in no range of the standard");

    private static final BilingualText NOT_LISTED = new BilingualText("不在乡级代码表中", "not in the list of townships");
    private static final BilingualText NO_TOWNSHIPS =
            new BilingualText("没有该省乡级名称的数据", "no data on names of townships of this province");
    private static final BilingualText NO_VILLAGES = new BilingualText("没有村级名称的数据", "no data on names of villages");
    private static final BilingualText ITSELF = new BilingualText("无下级：即上一级本身", "none: the unit above itself");
    private static final BilingualText ZONE =
            new BilingualText("统计用区，不在 GB/T 2260 中", "a statistical zone, not in GB/T 2260");

    private TownshipExplanation() {}

    static List<Part> of(String code, Judging judging) {
        List<Part> parts = new ArrayList<>(3);
        DivisionHistory history = judging.reference().get(DivisionHistory.KEY);
        String county = code.substring(0, 6);
        int number = Integer.parseInt(county);
        boolean zone = !history.isKnown(number) && meaning(code, judging) != null;
        parts.add(new Part(
                new BilingualText("县级区划", "county"),
                new Span(0, 6),
                county,
                zone ? ZONE : history.describe(number, judging.on()),
                Citation.of("GB/T 2260"),
                history.confidence(number)));
        parts.add(township(code, judging));
        if (code.length() == StatisticalDivisionCode.LENGTH) {
            Segment segment = segment(code, TownshipSegments.VILLAGE, 9, judging);
            parts.add(new Part(
                    new BilingualText("村级", "village"),
                    new Span(9, 12),
                    code.substring(9),
                    unit(segment, code, 9, NO_VILLAGES),
                    segment == null ? StatisticalDivisionCodeType.RULES : segment.citation(),
                    segment == null ? Confidence.PROVISIONAL : segment.confidence()));
        }
        return parts;
    }

    private static Part township(String code, Judging judging) {
        TownshipMeaning meaning = meaning(code, judging);
        Segment segment = segment(code, TownshipSegments.TOWNSHIP, 6, judging);
        BilingualText means = meaning != null && segment != null
                ? place(meaning, segment)
                : unit(segment, code, 6, unlisted(code, judging));
        return new Part(
                new BilingualText("乡级", "township"),
                new Span(6, 9),
                code.substring(6, TownshipCode.LENGTH),
                means,
                meaning == null ? TownshipRegister.STANDARD : meaning.citation(),
                meaning == null ? Confidence.PROVISIONAL : meaning.confidence());
    }

    private static @Nullable Segment segment(String code, String positions, int start, Judging judging) {
        return judging.reference()
                .get(TownshipSegments.KEY)
                .find(positions, Integer.parseInt(code.substring(start, start + 3)));
    }

    private static @Nullable TownshipMeaning meaning(String code, Judging judging) {
        return judging.reference()
                .get(TownshipRegister.KEY)
                .find(code.substring(0, TownshipCode.LENGTH))
                .orElse(null);
    }

    private static BilingualText unlisted(String code, Judging judging) {
        boolean covered = judging.reference().get(TownshipRegister.KEY).covers(Integer.parseInt(code.substring(0, 2)));
        return covered ? NOT_LISTED : NO_TOWNSHIPS;
    }

    /** What three digits stand for by their range alone. */
    private static BilingualText unit(@Nullable Segment segment, String code, int start, BilingualText remark) {
        if (segment == null) {
            return code.startsWith("000", start) ? ITSELF : OUTSIDE;
        }
        return new BilingualText(
                segment.name().zh() + "（" + remark.zh() + "）", segment.name().en() + " (" + remark.en() + ")");
    }

    /** The name, its kind, and the code before or after it where it was recoded. */
    private static BilingualText place(TownshipMeaning meaning, Segment segment) {
        String before = String.join(", ", meaning.predecessors());
        String after = String.join(", ", meaning.successors());
        String zh = (before.isEmpty() ? "" : "，原为 " + before) + (after.isEmpty() ? "" : "，现为 " + after);
        String en = (before.isEmpty() ? "" : ", before " + before) + (after.isEmpty() ? "" : ", now " + after);
        return new BilingualText(
                meaning.name() + "（" + segment.name().zh() + zh + "）",
                meaning.name() + " (" + segment.name().en() + en + ")");
    }
}
