package nl.hoofdzaakwerk.events;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The registry of events: one entry per CloudEvents type.
 *
 * <p>A type is never changed in a way that makes older data unreadable; that takes a new version beside it.
 */
public enum EventType {
    CANDIDATE_CARD_PUBLISHED(Topics.CANDIDATE_CARDS, CandidateCardPublished.class),
    TRAJECTORY_STARTED(Topics.TRAJECTORY_FACTS, TrajectoryStarted.class),
    TRAJECTORY_CORRECTED(Topics.TRAJECTORY_FACTS, TrajectoryCorrected.class),
    GUIDANCE_STEP_TAKEN(Topics.TRAJECTORY_FACTS, GuidanceStepTaken.class),
    TRAJECTORY_ENDED(Topics.TRAJECTORY_FACTS, TrajectoryEnded.class),
    TRAJECTORY_PLACED(Topics.TRAJECTORY_FACTS, TrajectoryPlaced.class),
    PLACEMENT_HOURS_CHANGED(Topics.TRAJECTORY_FACTS, PlacementHoursChanged.class),
    PLACEMENT_SUSTAINED(Topics.TRAJECTORY_FACTS, PlacementSustained.class),
    PLACEMENT_SUSTAINABILITY_REVOKED(Topics.TRAJECTORY_FACTS, PlacementSustainabilityRevoked.class),
    PLACEMENT_ENDED(Topics.TRAJECTORY_FACTS, PlacementEnded.class),
    PLACEMENT_MADE(Topics.PLACEMENTS, PlacementMade.class),
    PLACEMENT_TERMS_CHANGED(Topics.PLACEMENTS, PlacementTermsChanged.class),
    PLACEMENT_CLOSED(Topics.PLACEMENTS, PlacementClosed.class),
    EMPLOYER_REGISTERED(Topics.EMPLOYERS, EmployerRegistered.class),
    EMPLOYER_STAGE_CHANGED(Topics.EMPLOYERS, EmployerStageChanged.class),
    EMPLOYER_MERGED(Topics.EMPLOYERS, EmployerMerged.class),
    EMPLOYER_UNMERGED(Topics.EMPLOYERS, EmployerUnmerged.class),
    EMPLOYER_COUNTING_CHANGED(Topics.EMPLOYERS, EmployerCountingChanged.class),
    VACANCY_PUBLISHED(Topics.VACANCIES, VacancyPublished.class),
    MATCH_PROPOSED(Topics.MATCHES, MatchProposed.class),
    MATCH_AGREED(Topics.MATCHES, MatchAgreed.class),
    MATCH_PARKED(Topics.MATCHES, MatchParked.class),
    MATCH_INTRODUCED(Topics.MATCHES, MatchIntroduced.class),
    MATCH_PLACED(Topics.MATCHES, MatchPlaced.class),
    MATCH_REJECTED(Topics.MATCHES, MatchRejected.class),
    MATCH_ENDED(Topics.MATCHES, MatchEnded.class),
    CONSENT_WITHDRAWN(Topics.WITHDRAWALS, ConsentWithdrawn.class),
    ERASURE_DEMANDED(Topics.WITHDRAWALS, ErasureDemanded.class),
    WITHDRAWAL_CONFIRMED(Topics.WITHDRAWAL_CONFIRMATIONS, WithdrawalConfirmed.class),
    SUBJECT_FILE_REQUESTED(Topics.SUBJECT_FILE_REQUESTS, SubjectFileRequested.class),
    SUBJECT_FILE_PART(Topics.SUBJECT_FILE_PARTS, SubjectFilePart.class),
    WISH_COUNTS_PUBLISHED(Topics.WISH_COUNTS, WishCountsPublished.class),
    JOB_DEVELOPMENT_ASKED(Topics.JOB_DEVELOPMENT, JobDevelopmentAsked.class),
    REFERRAL_MADE(Topics.REFERRAL_FACTS, ReferralMade.class),
    REFERRAL_ANSWERED(Topics.REFERRAL_FACTS, ReferralAnswered.class),
    GUIDANCE_MONTH_TOLD(Topics.GUIDANCE_MONTHS, GuidanceMonthTold.class),
    REGION_PROGRAMME_PUBLISHED(Topics.PROGRAMME, RegionProgrammePublished.class);

    private static final String VERSION = ".v1";
    private static final Map<String, EventType> BY_TYPE_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(EventType::typeName, Function.identity()));
    private static final Map<Class<? extends Event>, EventType> BY_RECORD_CLASS =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(EventType::recordClass, Function.identity()));

    private final Topic topic;
    private final Class<? extends Event> recordClass;

    EventType(Topic topic, Class<? extends Event> recordClass) {
        this.topic = topic;
        this.recordClass = recordClass;
    }

    /** Name with version, as files and schemas carry it: {@code trajectory-started.v1}. */
    public String versionedName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + VERSION;
    }

    /** The CloudEvents {@code type}: {@code nl.hoofdzaakwerk.trajectory-started.v1}. */
    public String typeName() {
        return "nl.hoofdzaakwerk." + versionedName();
    }

    /** The CloudEvents {@code dataschema}. */
    public URI dataSchema() {
        return URI.create("https://hoofdzaakwerk.nl/schemas/" + versionedName() + ".json");
    }

    /** Class path location of the JSON Schema. */
    public String schemaResource() {
        return "/schemas/" + versionedName() + ".json";
    }

    /** Class path location of the sample that producer and consumer both test against. */
    public String sampleResource() {
        return "/samples/" + versionedName() + ".json";
    }

    public Topic topic() {
        return topic;
    }

    public Class<? extends Event> recordClass() {
        return recordClass;
    }

    /** The entry for a {@code ce_type}; empty when this version of the platform does not know it. */
    public static Optional<EventType> find(String typeName) {
        return Optional.ofNullable(BY_TYPE_NAME.get(typeName));
    }

    /** The events a topic carries. */
    public static List<EventType> on(Topic topic) {
        return Stream.of(values()).filter(type -> type.topic.equals(topic)).toList();
    }

    static EventType of(Class<? extends Event> recordClass) {
        return BY_RECORD_CLASS.get(recordClass);
    }
}
