package nl.hoofdzaakwerk.acceptance.statics;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Which settings are secret by their name, and which values may nevertheless stand in the repository. */
final class Secrets {
    private static final Pattern SECRET_NAME =
            Pattern.compile("(?i).*(PASSWORD|SECRET|TOKEN|JAAS|PSEUDONYM_KEY|PRIVATE_KEY).*");
    private static final String MARK = "local-only";

    private Secrets() {}

    static boolean isSecretName(String name) {
        return SECRET_NAME.matcher(name).matches();
    }

    /** Marked as local, in plain text or within base64. */
    static boolean isMarkedLocal(String value) {
        return value.contains(MARK) || decoded(value).contains(MARK);
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
