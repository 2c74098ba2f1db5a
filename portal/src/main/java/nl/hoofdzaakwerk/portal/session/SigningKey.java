package nl.hoofdzaakwerk.portal.session;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public half of the key by which the portal proves itself to Keycloak (RFC 7517), for Keycloak to fetch. */
@Path("/oidc/jwks")
@ApplicationScoped
public class SigningKey {
    private static final String KEY_ID = "portal";

    private final String file;

    SigningKey(@ConfigProperty(name = "quarkus.oidc.credentials.jwt.key-file") String file) {
        this.file = file;
    }

    /** The key set. */
    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public String keys() throws IOException, GeneralSecurityException {
        RSAPrivateCrtKey key = read();
        JsonObject published = new JsonObject()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "PS256")
                .put("kid", KEY_ID)
                .put("n", base64(key.getModulus().toByteArray()))
                .put("e", base64(key.getPublicExponent().toByteArray()));
        return new JsonObject().put("keys", new JsonArray().add(published)).encode();
    }

    private RSAPrivateCrtKey read() throws IOException, GeneralSecurityException {
        String pem = Files.readString(java.nio.file.Path.of(file)).replaceAll("-----[A-Z ]+-----|\\s", "");
        return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
    }

    /** Without the sign byte that a positive number may begin with. */
    private static String base64(byte[] number) {
        int begin = number.length > 1 && number[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(number, begin, number.length));
    }
}
