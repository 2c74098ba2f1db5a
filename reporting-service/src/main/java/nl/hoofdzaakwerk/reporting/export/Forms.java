package nl.hoofdzaakwerk.reporting.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;

/** In which form an answer is wanted. */
final class Forms {
    private Forms() {}

    /** The first form that the caller takes; of several that are alike to the caller, the first named. */
    static String wanted(HttpHeaders headers, String... forms) {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(
                        accepted -> Arrays.stream(forms).filter(form -> accepted.isCompatible(MediaType.valueOf(form))))
                .findFirst()
                .orElse(forms[0]);
    }
}
