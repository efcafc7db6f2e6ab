// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.Locale;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.MessageCatalog;

/**
 * 变更规则: the named kinds of changes, each with a stable id such as {@code code-removed}. A rule says whom such a change
 * usually breaks; a {@link Change} says whom it breaks here, and that may be nobody.
 */
public enum ChangeRule {
    /** 新增代码: readers meet a code that their list does not have; nobody where a list does not refuse codes outside it. */
    CODE_ADDED(Breaks.READERS, VersionStep.MINOR),
    /** 删除代码: writers write a code that the new list does not have. */
    CODE_REMOVED(Breaks.WRITERS, VersionStep.MINOR),
    /** 删除代码，有后继: as before, but a writer can tell which codes took over. */
    CODE_REMOVED_WITH_SUCCESSOR(Breaks.WRITERS, VersionStep.MINOR),
    /** 含义变更: one code means another thing, so each side misunderstands the other without a word. */
    MEANING_CHANGED(Breaks.BOTH, VersionStep.MINOR),
    /** 代码改派: the former meaning is retired and its code was given to another; each side misunderstands the other. */
    NOTATION_REUSED(Breaks.BOTH, VersionStep.MINOR),
    /** 更名: the same thing has another name; codes are exchanged, so nobody breaks. */
    CODE_RENAMED(Breaks.NONE, VersionStep.PATCH),
    /** 上级变更: readers who add up by the code above add up other things. */
    PARENT_CHANGED(Breaks.READERS, VersionStep.MINOR),
    /** 上级更名: the unit above goes on under its code and has another name. */
    PARENT_RENAMED(Breaks.NONE, VersionStep.PATCH),
    /** 有效期变更: what is good on a date changes: a shorter period breaks writers, a longer one readers. */
    PERIOD_CHANGED(Breaks.BOTH, VersionStep.MINOR),
    /** 状态变更: a source calls a value by another status, which no judgement looks at. */
    STATUS_CHANGED(Breaks.NONE, VersionStep.MINOR),
    /** 属性变更: what a row tells beside its name, which no judgement looks at. */
    PROPERTY_CHANGED(Breaks.NONE, VersionStep.MINOR),
    /** 新增代码表: there is more than before. */
    LIST_ADDED(Breaks.NONE, VersionStep.MINOR),
    /** 删除代码表: whoever names the list finds none, and elements that name it are not judged by it. */
    LIST_REMOVED(Breaks.BOTH, VersionStep.MINOR),
    /** 值域收窄: values that were allowed are refused, by other means than the removal of a code. */
    DOMAIN_NARROWED(Breaks.WRITERS, VersionStep.MINOR),
    /** 值域放宽: values are allowed that those with the old rules refuse. */
    DOMAIN_WIDENED(Breaks.READERS, VersionStep.MINOR),
    /** 所用代码表变更: an element takes its codes from another list, and neither list holds the other. */
    CODE_LIST_CHANGED(Breaks.BOTH, VersionStep.MINOR),
    /** 新增版式: there is more than before. */
    LAYOUT_ADDED(Breaks.NONE, VersionStep.MINOR),
    /** 删除版式: nobody can check or carry over tables of that side any more. */
    LAYOUT_REMOVED(Breaks.BOTH, VersionStep.MINOR),
    /** 版式归属变更: the layout is found under another data set or side. */
    LAYOUT_MOVED(Breaks.BOTH, VersionStep.MINOR),
    /** 新增数据元: writers break where a value must be there; an unknown column breaks no reader. */
    ELEMENT_ADDED(Breaks.NONE, VersionStep.MINOR),
    /** 删除数据元: what writers write there is lost; readers break where they ask for it. */
    ELEMENT_REMOVED(Breaks.WRITERS, VersionStep.MINOR),
    /** 数据元更名: tables headed by the old name are not bound, unless it is kept as a synonym. */
    ELEMENT_RENAMED(Breaks.WRITERS, VersionStep.PATCH),
    /** 数据元顺序变更: columns are bound by their headings, so nobody breaks. */
    ELEMENT_MOVED(Breaks.NONE, VersionStep.PATCH),
    /** 改为必填: records without a value are refused. */
    ELEMENT_MADE_REQUIRED(Breaks.WRITERS, VersionStep.MINOR),
    /** 改为可空: those with the old rules refuse records without a value. */
    ELEMENT_MADE_OPTIONAL(Breaks.READERS, VersionStep.MINOR),
    /** 必填条件变更: a value must be there in other records than before. */
    CONDITION_CHANGED(Breaks.BOTH, VersionStep.MINOR),
    /** 格式收窄: texts that were good do not fit. */
    FORMAT_NARROWED(Breaks.WRITERS, VersionStep.MINOR),
    /** 格式放宽: texts fit that those with the old rules refuse. */
    FORMAT_WIDENED(Breaks.READERS, VersionStep.MINOR),
    /** 格式变更: neither format admits all that the other admits. */
    FORMAT_CHANGED(Breaks.BOTH, VersionStep.MINOR),
    /** 数据类型变更: values are read as something else. */
    TYPE_CHANGED(Breaks.BOTH, VersionStep.MINOR),
    /** 计量单位变更: the same number is another amount. */
    UNIT_CHANGED(Breaks.BOTH, VersionStep.MINOR),
    /** 代码类型变更: values are judged as codes of another type. */
    CODE_TYPE_CHANGED(Breaks.BOTH, VersionStep.MINOR),
    /** 个人信息标记变更: values are masked in other places; what is good does not change. */
    PERSONAL_CHANGED(Breaks.NONE, VersionStep.MINOR),
    /** 新增表头同义词: more headings are bound. */
    SYNONYM_ADDED(Breaks.NONE, VersionStep.MINOR),
    /** 删除表头同义词: a heading that was bound is not any more. */
    SYNONYM_REMOVED(Breaks.WRITERS, VersionStep.MINOR),
    /** 记录日期变更: lists are judged at another date. */
    RECORD_DATE_CHANGED(Breaks.BOTH, VersionStep.MINOR),
    /** 主键变更: records are told apart by another element. */
    KEY_CHANGED(Breaks.BOTH, VersionStep.MINOR),
    /** 新增记录规则: records that break it are refused, where a breach is an error. */
    RECORD_RULE_ADDED(Breaks.WRITERS, VersionStep.MINOR),
    /** 删除记录规则: those with the old rules refuse records that are good now, where a breach was an error. */
    RECORD_RULE_REMOVED(Breaks.READERS, VersionStep.MINOR),
    /** 记录规则变更: a breach counts for more or for less than before. */
    RECORD_RULE_CHANGED(Breaks.BOTH, VersionStep.MINOR),
    /** 新增清洗声明: those with the old rules do not read the text as it is meant. */
    CLEANING_ADDED(Breaks.READERS, VersionStep.MINOR),
    /** 删除清洗声明: the text is not read any more as it was meant. */
    CLEANING_REMOVED(Breaks.WRITERS, VersionStep.MINOR),
    /** 清洗声明变更: the same text is read as something else. */
    CLEANING_CHANGED(Breaks.BOTH, VersionStep.MINOR),
    /** 新增映射: there is more than before. */
    MAPPING_ADDED(Breaks.NONE, VersionStep.MINOR),
    /** 删除映射: what was carried over can't be any more. */
    MAPPING_REMOVED(Breaks.BOTH, VersionStep.MINOR),
    /** 映射两端变更: the mapping stands between other lists or layouts. */
    MAPPING_REDIRECTED(Breaks.BOTH, VersionStep.MINOR),
    /** 新增映射行: more is carried over. */
    MAPPING_ROW_ADDED(Breaks.NONE, VersionStep.MINOR),
    /** 删除映射行: what was carried over is not any more. */
    MAPPING_ROW_REMOVED(Breaks.BOTH, VersionStep.MINOR),
    /** 映射行变更: the same source leads elsewhere, so what was carried over before and after does not agree. */
    MAPPING_ROW_CHANGED(Breaks.BOTH, VersionStep.MINOR),
    /** 映射不再完整: the source list has a code of which the mapping says nothing. */
    MAPPING_BECAME_PARTIAL(Breaks.WRITERS, VersionStep.MINOR),
    /** 映射指向缺失: a row leads to a code that the target list has no more, so the receiver refuses it. */
    MAPPING_TARGET_LOST(Breaks.WRITERS, VersionStep.MINOR),
    /** 新增编码结构: there is more than before. */
    STRUCTURE_ADDED(Breaks.NONE, VersionStep.MINOR),
    /** 删除编码结构: codes are not judged by it any more. */
    STRUCTURE_REMOVED(Breaks.BOTH, VersionStep.MINOR),
    /** 编码结构变更: a part of a code has another length, alphabet, separator, meaning or place. */
    STRUCTURE_CHANGED(Breaks.BOTH, VersionStep.MINOR),
    /** 新增一方: there is more than before. */
    SIDE_ADDED(Breaks.NONE, VersionStep.MINOR),
    /** 删除一方: whoever names the side finds none. */
    SIDE_REMOVED(Breaks.BOTH, VersionStep.MINOR),
    /**
     * 确认程度变更: how far something is confirmed. A format that becomes verified makes errors of warnings and breaks
     * writers; the other way round it breaks readers.
     */
    CONFIDENCE_CHANGED(Breaks.NONE, VersionStep.PATCH),
    /** 来源变更: where something stands. */
    SOURCE_CHANGED(Breaks.NONE, VersionStep.PATCH),
    /** 文字变更: words that people read and no judgement looks at. */
    WORDING_CHANGED(Breaks.NONE, VersionStep.PATCH);

    private static final MessageCatalog CATALOG = MessageCatalog.load(ChangeRule.class::getResourceAsStream, "rules");

    private final Breaks usual;
    private final VersionStep harmless;

    ChangeRule(Breaks usual, VersionStep harmless) {
        this.usual = usual;
        this.harmless = harmless;
    }

    /**
     * Returns the stable id.
     *
     * @return the id, such as {@code code-removed-with-successor}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns whom such a change usually breaks.
     *
     * @return whom it breaks where a change says nothing else
     */
    public Breaks usuallyBreaks() {
        return usual;
    }

    /**
     * Returns the version step of a change of this rule. A code that is added is a minor step although readers may not know
     * it: all that was good stays good, and lists grow with every edition.
     *
     * @param breaks whom the change breaks
     * @return major when it breaks anybody; else minor or, where only words, sources or confidence changed, patch
     */
    public VersionStep step(Breaks breaks) {
        return breaks == Breaks.NONE || this == CODE_ADDED ? harmless : VersionStep.MAJOR;
    }

    /**
     * Returns the rule in a few words.
     *
     * @return the title
     */
    public BilingualText title() {
        return CATALOG.text(id());
    }

    /**
     * Returns why such a change breaks somebody, or why it breaks nobody.
     *
     * @return the reason, in a sentence
     */
    public BilingualText reason() {
        return CATALOG.text(id() + ".why");
    }

    @Override
    public String toString() {
        return id();
    }
}
