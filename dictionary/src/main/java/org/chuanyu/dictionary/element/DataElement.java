// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;

/**
 * 数据元: a data element as one layout has it, such as {@code CF_XDR_SHXYM}. How far it is confirmed is said apart for the
 * field, its format and its obligation.
 *
 * @param identifier the exchange identifier
 * @param name the name
 * @param definition the definition
 * @param type the data type
 * @param format the representation format
 * @param unit the unit of measure; {@link UnitOfMeasure#NONE} where there is none or none is known
 * @param codeList the id of the code list that judges the values; empty where none does
 * @param codeType the type of codes that judges the values, or {@code by ELEMENT} where another cell tells the kind of
 *     document; empty where none does
 * @param obligation whether a value must be there
 * @param condition when a conditional value must be there; {@link Condition#ALWAYS} where none is stated
 * @param personal whether the values are personal
 * @param citation the sources of the row
 * @param confidence how far the field is confirmed
 * @param formatConfidence how far the format is confirmed
 * @param obligationConfidence how far the obligation is confirmed
 * @param note what else is known
 */
public record DataElement(
        String identifier,
        BilingualText name,
        String definition,
        DataType type,
        RepresentationFormat format,
        UnitOfMeasure unit,
        String codeList,
        String codeType,
        Obligation obligation,
        Condition condition,
        Personal personal,
        Citation citation,
        Confidence confidence,
        Confidence formatConfidence,
        Confidence obligationConfidence,
        String note) {

    /**
     * Returns the representation class, as the name and the type tell it.
     *
     * @return the class; {@link RepresentationClass#UNKNOWN} where neither tells
     */
    public RepresentationClass representationClass() {
        return RepresentationClass.of(name.zh(), type, unit);
    }

    /**
     * Tells whether the obligation is conditional and the condition is not stated, so that it is judged as optional.
     *
     * @return whether a condition is missing
     */
    public boolean lacksCondition() {
        return obligation == Obligation.CONDITIONAL && condition == Condition.ALWAYS;
    }

    /**
     * Tells whether a value must be there in a record. Where at least one of several elements is asked for and none is
     * there, the first of them is the one that is required.
     *
     * @param record the record
     * @return whether the value is required
     */
    public boolean isRequiredIn(RecordView record) {
        return switch (obligation) {
            case MANDATORY -> true;
            case OPTIONAL -> false;
            case CONDITIONAL ->
                condition instanceof Condition.AtLeastOne group
                        ? group.isMissedBy(record) && group.identifiers().get(0).equals(identifier)
                        : condition.holds(record);
        };
    }
}
