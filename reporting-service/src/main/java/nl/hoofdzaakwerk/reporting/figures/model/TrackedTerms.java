package nl.hoofdzaakwerk.reporting.figures.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import nl.hoofdzaakwerk.events.ContractForm;
import nl.hoofdzaakwerk.events.HoursBand;
import nl.hoofdzaakwerk.events.PlacementHoursChanged;
import nl.hoofdzaakwerk.events.WageBand;

/** On what terms a placement goes on from a day. */
@Embeddable
class TrackedTerms {
    @Enumerated(EnumType.STRING)
    private HoursBand hoursBand;

    @Enumerated(EnumType.STRING)
    private ContractForm contract;

    @Enumerated(EnumType.STRING)
    private WageBand wage;

    private long toldBy;

    protected TrackedTerms() {}

    TrackedTerms(PlacementHoursChanged changed, long sequence) {
        this.hoursBand = changed.hoursBand();
        this.contract = changed.contract();
        this.wage = changed.wage();
        this.toldBy = sequence;
    }

    /** Of what was told for the same day, the last word holds. */
    static TrackedTerms last(TrackedTerms one, TrackedTerms other) {
        return other.toldBy > one.toldBy ? other : one;
    }

    /** In the order of {@link TrackedTrajectory#TERMS_COLUMNS}. */
    List<Object> values() {
        return Arrays.asList(hoursBand, contract, wage, toldBy);
    }
}
