package nl.hoofdzaakwerk.matching.exposure.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * How much a candidate in the pool came up in meetings (X19). Only for candidates whom no match holds: the others wait
 * for nothing.
 *
 * @param firstTold since when the candidate is in the pool
 * @param lastDiscussed date of the last meeting that decided about the candidate; empty when none did
 * @param meetingsSince meetings held since then, or since the candidate came
 * @param mayPass for how many meetings in a row somebody may stay undiscussed; set by people
 * @param decisions what meetings decided about the candidate
 */
public record Exposure(
        UUID cardId,
        RegionCode region,
        OrganisationAlias organisation,
        LocalDate firstTold,
        Optional<LocalDate> lastDiscussed,
        int meetingsSince,
        int mayPass,
        Decisions decisions) {

    /**
     * Counts, each of them once per meeting and vacancy.
     *
     * @param proposed pairs on closed agendas
     */
    public record Decisions(int proposed, int discussed, int agreed, int rejected, int parked) {}

    public Exposure {
        if (meetingsSince < 0 || mayPass < 1) {
            throw new IllegalArgumentException("meetings are counted from nothing on");
        }
    }

    /** Whether the candidate was not discussed for so many meetings that it is to be shown. */
    public boolean isOverlooked() {
        return meetingsSince >= mayPass;
    }
}
