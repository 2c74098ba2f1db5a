package nl.hoofdzaakwerk.employer.importing.model;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.relation.model.Municipality;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * In which municipality the employer of a row lies (rule D10): as the row says; else by its postcode; else by its
 * place, when that lies in one municipality only.
 */
final class PlaceCells {
    private static final String RULE = "D10";
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} ?([A-Za-z]{2})?");
    private static final int DIGITS = 4;

    private final RowCells row;
    private final Places places;
    private final Set<RegionCode> regions;

    PlaceCells(RowCells row, Places places, Set<RegionCode> regions) {
        this.row = row;
        this.places = places;
        this.regions = regions;
    }

    /** Its four digits where addresses have them; a number of boxes only is left out. */
    Optional<Postcode4> postcode() {
        return digits().filter(places.postcodes()::containsKey).map(Postcode4::new);
    }

    /** A postcode is looked at even where it decides nothing. */
    Optional<Municipality> municipality() {
        var postcode = digits();
        if (postcode.isEmpty() && row.cell(ImportField.POSTCODE).isPresent()) {
            row.note(ImportField.POSTCODE, Refusal.of("", RULE, "postcode-wrong"));
        }
        var named = row.cell(ImportField.MUNICIPALITY);
        if (named.isPresent()) {
            return inRegion(ImportField.MUNICIPALITY, named(named.get()));
        }
        var byPostcode = postcode.flatMap(places::ofPostcode);
        if (byPostcode.isPresent()) {
            return inRegion(ImportField.POSTCODE, byPostcode);
        }
        var place = row.cell(ImportField.PLACE);
        if (place.isPresent()) {
            return inRegion(ImportField.PLACE, byPlace(place.get()));
        }
        if (postcode.isPresent()) {
            row.note(ImportField.POSTCODE, Refusal.of("", RULE, "postcode-unknown"));
        } else if (row.cell(ImportField.POSTCODE).isEmpty()) {
            row.note(ImportField.MUNICIPALITY, Refusal.of("", RULE, "place-missing"));
        }
        return Optional.empty();
    }

    private Optional<String> digits() {
        return row.cell(ImportField.POSTCODE)
                .filter(written -> POSTCODE.matcher(written).matches())
                .map(written -> written.substring(0, DIGITS));
    }

    private Optional<Municipality> named(String name) {
        var found = places.municipality(name);
        if (found.isEmpty()) {
            row.note(ImportField.MUNICIPALITY, Refusal.of("", RULE, "unknown-municipality"));
        }
        return found;
    }

    private Optional<Municipality> byPlace(String place) {
        var candidates = new TreeSet<>(places.municipalitiesOf(place));
        if (candidates.isEmpty()) {
            places.municipality(place).ifPresent(municipality -> candidates.add(municipality.name()));
        }
        if (candidates.isEmpty()) {
            row.note(ImportField.PLACE, Refusal.of("", RULE, "unknown-place"));
            return Optional.empty();
        }
        if (candidates.size() > 1) {
            row.note(ImportField.PLACE, Refusal.of("", RULE, "place-in-more-municipalities", candidates));
            return Optional.empty();
        }
        return places.municipality(candidates.first());
    }

    private Optional<Municipality> inRegion(ImportField field, Optional<Municipality> found) {
        found.filter(municipality -> !regions.contains(municipality.region()))
                .ifPresent(elsewhere -> row.note(
                        field, Refusal.of("", RULE, "in-another-region", elsewhere.name(), elsewhere.region())));
        return found;
    }
}
