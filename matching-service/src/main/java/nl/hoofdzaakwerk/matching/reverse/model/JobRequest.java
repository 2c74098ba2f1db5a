package nl.hoofdzaakwerk.matching.reverse.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.Hindrance;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.JobDevelopmentAsked;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;

/**
 * The WSP is asked to find or make work for a candidate (X17). The request has a number of its own; what the WSP hears
 * under it does not lead back to the card. Open from when it is asked until there is a fit, the candidate is taken, or
 * the coach withdraws it; it goes when the candidate leaves the pool.
 */
@Entity
@Table(name = "job_request")
public class JobRequest {
    private static final String LOOK_AGAIN = "Bekijk met de kandidaat of de wensen nog kloppen";

    @Id
    private UUID id;

    private UUID cardId;
    private String region;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private RequestReason why;

    private String[] occupations;
    private int minimumHours;
    private int maximumHours;
    private String[] neededConditions;
    private String[] hindrances;
    private LocalDate askedOn;
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private RequestEnding ending;

    @Embedded
    private NextStep nextStep;

    @Version
    private long version;

    protected JobRequest() {}

    /** @param reviewDays days after which the coach looks again */
    public JobRequest(
            UUID id, CandidateCard card, RequestReason why, AskedWork work, LocalDate askedOn, int reviewDays) {
        this.id = id;
        this.cardId = card.id();
        this.region = card.region().value();
        this.organisation = card.organisation().value();
        this.why = why;
        this.askedOn = askedOn;
        this.nextStep = new NextStep(LOOK_AGAIN, askedOn.plusDays(reviewDays));
        take(work);
    }

    private void take(AskedWork work) {
        occupations = texts(work.occupations());
        minimumHours = work.minimumHours();
        maximumHours = work.maximumHours();
        neededConditions = texts(work.neededConditions().stream().sorted().toList());
        hindrances = texts(work.hindrances().stream().sorted().toList());
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    /** Takes over what is wished now. @return whether that is something else, and is to be told anew */
    public boolean changeTo(AskedWork work) {
        boolean changed = isOpen() && !work.equals(work());
        if (changed) {
            take(work);
        }
        return changed;
    }

    /** @return why not, as a key of the message bundle; empty when it was ended */
    public Optional<String> end(RequestEnding because, LocalDate today) {
        if (!isOpen()) {
            return Optional.of("X17.request-ended");
        }
        ending = because;
        endedOn = today;
        nextStep = null;
        return Optional.empty();
    }

    /** P6: what is done next, by when. @return why not, as a key of the message bundle; empty when it was kept */
    public Optional<String> plan(NextStep step) {
        if (!isOpen()) {
            return Optional.of("X17.request-ended");
        }
        nextStep = step;
        return Optional.empty();
    }

    /** What the WSP hears. */
    public JobDevelopmentAsked told() {
        AskedWork work = work();
        return new JobDevelopmentAsked(
                id,
                region(),
                work.occupations(),
                minimumHours,
                maximumHours,
                work.neededConditions(),
                work.hindrances(),
                askedOn);
    }

    public AskedWork work() {
        return new AskedWork(
                Arrays.stream(occupations).map(IscoCode::new).toList(),
                minimumHours,
                maximumHours,
                codes(neededConditions, WorkCondition.class),
                codes(hindrances, Hindrance.class));
    }

    private static <E extends Enum<E>> Set<E> codes(String[] names, Class<E> type) {
        return Arrays.stream(names).map(name -> Enum.valueOf(type, name)).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isOpen() {
        return ending == null;
    }

    public UUID id() {
        return id;
    }

    public UUID cardId() {
        return cardId;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    public RequestReason why() {
        return why;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** Null while it is open. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Null while it is open. */
    public RequestEnding ending() {
        return ending;
    }

    /** Null once it ended. */
    public NextStep nextStep() {
        return nextStep;
    }

    public long version() {
        return version;
    }
}
