package nl.hoofdzaakwerk.matching.pool.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyProfile;

/** An open vacancy as the employer-service told it; it leaves with its tombstone. */
@Entity
@Table(name = "vacancy")
public class Vacancy {

    @Id
    private UUID id;

    private UUID employerId;
    private String employerName;
    private String region;
    private String organisation;
    private String title;
    private String occupation;
    private int minimumHours;
    private int maximumHours;
    private int openPositions;
    private String postcode4;
    private String[] conditions;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private Instant updatedAt;
    private Instant relevantSince;
    private VacancyTerms terms;

    protected Vacancy() {}

    /** A new one, as it was told. */
    public static Vacancy of(VacancyPublished told) {
        Vacancy vacancy = new Vacancy();
        vacancy.id = told.vacancyId();
        vacancy.take(told);
        return vacancy;
    }

    /** Takes over what was told. {@link #relevantSince} moves only when offer or demand changed (E4). */
    public void take(VacancyPublished told) {
        List<Object> before = relevant();
        employerId = told.employerId();
        employerName = told.employerName();
        region = told.region().value();
        organisation = told.organisation().value();
        title = told.title();
        occupation = told.occupation().value();
        minimumHours = told.minimumHours();
        maximumHours = told.maximumHours();
        openPositions = told.openPositions();
        postcode4 = told.postcode4().value();
        conditions = told.conditions().stream().map(Enum::name).toArray(String[]::new);
        opensOn = told.opensOn();
        closesOn = told.closesOn();
        updatedAt = told.updatedAt();
        terms = told.terms();
        if (!relevant().equals(before)) {
            relevantSince = told.updatedAt();
        }
    }

    private List<Object> relevant() {
        return Arrays.asList(
                occupation,
                minimumHours,
                maximumHours,
                postcode4,
                conditions == null ? null : Set.of(conditions),
                RelevantTerms.of(terms));
    }

    /** @param taken positions held by agreed matches and by placements the employer-service has not told of yet */
    public VacancyProfile profile(int taken) {
        return new VacancyProfile(
                id,
                occupation(),
                minimumHours,
                maximumHours,
                Math.max(0, openPositions - taken),
                postcode4(),
                conditions(),
                opensOn,
                closesOn,
                employerId,
                terms,
                updatedAt);
    }

    public UUID id() {
        return id;
    }

    public UUID employerId() {
        return employerId;
    }

    public String employerName() {
        return employerName;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    public String title() {
        return title;
    }

    public IscoCode occupation() {
        return new IscoCode(occupation);
    }

    public int minimumHours() {
        return minimumHours;
    }

    public int maximumHours() {
        return maximumHours;
    }

    /** As told; see {@link #profile} for what is left. */
    public int openPositions() {
        return openPositions;
    }

    public Postcode4 postcode4() {
        return new Postcode4(postcode4);
    }

    public Set<WorkCondition> conditions() {
        return Arrays.stream(conditions).map(WorkCondition::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    /** Last day open; null when it has no end. */
    public LocalDate closesOn() {
        return closesOn;
    }

    /** Timetable and demands; {@link VacancyProfile#NOTHING_TOLD} when the vacancy tells none. */
    public VacancyTerms terms() {
        return terms == null ? VacancyProfile.NOTHING_TOLD : terms;
    }

    /** When the vacancy was told last. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /** When offer or demand changed last. */
    public Instant relevantSince() {
        return relevantSince;
    }
}
