package nl.hoofdzaakwerk.kit.api;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest of the body of the running request, so that a repeated request can be told from another one. */
@RequestScoped
class RequestBody {
    private byte[] bytes = {};

    void read(byte[] body) {
        bytes = body;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
