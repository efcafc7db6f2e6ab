// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** 证明: {@code chuanyu proof}: computes anew, in full, what the documentation states in figures. */
@Command(
        name = "proof",
        subcommands = {DetectionProofCommand.class, ProvinceProofCommand.class})
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
