package nl.hoofdzaakwerk.reporting.survey.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.reporting.Refusal;

/**
 * A survey in a region at one of the three moments (rule F13). It takes answers from its first day up to and including
 * its last, unless it is closed sooner; there are no results before it is closed, and no answers after.
 */
@Entity
@Table(name = "survey_round")
public class SurveyRound {
    /** No more people than this are asked in a round. */
    public static final int MOST_TICKETS = 2_000;

    private static final String INVITE = "Nodig de deelnemers uit";
    private static final String CLOSE = "Sluit de meting";

    @Id
    private UUID id;

    private UUID surveyId;
    private String region;

    @Enumerated(EnumType.STRING)
    private SurveyMoment moment;

    private LocalDate opensOn;
    private LocalDate closesOn;
    private LocalDate closedOn;
    private int tickets;

    @Version
    private long version;

    protected SurveyRound() {}

    public SurveyRound(UUID id, UUID surveyId, RegionCode region, SurveyMoment moment, Period period) {
        this.id = id;
        this.surveyId = surveyId;
        this.region = region.value();
        this.moment = moment;
        this.opensOn = period.opensOn();
        this.closesOn = period.closesOn();
    }

    /** First and last day on which answers are taken. */
    public record Period(LocalDate opensOn, LocalDate closesOn) {}

    public RoundState state(LocalDate today) {
        if (closedOn != null || today.isAfter(closesOn)) {
            return RoundState.CLOSED;
        }
        return today.isBefore(opensOn) ? RoundState.PLANNED : RoundState.OPEN;
    }

    /** F13: more people are asked. @return why not; empty when they may be */
    public Optional<Refusal> handOut(int more, LocalDate today) {
        if (state(today) == RoundState.CLOSED) {
            return Optional.of(Refusal.of("F13.round-closed"));
        }
        if (tickets + more > MOST_TICKETS) {
            return Optional.of(Refusal.at("/count", "F13.too-many-tickets", MOST_TICKETS));
        }
        tickets += more;
        return Optional.empty();
    }

    /** F13: whether it takes an answer. @return why not; empty when it does */
    public Optional<Refusal> refuseAnswer(LocalDate today) {
        return switch (state(today)) {
            case PLANNED -> Optional.of(Refusal.of("F13.round-not-open"));
            case OPEN -> Optional.empty();
            case CLOSED -> Optional.of(Refusal.of("F13.round-closed"));
        };
    }

    /** F13: closed before its last day is over. @return why not; empty when it is closed */
    public Optional<Refusal> close(LocalDate today) {
        return switch (state(today)) {
            case PLANNED -> Optional.of(Refusal.of("F13.round-not-open"));
            case CLOSED -> Optional.of(Refusal.of("F13.round-closed"));
            case OPEN -> {
                closedOn = today;
                yield Optional.empty();
            }
        };
    }

    /** P6: what is next, and by when; empty once it is closed. */
    public Optional<NextStep> nextStep(LocalDate today) {
        return switch (state(today)) {
            case PLANNED -> Optional.of(new NextStep(INVITE, opensOn));
            case OPEN -> Optional.of(new NextStep(tickets == 0 ? INVITE : CLOSE, closesOn));
            case CLOSED -> Optional.empty();
        };
    }

    public UUID id() {
        return id;
    }

    public UUID surveyId() {
        return surveyId;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public SurveyMoment moment() {
        return moment;
    }

    public Period period() {
        return new Period(opensOn, closesOn);
    }

    /** Null when it was not closed before its last day was over. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** How many people were asked. */
    public int tickets() {
        return tickets;
    }

    public long version() {
        return version;
    }
}
