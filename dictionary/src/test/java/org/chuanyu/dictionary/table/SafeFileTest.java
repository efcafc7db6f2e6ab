// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    @TempDir
    Path folder = Path.of("");

    private List<Path> there() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void assertOwnerOnly(Path file) throws IOException {
        if (posix(file)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void nothing_is_there_before_it_is_published_and_all_of_it_after() throws IOException {
        Path place = folder.resolve("out.csv");
        try (SafeFile file = SafeFile.begin(place)) {
            file.out().write("示例".getBytes(StandardCharsets.UTF_8));
            assertThat(place).doesNotExist();
            assertThat(there()).hasSize(1);
            assertOwnerOnly(there().get(0));
            file.finish();
            assertThat(place).doesNotExist();
            file.publish();
            assertThat(there()).containsExactly(place);
            assertThat(file.place()).isEqualTo(place);
        }
        assertThat(place).hasContent("示例");
        assertOwnerOnly(place);
    }

    @Test
    void what_is_not_published_is_removed() throws IOException {
        Path place = folder.resolve("out.csv");
        try (SafeFile file = SafeFile.begin(place)) {
            file.out().write(1);
        }
        assertThat(there()).isEmpty();
        try (SafeFile file = SafeFile.begin(place)) {
            file.finish();
        }
        assertThat(there()).isEmpty();
    }

    @Test
    void a_file_that_was_there_stays_until_it_is_replaced() throws IOException {
        Path place = Files.writeString(folder.resolve("out.csv"), "old");
        try (SafeFile file = SafeFile.begin(place)) {
            file.out().write('n');
        }
        assertThat(place).hasContent("old");
        try (SafeFile file = SafeFile.begin(place)) {
            file.out().write('n');
            file.publish();
        }
        assertThat(place).hasContent("n");
        assertThat(there()).containsExactly(place);
    }

    @Test
    void a_place_that_can_not_be_written_is_refused() throws IOException {
        TableException missing =
                catchThrowableOfType(TableException.class, () -> SafeFile.begin(folder.resolve("no/out.csv")));
        assertThat(missing.reason().en()).contains("there is no folder");
        assertThat(missing.reason().zh()).contains("文件夹不存在");
        TableException taken = catchThrowableOfType(TableException.class, () -> SafeFile.begin(folder));
        assertThat(taken.reason().en()).contains("this is a folder");
        assertThat(taken.reason().zh()).contains("这是文件夹");
        assertThat(there()).isEmpty();
        TableException why = SafeFile.unwritable(folder, new IOException("No space left on device"));
        assertThat(why.reason().en()).contains("can't write", "No space left");
    }
}
