package nl.hoofdzaakwerk.trajectory.pseudonym;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 of ids with a key from the settings: the same id always gives the same, and nobody without the key can
 * tell which.
 */
public final class KeyedHash {
    static final int SHORTEST_KEY = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /**
     * @param setting name of the setting, for the message
     * @throws IllegalArgumentException when the key is no base64 or too short
     */
    public KeyedHash(String setting, String base64Key) {
        byte[] bytes = decode(setting, base64Key);
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(setting + " must hold at least " + SHORTEST_KEY + " bytes");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** @return 32 bytes */
    public byte[] of(UUID id) {
        byte[] message = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
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
