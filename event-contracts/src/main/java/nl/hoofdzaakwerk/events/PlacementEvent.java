package nl.hoofdzaakwerk.events;

import java.util.UUID;

/** Something about a filled position, without the person. */
public sealed interface PlacementEvent extends Event permits PlacementMade, PlacementTermsChanged, PlacementClosed {
    UUID placementId();

    UUID employerId();

    /** Absent when the work was not an open vacancy. */
    UUID vacancyId();

    /** Absent when it did not come from a matching meeting. */
    UUID matchId();

    RegionCode region();

    @Override
    default String subject() {
        return placementId().toString();
    }
}
