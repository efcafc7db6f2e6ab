// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** 证明: {@code chuanyu proof}: what the library claims, computed anew before the reader's eyes. */
@Command(
        name = "proof",
        subcommands = {ProvinceProofCommand.class})
final class ProofCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by the command line. */
    ProofCommand() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
