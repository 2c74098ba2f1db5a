package nl.hoofdzaakwerk.matching.vum;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.matching.vum.model.IscoUri;

/**
 * Reads the fields that are named, by VUM's rules for them. What breaks its rule is as if it was not told; a field that
 * is not named is never looked at.
 */
final class FieldReader {
    private static final int HOURS_OF_A_WEEK = 168;
    private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3})([a-zA-Z]{2})?");
    private static final Pattern NO_TEXT = Pattern.compile("[<>\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]");

    private FieldReader() {}

    /** Without signs that could be markup; null when absent, blank or too long. */
    static String text(JsonNode from, String field, int longest) {
        JsonNode node = from.path(field);
        if (!node.isTextual() || node.asText().length() > longest) {
            return null;
        }
        String plain = NO_TEXT.matcher(node.asText()).replaceAll("").strip();
        return plain.isEmpty() ? null : plain;
    }

    static Integer hours(JsonNode from, String field) {
        return number(from, field, HOURS_OF_A_WEEK);
    }

    /** Null unless it is a whole number of 0 up to and including the most. */
    static Integer number(JsonNode from, String field, int most) {
        JsonNode node = from.path(field);
        boolean fits =
                node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 0 && node.intValue() <= most;
        return fits ? node.intValue() : null;
    }

    static LocalDate date(JsonNode from, String field) {
        try {
            return from.path(field).isTextual()
                    ? LocalDate.parse(from.path(field).asText())
                    : null;
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    /** The digits; letters are not kept. */
    static Postcode4 postcode(JsonNode from, String field) {
        var matcher = POSTCODE.matcher(from.path(field).asText());
        return matcher.matches() ? new Postcode4(matcher.group(1)) : null;
    }

    static IscoCode occupation(String uri) {
        return uri == null ? null : IscoUri.parse(uri).orElse(null);
    }

    /** The elements of an array; a single object counts as an array of one. */
    static Stream<JsonNode> each(JsonNode from, String field) {
        JsonNode node = from.path(field);
        if (node.isObject()) {
            return Stream.of(node);
        }
        return node.isArray() ? node.valueStream() : Stream.empty();
    }

    /** Null when nothing is told about licences; categories that are not known here are left out. */
    static Set<DrivingLicence> licences(JsonNode from) {
        if (from.path("rijbewijs").isMissingNode()) {
            return null;
        }
        Set<DrivingLicence> licences = EnumSet.noneOf(DrivingLicence.class);
        each(from, "rijbewijs")
                .map(licence -> licence.path("codeSoortRijbewijs").asText())
                .map(FieldReader::licence)
                .flatMap(Optional::stream)
                .forEach(licences::add);
        return licences;
    }

    private static Optional<DrivingLicence> licence(String code) {
        return Stream.of(DrivingLicence.values())
                .filter(known -> known.name().equalsIgnoreCase(code))
                .findFirst();
    }

    /** Both as told; neither when the least is more than the most. */
    record Hours(Integer minimum, Integer maximum) {
        Hours {
            if (minimum != null && maximum != null && minimum > maximum) {
                minimum = null;
                maximum = null;
            }
        }
    }

    static Hours weekHours(JsonNode from) {
        JsonNode times = from.path("werktijden");
        return new Hours(hours(times, "aantalWerkurenPerWeekMinimaal"), hours(times, "aantalWerkurenPerWeekMaximaal"));
    }
}
