// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.Locale;

/** 版本步进: by which step a version has to go on (Semantic Versioning 2.0.0, 6 to 8), from the smallest up. */
public enum VersionStep {
    /** 修订号: only words, sources or confidence changed. */
    PATCH,
    /** 次版本号: something was added, and all that was good stays good. */
    MINOR,
    /** 主版本号: somebody breaks. */
    MAJOR;

    /**
     * Returns the word used in data.
     *
     * @return the word in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
