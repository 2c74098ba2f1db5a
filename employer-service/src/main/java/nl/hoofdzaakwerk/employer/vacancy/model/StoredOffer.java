package nl.hoofdzaakwerk.employer.vacancy.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.DemandStrength;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LanguageLevel;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.events.WorkTask;

/** The columns that hold an {@link Offer}. */
@Embeddable
class StoredOffer {
    private String title;
    private String occupation;
    private int positions;
    private int minimumHours;
    private int maximumHours;
    private String[] timetable;
    private String postcode4;
    private String[] conditions;
    private String[] drivingLicences;
    private boolean certificateOfConduct;

    @Enumerated(EnumType.STRING)
    private LanguageLevel dutch;

    @Enumerated(EnumType.STRING)
    private EducationLevel education;

    @Enumerated(EnumType.STRING)
    private DemandStrength educationStrength;

    @Embedded
    private WorkProfile workProfile;

    private String[] tasks;
    private BigDecimal wagePerHour;
    private Integer contractMonths;
    private String carvedFrom;
    private String[] carvedTasks;
    private LocalDate startDate;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private boolean sharedWithVum;
    private String[] taskKinds;
    private Boolean jobCoachAccess;

    @Enumerated(EnumType.STRING)
    private DisclosureLevel leastDisclosure;

    private Boolean countsForJobAgreement;

    /** For JPA. */
    protected StoredOffer() {}

    StoredOffer(Offer offer) {
        title = offer.title();
        occupation = offer.occupation().value();
        positions = offer.positions();
        minimumHours = offer.hours().minimum();
        maximumHours = offer.hours().maximum();
        timetable = offer.timetable().texts();
        postcode4 = offer.postcode4().value();
        conditions = names(offer.conditions());
        demand(offer.demands());
        workProfile = offer.workProfile().orElse(null);
        tasks = offer.tasks().toArray(String[]::new);
        wagePerHour = offer.wage().map(Wage::euros).orElse(null);
        contractMonths = offer.contractMonths().orElse(null);
        carvedFrom = offer.carving().map(Carving::from).orElse(null);
        carvedTasks = offer.carving()
                .map(carving -> carving.tasks().toArray(String[]::new))
                .orElse(null);
        startDate = offer.startDate().orElse(null);
        opensOn = offer.opensOn();
        closesOn = offer.closesOn().orElse(null);
        sharedWithVum = offer.sharedWithVum();
        taskKinds = offer.taskKinds().map(StoredOffer::names).orElse(null);
        jobCoachAccess = offer.targetGroup().jobCoachAccess().orElse(null);
        leastDisclosure = offer.targetGroup().leastDisclosure().orElse(null);
        countsForJobAgreement = offer.targetGroup().countsForJobAgreement().orElse(null);
    }

    private void demand(Demands demands) {
        drivingLicences = names(demands.drivingLicences());
        certificateOfConduct = demands.certificateOfConduct();
        dutch = demands.dutch().orElse(null);
        education = demands.education().map(Demands.Education::level).orElse(null);
        educationStrength = demands.education().map(Demands.Education::strength).orElse(null);
    }

    Offer read() {
        return new Offer(
                title,
                new IscoCode(occupation),
                positions,
                new HoursPerWeek(minimumHours, maximumHours),
                Timetable.of(timetable),
                new Postcode4(postcode4),
                Stream.of(conditions).map(WorkCondition::valueOf).collect(Collectors.toSet()),
                demands(),
                Optional.ofNullable(workProfile),
                List.of(tasks),
                Optional.ofNullable(taskKinds)
                        .map(kinds -> Stream.of(kinds).map(WorkTask::valueOf).collect(Collectors.toSet())),
                Optional.ofNullable(wagePerHour).map(Wage::new),
                Optional.ofNullable(contractMonths),
                Optional.ofNullable(carvedFrom).map(from -> new Carving(from, List.of(carvedTasks))),
                Optional.ofNullable(startDate),
                opensOn,
                Optional.ofNullable(closesOn),
                sharedWithVum,
                new TargetGroupTerms(
                        Optional.ofNullable(jobCoachAccess),
                        Optional.ofNullable(leastDisclosure),
                        Optional.ofNullable(countsForJobAgreement)));
    }

    private Demands demands() {
        return new Demands(
                Stream.of(drivingLicences).map(DrivingLicence::valueOf).collect(Collectors.toSet()),
                certificateOfConduct,
                Optional.ofNullable(dutch),
                Optional.ofNullable(education).map(level -> new Demands.Education(level, educationStrength)));
    }

    int positions() {
        return positions;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    Optional<LocalDate> closesOn() {
        return Optional.ofNullable(closesOn);
    }

    void closeOn(Optional<LocalDate> day) {
        closesOn = day.orElse(null);
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }
}
