package nl.hoofdzaakwerk.events;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One event of each type, telling one story; src/main/resources/samples holds the same. */
final class Samples {
    private static final UUID CARD = uuid(1);
    private static final UUID TRAJECTORY = uuid(2);
    private static final UUID PLACEMENT_FACT = uuid(3);
    private static final UUID PLACEMENT = uuid(4);
    private static final UUID EMPLOYER = uuid(5);
    private static final UUID VACANCY = uuid(6);
    private static final UUID MATCH = uuid(7);
    private static final UUID WITHDRAWAL_EVENT = uuid(8);
    private static final UUID FILE_REQUEST = uuid(9);
    private static final UUID FILE_PART = uuid(10);
    private static final UUID MERGED_EMPLOYER = uuid(11);
    private static final UUID JOB_REQUEST = uuid(12);
    private static final UUID SUBJECT_OF_FACTS = uuid(13);
    private static final UUID CONTINUED_TRAJECTORY = uuid(14);
    private static final UUID EMPLOYER_FACT = uuid(15);
    private static final UUID REFERRAL_FACT = uuid(16);
    private static final RegionCode HOLLAND_RIJNLAND = new RegionCode("AM19");
    private static final OrganisationAlias GGZ = new OrganisationAlias("ggz-rijnduin");
    private static final OrganisationAlias WSP = new OrganisationAlias("wsp-holland-rijnland");
    private static final Instant RECORDED = Instant.parse("2023-03-01T09:30:00Z");

    private Samples() {}

    static Event of(EventType type) {
        return switch (type) {
            case CANDIDATE_CARD_PUBLISHED -> card();
            case TRAJECTORY_STARTED ->
                new TrajectoryStarted(
                        TRAJECTORY,
                        HOLLAND_RIJNLAND,
                        "Duin- en Bollenstreek",
                        GGZ,
                        TargetGroup.CMD,
                        BenefitKind.WW,
                        Method.IPS_LIGHT,
                        "uwv-modular",
                        day(1, 16),
                        SUBJECT_OF_FACTS,
                        CONTINUED_TRAJECTORY);
            case TRAJECTORY_CORRECTED ->
                new TrajectoryCorrected(
                        TRAJECTORY,
                        HOLLAND_RIJNLAND,
                        "Duin- en Bollenstreek",
                        GGZ,
                        TargetGroup.CMD,
                        BenefitKind.WW,
                        Method.IPS,
                        "uwv-modular",
                        day(1, 9));
            case GUIDANCE_STEP_TAKEN ->
                new GuidanceStepTaken(TRAJECTORY, HOLLAND_RIJNLAND, GuidanceStep.EMPLOYER_MET, day(2, 6));
            case TRAJECTORY_ENDED -> new TrajectoryEnded(TRAJECTORY, HOLLAND_RIJNLAND, day(12, 1), EndReason.PAID_WORK);
            case TRAJECTORY_PLACED ->
                new TrajectoryPlaced(
                        TRAJECTORY,
                        PLACEMENT_FACT,
                        HOLLAND_RIJNLAND,
                        PlacementKind.PAID,
                        20,
                        day(4, 1),
                        true,
                        ContractForm.FIXED_TERM,
                        WageBand.FIFTEEN_TO_TWENTY,
                        true,
                        EMPLOYER_FACT,
                        "6");
            case PLACEMENT_HOURS_CHANGED ->
                new PlacementHoursChanged(
                        TRAJECTORY,
                        PLACEMENT_FACT,
                        HOLLAND_RIJNLAND,
                        HoursBand.TWENTY_FOUR_TO_THIRTY_ONE,
                        day(7, 1),
                        ContractForm.PERMANENT,
                        WageBand.TWENTY_TO_TWENTY_FIVE);
            case PLACEMENT_SUSTAINABILITY_REVOKED ->
                new PlacementSustainabilityRevoked(TRAJECTORY, PLACEMENT_FACT, HOLLAND_RIJNLAND, day(10, 1));
            case PLACEMENT_SUSTAINED ->
                new PlacementSustained(TRAJECTORY, PLACEMENT_FACT, HOLLAND_RIJNLAND, day(10, 1));
            case PLACEMENT_ENDED ->
                new PlacementEnded(TRAJECTORY, PLACEMENT_FACT, HOLLAND_RIJNLAND, day(11, 30), WorkEndReason.BETTER_JOB);
            case PLACEMENT_MADE ->
                new PlacementMade(
                        PLACEMENT,
                        EMPLOYER,
                        VACANCY,
                        MATCH,
                        HOLLAND_RIJNLAND,
                        PlacementKind.PAID,
                        20,
                        day(4, 1),
                        day(12, 31));
            case PLACEMENT_TERMS_CHANGED ->
                new PlacementTermsChanged(
                        PLACEMENT, EMPLOYER, VACANCY, MATCH, HOLLAND_RIJNLAND, 28, day(7, 1), day(12, 31));
            case PLACEMENT_CLOSED ->
                new PlacementClosed(PLACEMENT, EMPLOYER, VACANCY, MATCH, HOLLAND_RIJNLAND, day(11, 30));
            case EMPLOYER_REGISTERED ->
                new EmployerRegistered(EMPLOYER, "Kwekerij De Linde", HOLLAND_RIJNLAND, WSP, "A", true, day(1, 9));
            case EMPLOYER_STAGE_CHANGED ->
                new EmployerStageChanged(
                        EMPLOYER,
                        HOLLAND_RIJNLAND,
                        PipelineStage.STRONG_AMBITION,
                        PipelineStage.VACANCY_OPENED,
                        day(2, 20),
                        true);
            case EMPLOYER_MERGED -> new EmployerMerged(MERGED_EMPLOYER, EMPLOYER, HOLLAND_RIJNLAND, day(5, 8));
            case EMPLOYER_UNMERGED -> new EmployerUnmerged(MERGED_EMPLOYER, EMPLOYER, HOLLAND_RIJNLAND, day(5, 22));
            case EMPLOYER_COUNTING_CHANGED -> new EmployerCountingChanged(EMPLOYER, HOLLAND_RIJNLAND, day(2, 6));
            case VACANCY_PUBLISHED -> vacancy();
            case MATCH_PROPOSED -> new MatchProposed(MATCH, CARD, VACANCY, EMPLOYER, HOLLAND_RIJNLAND, day(3, 2));
            case MATCH_AGREED -> new MatchAgreed(MATCH, CARD, VACANCY, EMPLOYER, HOLLAND_RIJNLAND, day(3, 9));
            case MATCH_PARKED -> new MatchParked(MATCH, CARD, VACANCY, EMPLOYER, HOLLAND_RIJNLAND, day(3, 9));
            case MATCH_INTRODUCED -> new MatchIntroduced(MATCH, CARD, VACANCY, EMPLOYER, HOLLAND_RIJNLAND, day(3, 16));
            case MATCH_PLACED -> new MatchPlaced(MATCH, CARD, VACANCY, EMPLOYER, HOLLAND_RIJNLAND, day(4, 1));
            case MATCH_REJECTED ->
                new MatchRejected(MATCH, CARD, VACANCY, EMPLOYER, HOLLAND_RIJNLAND, day(3, 9), "TRAVEL_TOO_LONG");
            case MATCH_ENDED ->
                new MatchEnded(MATCH, CARD, VACANCY, EMPLOYER, HOLLAND_RIJNLAND, day(11, 30), "CONTRACT_ENDED");
            case CONSENT_WITHDRAWN -> new ConsentWithdrawn(CARD, "matching-service", "matching", RECORDED);
            case ERASURE_DEMANDED -> new ErasureDemanded(CARD, "matching-service", RECORDED);
            case WITHDRAWAL_CONFIRMED ->
                new WithdrawalConfirmed(CARD, "matching-service", WITHDRAWAL_EVENT, RECORDED.plusSeconds(2));
            case SUBJECT_FILE_REQUESTED -> new SubjectFileRequested(CARD, "matching-service", FILE_REQUEST, RECORDED);
            case SUBJECT_FILE_PART -> part();
            case WISH_COUNTS_PUBLISHED ->
                new WishCountsPublished(
                        HOLLAND_RIJNLAND,
                        day(3, 1),
                        List.of(new WishCount("52", 15), new WishCount("91", 40)),
                        RECORDED);
            case JOB_DEVELOPMENT_ASKED ->
                new JobDevelopmentAsked(
                        JOB_REQUEST,
                        HOLLAND_RIJNLAND,
                        List.of(new IscoCode("6113"), new IscoCode("92")),
                        12,
                        24,
                        Set.of(WorkCondition.QUIET),
                        Set.of(Hindrance.TOO_FAR, Hindrance.HOURS),
                        day(3, 16));
            case REFERRAL_MADE ->
                new ReferralMade(REFERRAL_FACT, SUBJECT_OF_FACTS, HOLLAND_RIJNLAND, GGZ, Referrer.UWV, day(1, 3));
            case REFERRAL_ANSWERED ->
                new ReferralAnswered(
                        REFERRAL_FACT,
                        SUBJECT_OF_FACTS,
                        HOLLAND_RIJNLAND,
                        ReferralOutcome.REFUSED,
                        RefusalReason.NOT_REACHED,
                        day(1, 10));
            case GUIDANCE_MONTH_TOLD ->
                new GuidanceMonthTold(GGZ, HOLLAND_RIJNLAND, day(3, 1), 4, 350, 62, 1, 180, 121, 47, 12, 11);
            case REGION_PROGRAMME_PUBLISHED ->
                new RegionProgrammePublished(
                        HOLLAND_RIJNLAND,
                        "Holland Rijnland",
                        "Leiden",
                        Division.CHAMPIONS_LEAGUE,
                        100,
                        2023,
                        day(1, 1));
        };
    }

    private static CandidateCardPublished card() {
        return new CandidateCardPublished(
                CARD,
                HOLLAND_RIJNLAND,
                GGZ,
                DisclosureLevel.SUPPORT_NEED_ONLY,
                List.of(new IscoCode("6113"), new IscoCode("92")),
                12,
                24,
                new Postcode4("2215"),
                TravelMode.BICYCLE,
                45,
                Set.of(WorkCondition.QUIET, WorkCondition.BUILD_UP_HOURS),
                new LegalGround("consent", "matching", day(12, 31)),
                day(3, 15),
                RECORDED,
                new CandidateTerms(
                        false,
                        Set.of(SbiSection.A, SbiSection.G),
                        32,
                        0,
                        List.of(
                                new WeekPart(DayOfWeek.MONDAY, DayPart.MORNING),
                                new WeekPart(DayOfWeek.THURSDAY, DayPart.AFTERNOON)),
                        Set.of(HardLimit.NO_NIGHTS, HardLimit.NO_TELEPHONE),
                        List.of(new IscoCode("7")),
                        WorkLoad.LOW,
                        WorkLoad.MEDIUM,
                        WorkLoad.LOW,
                        Set.of(DrivingLicence.B),
                        LanguageLevel.B1,
                        EducationLevel.MBO_2,
                        Set.of(WorkTask.GREENERY, WorkTask.SORTING),
                        true,
                        6,
                        1450,
                        true));
    }

    private static VacancyPublished vacancy() {
        return new VacancyPublished(
                VACANCY,
                EMPLOYER,
                "Kwekerij De Linde",
                HOLLAND_RIJNLAND,
                WSP,
                "Medewerker kas",
                new IscoCode("6113"),
                16,
                24,
                2,
                new Postcode4("2215"),
                Set.of(WorkCondition.PREDICTABLE, WorkCondition.QUIET, WorkCondition.BUDDY),
                day(2, 20),
                day(6, 30),
                RECORDED,
                new VacancyTerms(
                        List.of(
                                new WorkTime(DayOfWeek.MONDAY, DayPart.MORNING, false),
                                new WorkTime(DayOfWeek.THURSDAY, DayPart.AFTERNOON, true)),
                        Set.of(DrivingLicence.B),
                        true,
                        LanguageLevel.A2,
                        EducationLevel.MBO_1,
                        DemandStrength.WISHED,
                        day(4, 3),
                        SbiSection.A,
                        new WorkProfile(WorkLoad.LOW, WorkLoad.MEDIUM, WorkLoad.LOW, false, true),
                        Set.of(WorkTask.GREENERY, WorkTask.PACKING),
                        true,
                        DisclosureLevel.SUPPORT_NEED_ONLY,
                        WillingnessBand.HIGH,
                        1475,
                        12,
                        true));
    }

    private static SubjectFilePart part() {
        return new SubjectFilePart(
                FILE_PART,
                FILE_REQUEST,
                "matching-service",
                1,
                2,
                new FileSection(
                        "matches",
                        new FileLabel("Waarvoor je bent voorgesteld", "What you were proposed for"),
                        List.of(
                                new FileColumn("proposedDate", new FileLabel("Voorgesteld op", "Proposed on")),
                                new FileColumn("stage", new FileLabel("Stand", "Stage"))),
                        List.of(new FileRow(List.of(new FileValue("2023-03-02"), new FileValue("AGREED"))))),
                RECORDED.plusSeconds(2));
    }

    private static UUID uuid(int number) {
        return new UUID(0x0186_9c8f_5400_7000L, 0x8000_0000_0000_0000L | number);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2023, month, day);
    }
}
