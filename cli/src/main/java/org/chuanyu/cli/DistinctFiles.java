// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 互不相同的文件: the files that a run reads and writes must not be the same. */
final class DistinctFiles {
    private DistinctFiles() {}

    /**
     * No two of the files of a run may be the same, or one would overwrite the other; inputs go by their names, so no two
     * may have the same.
     */
    static void mustBe(List<Path> inputs, String... others) throws IOException {
        List<Path> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path input : inputs) {
            String name = ValidateCommand.name(input);
            if (!names.add(name)) {
                throw new UsageException(
                        "两个输入文件同名，无法区分：" + name, "two inputs have the same name and can't be told apart: " + name);
            }
            all.add(input.toAbsolutePath().normalize());
        }
        for (String other : others) {
            if (other.isEmpty()) {
                continue;
            }
            Path path = Path.of(other).toAbsolutePath().normalize();
            for (Path known : all) {
                boolean same = known.equals(path)
                        || (Files.exists(known) && Files.exists(path) && Files.isSameFile(known, path));
                if (same) {
                    throw new UsageException("同一个文件不能既读又写：" + other, "one file can't be used twice: " + other);
                }
            }
            all.add(path);
        }
    }
}
