package nl.hoofdzaakwerk.trajectory.pseudonym;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Derives pseudonyms for one receiver: the keyed hash of the id, shaped as a UUID (version 8). */
final class Pseudonym {
    private static final long VERSION_8 = 0x8000L;
    private static final long VERSION_MASK = 0xF000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long VARIANT_MASK = 0xC000_0000_0000_0000L;

    private final KeyedHash hash;

    /**
     * @param setting name of the setting, for the message
     * @throws IllegalArgumentException when the key is no base64 or too short
     */
    Pseudonym(String setting, String base64Key) {
        this.hash = new KeyedHash(setting, base64Key);
    }

    UUID of(UUID id) {
        ByteBuffer digest = ByteBuffer.wrap(hash.of(id));
        return new UUID(digest.getLong() & ~VERSION_MASK | VERSION_8, digest.getLong() & ~VARIANT_MASK | VARIANT);
    }
}
