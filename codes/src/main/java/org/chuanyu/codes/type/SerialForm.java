// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.type;

import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serial;
import java.io.Serializable;

/**
 * 序列化形式: what is written in place of a code when it is serialised: its type's name and its canonical text, which is
 * parsed again when it is read. It holds the text in full.
 *
 * @param type the type's name
 * @param value the canonical text
 * @serial exclude
 */
public record SerialForm(String type, String value) implements Serializable {

    @Serial
    private Object readResolve() throws ObjectStreamException {
        return CodeTypes.find(type)
                .<Object>flatMap(known -> known.parse(value, Judging.standard()).value())
                .orElseThrow(() -> new InvalidObjectException("not a " + type));
    }
}
