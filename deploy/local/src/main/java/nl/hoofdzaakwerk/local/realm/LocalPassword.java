package nl.hoofdzaakwerk.local.realm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The one password of every demo user, hashed beforehand: hashing some hundred passwords while importing would cost
 * Keycloak seconds of each first start. Keycloak re-hashes it with its own algorithm at a user's first login.
 */
final class LocalPassword {

    static final String VALUE = "local-only-password";

    private static final int ITERATIONS = 1000;
    private static final int KEY_BITS = 512;
    private static final byte[] SALT = "hoofdzaakwerk-local".getBytes(StandardCharsets.UTF_8);

    private LocalPassword() {}

    static ObjectNode credential() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        ObjectNode secret = json.objectNode()
                .put("value", hash())
                .put("salt", Base64.getEncoder().encodeToString(SALT));
        ObjectNode data = json.objectNode().put("hashIterations", ITERATIONS).put("algorithm", "pbkdf2-sha512");
        return json.objectNode()
                .put("type", "password")
                .put("secretData", secret.toString())
                .put("credentialData", data.toString());
    }

    private static String hash() {
        try {
            PBEKeySpec spec = new PBEKeySpec(VALUE.toCharArray(), SALT, ITERATIONS, KEY_BITS);
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
            return Base64.getEncoder().encodeToString(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK has no PBKDF2WithHmacSHA512", impossible);
        }
    }
}
