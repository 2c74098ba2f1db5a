package nl.hoofdzaakwerk.trajectory.intake.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.WorkCondition;

/** {@link Wishes} as columns. */
@Embeddable
record StoredWishes(
        String[] preferredOccupations,
        Integer minimumHours,
        Integer maximumHours,
        @Enumerated(EnumType.STRING) TravelMode travelMode,
        Integer maximumTravelMinutes,
        String[] neededConditions,
        @Enumerated(EnumType.STRING) DisclosureLevel disclosure,
        LocalDate availableFrom,
        @Embedded StoredTerms terms) {

    static StoredWishes of(Wishes wishes) {
        return new StoredWishes(
                wishes.preferredOccupations().stream().map(IscoCode::value).toArray(String[]::new),
                wishes.minimumHours(),
                wishes.maximumHours(),
                wishes.travelMode(),
                wishes.maximumTravelMinutes(),
                wishes.neededConditions().stream().map(WorkCondition::name).toArray(String[]::new),
                wishes.disclosure(),
                wishes.availableFrom(),
                StoredTerms.of(wishes.terms()));
    }

    Wishes toWishes() {
        return new Wishes(
                Stream.of(preferredOccupations).map(IscoCode::new).toList(),
                minimumHours,
                maximumHours,
                travelMode,
                maximumTravelMinutes,
                Stream.of(neededConditions).map(WorkCondition::valueOf).toList(),
                disclosure,
                availableFrom,
                terms == null ? Terms.NOTHING_SAID : terms.toTerms());
    }
}
