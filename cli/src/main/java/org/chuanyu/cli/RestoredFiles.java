// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.chuanyu.dictionary.table.SafeFile;
import org.chuanyu.dictionary.table.SafeFolder;
import org.chuanyu.dictionary.table.TableException;
import org.chuanyu.dictionary.translation.Restoration;
import org.jspecify.annotations.Nullable;

/** 还原的文件: one file where one was translated, a folder where there were several; it appears when all is restored. */
final class RestoredFiles implements Restoration.Originals, Closeable {
    private final Path place;
    private @Nullable SafeFile file;
    private @Nullable SafeFolder folder;

    RestoredFiles(Path place) {
        this.place = place;
    }

    @Override
    public OutputStream begin(String name) throws IOException {
        if (name.isEmpty()) {
            file = SafeFile.begin(place);
            return file.out();
        }
        if (folder == null) {
            folder = SafeFolder.begin(place);
        }
        if (folder.has(name)) {
            throw new TableException("台账中有两张表同名：" + name, "two tables of the account have the same name: " + name);
        }
        return folder.append(name);
    }

    void publish() {
        if (file != null) {
            file.publish();
        }
        if (folder != null) {
            folder.publish();
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
        if (folder != null) {
            folder.close();
        }
    }
}
