package nl.hoofdzaakwerk.employer.importing.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.employer.relation.model.Municipality;

/**
 * Where in the Netherlands what lies, from the reference data.
 *
 * @param municipalities by their name in {@link #plain} form
 * @param places names of the municipalities that a place lies in, by its name in plain form
 * @param postcodes name of the municipality by four digits
 */
public record Places(
        Map<String, Municipality> municipalities, Map<String, Set<String>> places, Map<String, String> postcodes) {
    public Places {
        municipalities = Map.copyOf(municipalities);
        places = Map.copyOf(places);
        postcodes = Map.copyOf(postcodes);
    }

    /** A name as people write it in different ways. */
    public static String plain(String name) {
        return name.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("[\u2018\u2019`\u00B4]", "'")
                .toLowerCase(Locale.ROOT);
    }

    public Optional<Municipality> municipality(String name) {
        return Optional.ofNullable(municipalities.get(plain(name)));
    }

    /** The municipalities that a place of this name lies in. */
    public Set<String> municipalitiesOf(String place) {
        return places.getOrDefault(plain(place), Set.of());
    }

    /** @param digits four */
    public Optional<Municipality> ofPostcode(String digits) {
        return Optional.ofNullable(postcodes.get(digits)).flatMap(this::municipality);
    }
}
