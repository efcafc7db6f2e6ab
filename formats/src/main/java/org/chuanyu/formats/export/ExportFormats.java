// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.formats.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** 格式目录: the export formats that are there, found without configuration. */
public final class ExportFormats {
    private ExportFormats() {}

    /**
     * Returns all formats.
     *
     * @return the formats by id
     */
    public static List<ExportFormat> all() {
        return ServiceLoader.load(ExportFormat.class, ExportFormat.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(ExportFormat::id))
                .toList();
    }

    /**
     * Finds a format.
     *
     * @param id the format's id
     * @return the format, or empty
     */
    public static Optional<ExportFormat> find(String id) {
        return all().stream().filter(format -> format.id().equals(id)).findFirst();
    }
}
