package nl.hoofdzaakwerk.portal.casework.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.casework.Open;
import nl.hoofdzaakwerk.portal.casework.Remark;

/** A case consultation. */
record Meeting(
        UUID id,
        String state,
        LocalDate date,
        String place,
        String region,
        String subregion,
        String hostOrganisation,
        String agenda,
        int cases,
        int maximumCases,
        int participants,
        int maximumParticipants,
        String minutes,
        String closedReason,
        List<Remark> remarks,
        NextStep nextStep)
        implements Open {

    /** Somebody's place at a meeting. */
    record Participant(UUID id, String organisation, String person, String state, Instant answeredAt) {
        public boolean isComing() {
            return state.equals("REGISTERED");
        }
    }

    /** The place, and the part of the region where it is for that alone. */
    public String where() {
        return subregion == null ? place : place + ", " + subregion;
    }

    public boolean isPlanned() {
        return state.equals("PLANNED");
    }

    public boolean hasRemarks() {
        return remarks != null && !remarks.isEmpty();
    }
}
