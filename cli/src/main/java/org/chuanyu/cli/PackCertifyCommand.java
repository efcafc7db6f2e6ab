// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.nio.file.Path;
import java.util.Map;
import org.chuanyu.dictionary.authoring.PackCertification;
import org.chuanyu.dictionary.mapping.Certificate;
import org.chuanyu.dictionary.pack.PackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** 颁发证书: {@code chuanyu pack certify}. */
@Command(name = "certify")
final class PackCertifyCommand extends SessionCommand {
    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "pack.dir")
    private Path folder = Path.of("");

    PackCertifyCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        PackSealCommand.mustBeFolder(folder);
        PackCertification done;
        try {
            done = PackCertification.of(folder, dictionary());
        } catch (PackException e) {
            throw e.isUnsealed() ? unsealed(folder, e) : e;
        }
        for (Certificate certificate : done.given()) {
            session()
                    .say(
                            "pack.certify.given",
                            Map.of("mapping", certificate.mapping(), "digest", certificate.digest()));
        }
        session()
                .say(
                        "pack.certify.done",
                        Map.of(
                                "count",
                                Integer.toString(done.given().size()),
                                "kept",
                                Integer.toString(done.kept().size()),
                                "dir",
                                folder.toString()));
        return Main.GOOD;
    }
}
