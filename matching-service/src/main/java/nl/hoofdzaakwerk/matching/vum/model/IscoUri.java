package nl.hoofdzaakwerk.matching.vum.model;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.events.IscoCode;

/** ISCO-08 groups by the URI that ESCO gives them; VUM names occupations by URI. */
public final class IscoUri {
    private static final String PREFIX = "http://data.europa.eu/esco/isco/C";
    private static final Pattern URI = Pattern.compile("https?://data\\.europa\\.eu/esco/isco/C([0-9]{1,4})");

    private IscoUri() {}

    public static String of(IscoCode occupation) {
        return PREFIX + occupation.value();
    }

    /** Empty for an URI of something else: what occupation that is, is then not known. */
    public static Optional<IscoCode> parse(String uri) {
        var matcher = URI.matcher(uri);
        return matcher.matches() ? Optional.of(new IscoCode(matcher.group(1))) : Optional.empty();
    }
}
