// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.table;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * 安全文件: a file that appears only when it is complete, readable by its owner only. Until then it is written under
 * another name beside its place, and removed when the run fails or is interrupted.
 */
public final class SafeFile implements Closeable {
    private final Unfinished file;
    private final OutputStream out;

    private SafeFile(Unfinished file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Begins a file.
     *
     * @param place where it shall appear; a file there is replaced
     * @return the file
     * @throws TableException when nothing can be written there
     */
    public static SafeFile begin(Path place) {
        if (Files.isDirectory(place)) {
            throw new TableException(
                    "这是文件夹，不能写成文件：" + place, "this is a folder, no file can be written there: " + place);
        }
        try {
            Unfinished file = Unfinished.file(place);
            return new SafeFile(file, new BufferedOutputStream(Files.newOutputStream(file.part()), 1 << 16));
        } catch (IOException e) {
            throw unwritable(place, e);
        }
    }

    /**
     * Returns where to write.
     *
     * @return the stream, closed by {@link #finish} or {@link #close}
     */
    public OutputStream out() {
        return out;
    }

    /**
     * Returns where the file shall appear.
     *
     * @return the place
     */
    public Path place() {
        return file.place();
    }

    /**
     * Completes the writing, so that only {@link #publish} remains.
     *
     * @throws TableException when the last bytes can't be written, as on a full disk
     */
    public void finish() {
        try {
            out.close();
        } catch (IOException e) {
            throw unwritable(place(), e);
        }
    }

    /**
     * Moves the file into its place.
     *
     * @throws TableException when it can't be moved
     */
    public void publish() {
        finish();
        try {
            file.publish();
        } catch (IOException e) {
            throw unwritable(place(), e);
        }
    }

    /** Ends the writing; a file that was not published is removed. */
    @Override
    public void close() {
        if (file.isPublished()) {
            return;
        }
        try {
            out.close();
        } catch (IOException e) {
            // The file is removed anyway; what made it unwritable was told to who wrote to it.
            System.getLogger(SafeFile.class.getName()).log(System.Logger.Level.DEBUG, "not written to its end", e);
        } finally {
            file.discard();
        }
    }

    /**
     * Tells that a file can't be written.
     *
     * @param place the file
     * @param e why
     * @return the exception to throw
     */
    public static TableException unwritable(Path place, IOException e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new TableException("无法写入 " + place + "：" + why, "can't write " + place + ": " + why);
    }
}
