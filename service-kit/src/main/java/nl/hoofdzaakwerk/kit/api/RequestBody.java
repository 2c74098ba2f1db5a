package nl.hoofdzaakwerk.kit.api;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A digest of the body of the running request, so that a repeated request can be told from another one. What is not
 * read into memory lies in a file for as long as the request lasts.
 */
@RequestScoped
class RequestBody {
    private static final int CHUNK = 64 * 1024;

    private String digest = HexFormat.of().formatHex(sha256Of().digest());
    private Path file;

    void read(byte[] body) {
        digest = HexFormat.of().formatHex(sha256Of().digest(body));
    }

    /**
     * Takes a body that is too large for memory.
     *
     * @param limit in bytes; reading stops there
     * @throws Problem 413 when the body is longer
     */
    InputStream spool(InputStream body, long limit) throws IOException {
        file = Files.createTempFile("hw-body-", ".tmp");
        var sha256 = sha256Of();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), sha256)) {
            copy(body, out, limit);
        }
        digest = HexFormat.of().formatHex(sha256.digest());
        return Files.newInputStream(file);
    }

    private static void copy(InputStream body, OutputStream out, long limit) throws IOException {
        var chunk = new byte[CHUNK];
        long length = 0;
        for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
            length += read;
            if (length > limit) {
                throw HttpEdge.tooLarge(limit);
            }
            out.write(chunk, 0, read);
        }
    }

    String sha256() {
        return digest;
    }

    @PreDestroy
    void forget() {
        if (file == null) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A body that was sent could not be removed", e);
        }
    }

    private static MessageDigest sha256Of() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
