// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.exception;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;

/** 被监视的文件: tells whether a file has changed since it was last asked about, and asks the disk not too often. */
final class WatchedFile {
    private final Path path;
    private final long patience;
    private String state;
    private long asked;

    WatchedFile(Path path, Duration patience) {
        this.path = path;
        this.patience = patience.toNanos();
        this.state = state();
        this.asked = System.nanoTime();
    }

    Path path() {
        return path;
    }

    synchronized boolean hasChanged() {
        long now = System.nanoTime();
        if (now - asked < patience) {
            return false;
        }
        asked = now;
        String before = state;
        state = state();
        return !state.equals(before);
    }

    /** An edit changes the time or the size; a file put in its place has another key. */
    private String state() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
        } catch (IOException e) {
            return "unreadable: " + e.getClass().getSimpleName();
        }
    }
}
