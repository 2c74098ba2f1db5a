package nl.hoofdzaakwerk.matching.vum.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.IscoCode;

/**
 * What the person who asks chooses; whatever is left empty comes from the wishes or the offer.
 *
 * @param occupation one of several wishes
 * @param kilometres of the search area
 * @param licences that the work has to ask
 */
public record Narrowing(Optional<IscoCode> occupation, OptionalInt kilometres, Set<DrivingLicence> licences) {
    public static final Narrowing NONE = new Narrowing(Optional.empty(), OptionalInt.empty(), Set.of());

    public Narrowing {
        Objects.requireNonNull(occupation);
        Objects.requireNonNull(kilometres);
        licences = Set.copyOf(licences);
    }
}
