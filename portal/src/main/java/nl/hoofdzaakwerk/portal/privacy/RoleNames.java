package nl.hoofdzaakwerk.portal.privacy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.text.Codes;

/** What roles are called, where a service gives their codes with spaces between them. */
public final class RoleNames {
    private RoleNames() {}

    public static String of(String codes) {
        return codes == null || codes.isBlank()
                ? ""
                : Stream.of(codes.split(" "))
                        .map(role -> Codes.of("Role", role))
                        .collect(Collectors.joining(", "));
    }
}
