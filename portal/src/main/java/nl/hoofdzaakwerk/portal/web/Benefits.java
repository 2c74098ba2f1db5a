package nl.hoofdzaakwerk.portal.web;

import java.util.List;

/** What somebody can live on; codes of place {@code Benefit} say what people call it. */
public final class Benefits {
    public static final List<String> ALL =
            List.of("PARTICIPATIEWET", "WW", "WIA_WAO", "WAJONG", "ZIEKTEWET", "NONE", "EMPLOYED");

    private Benefits() {}
}
