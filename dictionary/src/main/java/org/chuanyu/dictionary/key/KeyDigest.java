// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.key;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;

/**
 * 键摘要: what stands for a key where keys are compared and nobody may read them: its SHA-256 with a secret, so that nobody
 * can try out keys on digests that were left behind. Not safe for several threads.
 */
public final class KeyDigest {
    private static final int SECRET = 16;

    private final byte[] secret;
    private final MessageDigest sha256;
    private ByteBuffer text = ByteBuffer.allocate(256);

    /**
     * Makes digests with a secret; those made with the same secret can be compared.
     *
     * @param secret the secret
     */
    public KeyDigest(byte[] secret) {
        this.secret = secret.clone();
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Makes a secret.
     *
     * @return bytes that nobody can guess
     */
    public static byte[] newSecret() {
        byte[] secret = new byte[SECRET];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /**
     * Returns the digest of a key.
     *
     * @param key the parts of the key
     * @return 32 bytes
     */
    public byte[] of(List<String> key) {
        // Each part follows its length, so that no two keys run together to the same text.
        sha256.update(secret);
        for (String part : key) {
            int length = part.length();
            if (text.capacity() < 4 + 2 * length) {
                text = ByteBuffer.allocate(4 + 4 * length);
            }
            text.clear().putInt(length);
            for (int i = 0; i < length; i++) {
                text.putChar(part.charAt(i));
            }
            sha256.update(text.flip());
        }
        return sha256.digest();
    }
}
