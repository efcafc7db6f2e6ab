// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** 逐行读取: a file, or standard input, with a code a line. */
final class CodeLines {
    private CodeLines() {}

    static void read(String file, Session session, Consumer<String> codes) throws IOException {
        Path path = Path.of(file);
        if (!file.equals("-") && !Files.isRegularFile(path)) {
            throw new UsageException("文件不存在：" + file, "there is no file " + file);
        }
        try (InputStream in = file.equals("-") ? session.in() : Files.newInputStream(path);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                codes.accept(line);
            }
        } catch (CharacterCodingException e) {
            throw new UsageException("文件不是 UTF-8 编码", "the file is not in UTF-8");
        }
    }
}
