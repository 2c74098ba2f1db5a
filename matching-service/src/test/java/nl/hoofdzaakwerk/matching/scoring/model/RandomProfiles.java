package nl.hoofdzaakwerk.matching.scoring.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.DayPart;
import nl.hoofdzaakwerk.events.DemandStrength;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.HardLimit;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LanguageLevel;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.WeekPart;
import nl.hoofdzaakwerk.events.WillingnessBand;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.events.WorkLoad;
import nl.hoofdzaakwerk.events.WorkProfile;
import nl.hoofdzaakwerk.events.WorkTask;
import nl.hoofdzaakwerk.events.WorkTime;
import nl.hoofdzaakwerk.matching.scoring.model.StraightLineTimes.Coordinate;

/** Candidates and vacancies of one region with everything told, half told or not told at all. */
public final class RandomProfiles {

    /** A region of ten by ten postcodes, some two kilometres apart; the last ten have no known place. */
    static final TravelTimes PLACES = places();

    private static final int POSTCODES = 100;
    private static final int UNPLACED = 10;
    private static final List<String> OCCUPATIONS =
            List.of("5120", "5131", "5132", "51", "9412", "9112", "8322", "4321", "4110", "6113", "7", "2512");

    private final Random random;
    private final List<UUID> employers =
            IntStream.range(0, 40).mapToObj(number -> new UUID(9, number)).toList();
    private final List<UUID> vacancies = new ArrayList<>();
    private int next;

    public RandomProfiles(Random random) {
        this.random = random;
    }

    private static TravelTimes places() {
        Map<Postcode4, Coordinate> coordinates = new HashMap<>();
        for (int number = 0; number < POSTCODES - UNPLACED; number++) {
            coordinates.put(postcode(number), new Coordinate(52 + number / 10 * 0.018, 4.4 + number % 10 * 0.029));
        }
        return new StraightLineTimes(coordinates);
    }

    private static Postcode4 postcode(int number) {
        return new Postcode4(String.valueOf(2300 + number));
    }

    /** Judges them on one day, by rules with a weight for each criterion. */
    public static Scorer scorer() {
        return new Scorer(Fixtures.rules(), PLACES, Fixtures.DAY, Set.of());
    }

    /** One that blocks nobody who blocks nothing. */
    public VacancyProfile openVacancy() {
        TermsOfVacancy terms = vacancyTerms();
        terms.drivingLicences = Set.of();
        terms.leastDisclosure = null;
        terms.educationStrength = terms.education == null ? null : DemandStrength.REQUIRED;
        return vacancy(terms, 1, Fixtures.DAY, null);
    }

    /** One who blocks nothing. */
    public CandidateProfile openCandidate() {
        TermsOfCandidate terms = candidateTerms();
        terms.everySector = true;
        terms.hoursAtWork = 0;
        terms.hardLimits = Set.of();
        terms.unwantedOccupations = List.of();
        Set<WorkCondition> needed = some(WorkCondition.class, 3);
        needed.remove(WorkCondition.QUIET);
        return candidate(terms, 240, needed, null, true, Answers.NONE);
    }

    public VacancyProfile vacancy() {
        return vacancy(
                random.nextInt(10) == 0 ? new TermsOfVacancy() : vacancyTerms(),
                random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(3),
                Fixtures.DAY.plusDays(random.nextInt(20) - 18),
                random.nextBoolean() ? null : Fixtures.DAY.plusDays(random.nextInt(20) - 1));
    }

    private VacancyProfile vacancy(TermsOfVacancy terms, int positions, LocalDate opensOn, LocalDate closesOn) {
        int minimum = random.nextInt(33);
        UUID id = new UUID(2, next++);
        vacancies.add(id);
        return new VacancyProfile(
                id,
                new IscoCode(one(OCCUPATIONS)),
                minimum,
                Math.max(1, minimum + random.nextInt(12)),
                positions,
                postcode(random.nextInt(POSTCODES)),
                some(WorkCondition.class, 3),
                opensOn,
                closesOn,
                one(employers),
                terms.terms(),
                told());
    }

    private TermsOfVacancy vacancyTerms() {
        TermsOfVacancy terms = new TermsOfVacancy();
        terms.timetable = list(6, () -> new WorkTime(day(), one(DayPart.class), random.nextBoolean()));
        terms.drivingLicences = random.nextInt(4) == 0 ? some(DrivingLicence.class, 2) : Set.of();
        terms.certificateOfConduct = random.nextInt(5) == 0;
        terms.dutch = maybe(LanguageLevel.class);
        terms.education = maybe(EducationLevel.class);
        terms.educationStrength = terms.education == null ? null : one(DemandStrength.class);
        terms.startDate = random.nextBoolean() ? null : Fixtures.DAY.plusDays(random.nextInt(30));
        terms.sector = maybe(SbiSection.class);
        terms.workProfile = random.nextBoolean()
                ? null
                : new WorkProfile(
                        one(WorkLoad.class),
                        one(WorkLoad.class),
                        one(WorkLoad.class),
                        random.nextBoolean(),
                        random.nextBoolean());
        terms.tasks = random.nextInt(3) == 0 ? null : some(WorkTask.class, 6);
        terms.jobCoachAccess = maybe();
        terms.leastDisclosure = random.nextInt(3) == 0 ? one(DisclosureLevel.class) : null;
        terms.willingness = maybe(WillingnessBand.class);
        terms.wageCents = random.nextBoolean() ? null : 1300 + random.nextInt(6) * 100;
        terms.contractMonths = random.nextBoolean() ? null : 1 + random.nextInt(12);
        terms.countsForJobAgreement = maybe();
        return terms;
    }

    public CandidateProfile candidate() {
        return candidate(
                random.nextInt(10) == 0 ? new TermsOfCandidate() : candidateTerms(),
                random.nextInt(90),
                some(WorkCondition.class, 3),
                ground(),
                random.nextInt(20) > 0,
                answers());
    }

    private CandidateProfile candidate(
            TermsOfCandidate terms,
            int travel,
            Set<WorkCondition> needed,
            LocalDate groundUntil,
            boolean free,
            Answers answers) {
        int minimum = random.nextInt(33);
        return new CandidateProfile(
                new UUID(1, next++),
                list(3, () -> new IscoCode(one(OCCUPATIONS))),
                minimum,
                Math.max(1, minimum + random.nextInt(16)),
                postcode(random.nextInt(POSTCODES)),
                one(TravelMode.class),
                travel,
                needed,
                new LegalGround("consent", "matching", groundUntil),
                Fixtures.DAY.plusDays(random.nextInt(20) - 10),
                free,
                one(DisclosureLevel.class),
                terms.terms(),
                answers,
                told());
    }

    private LocalDate ground() {
        return random.nextBoolean() ? null : Fixtures.DAY.plusDays(random.nextInt(20) - 1);
    }

    private TermsOfCandidate candidateTerms() {
        TermsOfCandidate terms = new TermsOfCandidate();
        terms.everySector = random.nextBoolean();
        terms.sectors = some(SbiSection.class, 8);
        terms.growsToHours = random.nextBoolean() ? null : 1 + random.nextInt(40);
        terms.hoursAtWork = random.nextInt(4) == 0 ? random.nextInt(20) : 0;
        terms.availability = list(14, () -> new WeekPart(day(), one(DayPart.class)));
        terms.hardLimits = random.nextInt(3) == 0 ? some(HardLimit.class, 2) : Set.of();
        terms.unwantedOccupations = random.nextInt(3) == 0 ? List.of(new IscoCode(one(OCCUPATIONS))) : List.of();
        terms.mostStimuli = maybe(WorkLoad.class);
        terms.mostPace = maybe(WorkLoad.class);
        terms.mostSocialLoad = maybe(WorkLoad.class);
        terms.drivingLicences = random.nextBoolean() ? null : some(DrivingLicence.class, 3);
        terms.dutch = maybe(LanguageLevel.class);
        terms.education = maybe(EducationLevel.class);
        terms.skills = random.nextInt(3) == 0 ? Set.of() : some(WorkTask.class, 10);
        terms.jobCoachNeeded = maybe();
        terms.leastContractMonths = random.nextBoolean() ? null : 1 + random.nextInt(12);
        terms.leastWageCents = random.nextBoolean() ? null : 1300 + random.nextInt(6) * 100;
        terms.incomeAdviceGiven = maybe();
        return terms;
    }

    private Answers answers() {
        if (random.nextBoolean()) {
            return Answers.NONE;
        }
        Map<UUID, Answer> byVacancy = new HashMap<>();
        Map<UUID, Answer> byEmployer = new HashMap<>();
        for (int number = random.nextInt(4); number > 0; number--) {
            byEmployer.put(one(employers), answer());
            byVacancy.put(vacancies.isEmpty() ? new UUID(2, 0) : one(vacancies), answer());
        }
        return new Answers(byVacancy, byEmployer);
    }

    private Answer answer() {
        return new Answer(random.nextBoolean(), maybe(DisclosureLevel.class));
    }

    private Instant told() {
        return Fixtures.TOLD.minusSeconds(random.nextInt(120) * 86_400L);
    }

    private DayOfWeek day() {
        return one(DayOfWeek.class);
    }

    private Boolean maybe() {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> true;
            default -> false;
        };
    }

    private <E extends Enum<E>> E maybe(Class<E> type) {
        return random.nextInt(3) == 0 ? null : one(type);
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        return one(List.of(type.getEnumConstants()));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type, int most) {
        Set<E> some = EnumSet.noneOf(type);
        for (int number = random.nextInt(most + 1); number > 0; number--) {
            some.add(one(type));
        }
        return some;
    }

    private <T> List<T> list(int most, Supplier<T> next) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(number -> next.get())
                .toList();
    }
}
