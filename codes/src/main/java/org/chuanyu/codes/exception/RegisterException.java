// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.exception;

import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** 登记册异常: a register that can't be read, with the place and the reason in both languages. No value stands in it. */
public final class RegisterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient BilingualText reason;
    /** The line, counted from 1; 0 for the whole file. */
    private final int line;

    /** The column, counted from 1; 0 for the whole line. */
    private final int column;

    RegisterException(String file, int line, int column, BilingualText reason) {
        this(file, line, column, reason, null);
    }

    RegisterException(String file, int line, int column, BilingualText reason, @Nullable Throwable cause) {
        super(placed(file, line, column, reason).toString(), cause);
        this.reason = placed(file, line, column, reason);
        this.line = line;
        this.column = column;
    }

    private static BilingualText placed(String file, int line, int column, BilingualText reason) {
        String zh = (line == 0 ? "" : " 第 " + line + " 行") + (column == 0 ? "" : "第 " + column + " 列");
        String en = (line == 0 ? "" : ", line " + line) + (column == 0 ? "" : ", column " + column);
        return new BilingualText(
                "例外登记册 " + file + zh + "：" + reason.zh(), "exceptions register " + file + en + ": " + reason.en());
    }

    /**
     * Returns the place and the reason.
     *
     * @return one sentence in both languages
     */
    public BilingualText reason() {
        return reason == null ? BilingualText.same(String.valueOf(getMessage())) : reason;
    }

    /**
     * Returns the line of the file.
     *
     * @return the line, from 1; 0 where the file as a whole can't be read
     */
    public int line() {
        return line;
    }

    /**
     * Returns which cell of the row it is.
     *
     * @return the column, from 1; 0 where it is the row as a whole
     */
    public int column() {
        return column;
    }
}
