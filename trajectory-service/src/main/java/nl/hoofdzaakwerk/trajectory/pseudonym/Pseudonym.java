package nl.hoofdzaakwerk.trajectory.pseudonym;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Derives pseudonyms for one receiver: HMAC-SHA-256 of the id, shaped as a UUID (version 8). */
final class Pseudonym {
    static final int SHORTEST_KEY = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final long VERSION_8 = 0x8000L;
    private static final long VERSION_MASK = 0xF000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long VARIANT_MASK = 0xC000_0000_0000_0000L;

    private final SecretKeySpec key;

    /**
     * @param setting name of the setting, for the message
     * @throws IllegalArgumentException when the key is no base64 or too short
     */
    Pseudonym(String setting, String base64Key) {
        byte[] bytes = decode(setting, base64Key);
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(setting + " must hold at least " + SHORTEST_KEY + " bytes");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    UUID of(UUID id) {
        ByteBuffer digest = ByteBuffer.wrap(mac(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array()));
        return new UUID(digest.getLong() & ~VERSION_MASK | VERSION_8, digest.getLong() & ~VARIANT_MASK | VARIANT);
    }

    private byte[] mac(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static byte[] decode(String setting, String base64Key) {
        try {
            return Base64.getDecoder().decode(base64Key);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(setting + " is not base64", e);
        }
    }
}
