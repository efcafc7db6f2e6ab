// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** 版本: tells the version that the jar's manifest holds. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        @Nullable String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"chuanyu " + (version == null ? "(unpackaged)" : version)};
    }
}
