package nl.hoofdzaakwerk.acceptance.browser;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Who a token is about: the id by which services know a user, which no page shows. */
final class Subject {
    private Subject() {}

    static String of(String token) {
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        return claims.replaceFirst(".*\"sub\":\"([^\"]+)\".*", "$1");
    }
}
