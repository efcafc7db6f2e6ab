// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chuanyu.dictionary.certificate.Certification;
import org.chuanyu.dictionary.mapping.Certificate;
import org.chuanyu.dictionary.pack.CertificateFile;
import org.chuanyu.dictionary.pack.Certificates;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.pack.PackPlace;

/**
 * 颁发证书: proves the mappings of a sealed pack, keeps the certificates in it and seals it again. From then on every change
 * of a row is caught against them until they are given anew.
 *
 * @param given the certificates that are new or say something else than before
 * @param kept the ids of the mappings whose certificates stand as they were
 */
public record PackCertification(List<Certificate> given, List<String> kept) {

    /**
     * Copies the lists.
     *
     * @param given the certificates that are new
     * @param kept the mappings whose certificates stand
     */
    public PackCertification {
        given = List.copyOf(given);
        kept = List.copyOf(kept);
    }

    /**
     * Gives certificates to the mappings of a pack.
     *
     * @param folder the pack's folder
     * @param others the packs that stand beside it, whose lists and layouts its mappings may name
     * @return what was given
     * @throws org.chuanyu.dictionary.pack.PackException when the pack is not sealed or can't be read; then nothing is
     *     written
     */
    public static PackCertification of(Path folder, Dictionary others) {
        Pack pack = Pack.at(folder);
        List<Pack> all = new ArrayList<>(others.packs());
        all.add(pack);
        Certification certification = new Certification(Dictionary.of(all));
        List<Certificate> certificates = new ArrayList<>();
        pack.layoutMappings().forEach(mapping -> certificates.add(certification.of(mapping, null)));
        pack.codeMappings().forEach(mapping -> certificates.add(certification.of(mapping, null)));
        PackDraft draft = PackDraft.of(PackPlace.of(folder));
        List<Certificate> given = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Certificate certificate : certificates) {
            String file = Certificates.file(certificate.mapping());
            byte[] bytes = CanonicalForm.of(file, CertificateFile.bytes(certificate));
            if (draft.file(file).filter(known -> Arrays.equals(known, bytes)).isPresent()) {
                kept.add(certificate.mapping());
            } else {
                draft = draft.with(file, bytes);
                given.add(certificate);
            }
        }
        if (!given.isEmpty()) {
            draft.sealed().writeInto(folder);
        }
        return new PackCertification(given, kept);
    }
}
