package nl.hoofdzaakwerk.employer.vum;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.vum.model.Place;
import nl.hoofdzaakwerk.employer.vum.model.SearchArea;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.kit.reference.Reference;

/** Where the Dutch four-digit postcodes lie, from the reference data every service ships. */
@ApplicationScoped
class Postcodes {
    private final Map<Postcode4, Place> places = Reference.postcodes4().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Reference.Postcode::code, row -> new Place(row.latitude(), row.longitude())));

    boolean knows(Postcode4 postcode) {
        return places.containsKey(postcode);
    }

    /** The postcodes in the area; its centre must be known. */
    List<String> within(SearchArea area) {
        var centre = places.get(area.centre());
        return places.entrySet().stream()
                .filter(entry -> centre.kilometresTo(entry.getValue()) <= area.kilometres())
                .map(entry -> entry.getKey().value())
                .toList();
    }
}
