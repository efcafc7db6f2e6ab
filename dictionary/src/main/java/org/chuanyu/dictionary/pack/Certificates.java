// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chuanyu.dictionary.mapping.Certificate;

/**
 * 数据包的证书: what was proved of the mappings of a pack when it was made, in its files {@code certificates/MAPPING.json}.
 * Those of the built-in pack are read when somebody asks for them, those of any other pack with it.
 */
public final class Certificates {
    private static final String FOLDER = "certificates/";

    private final PackFiles files;
    private final Map<String, Optional<Certificate>> read = new ConcurrentHashMap<>();

    Certificates(PackFiles files, Collection<String> mappings) {
        this.files = files;
        if (!files.isProved()) {
            mappings.forEach(this::of);
        }
    }

    /**
     * Returns the file that holds the certificate of a mapping.
     *
     * @param mapping the mapping's id
     * @return the file's path inside a pack
     */
    public static String file(String mapping) {
        return FOLDER + mapping + ".json";
    }

    /**
     * Finds a certificate.
     *
     * @param mapping the mapping's id
     * @return the certificate, or empty where the pack holds none
     * @throws PackException when the file is no certificate, or was changed by hand
     */
    public Optional<Certificate> of(String mapping) {
        return read.computeIfAbsent(mapping, this::find);
    }

    private Optional<Certificate> find(String mapping) {
        String file = file(mapping);
        return files.has(file)
                ? Optional.of(CertificateFile.read(
                        file, PackJson.parse(file, files.bytes(file)).root()))
                : Optional.empty();
    }
}
