// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** 数据包: {@code chuanyu pack}: writes, corrects, confirms and releases a pack without editing digests by hand. */
@Command(
        name = "pack",
        subcommands = {
            PackNewCommand.class,
            PackCopyCommand.class,
            PackCheckCommand.class,
            PackSealCommand.class,
            PackConfirmCommand.class,
            PackCertifyCommand.class,
            PackProofCommand.class
        })
final class PackCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by the command line. */
    PackCommand() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
