package nl.hoofdzaakwerk.reporting.figures.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** What is kept of an erased pseudonym: SHA-256 of its text. */
public final class PseudonymDigest {
    private PseudonymDigest() {}

    public static byte[] of(UUID pseudonym) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(pseudonym.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
