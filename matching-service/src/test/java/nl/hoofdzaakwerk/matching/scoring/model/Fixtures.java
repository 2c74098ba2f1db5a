package nl.hoofdzaakwerk.matching.scoring.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.matching.scoring.model.StraightLineTimes.Coordinate;

/** A cook from Leiden and a kitchen in Leiden, to be varied one thing at a time. */
final class Fixtures {

    static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    static final Postcode4 LEIDEN = new Postcode4("2311");
    static final Postcode4 ALPHEN = new Postcode4("2405");
    static final Postcode4 NOWHERE = new Postcode4("9999");
    static final UUID CARD = new UUID(1, 1);
    static final UUID VACANCY = new UUID(2, 2);
    static final UUID EMPLOYER = new UUID(3, 3);
    static final Instant TOLD = Instant.parse("2026-03-30T09:00:00Z");

    private Fixtures() {}

    static RuleSet rules() {
        return rules(weights());
    }

    static RuleSet rules(Map<Criterion, Integer> weights) {
        Map<TravelMode, TravelAssumption> travel = new EnumMap<>(TravelMode.class);
        Stream.of(TravelMode.values()).forEach(mode -> travel.put(mode, new TravelAssumption(15, 120, 0)));
        return new RuleSet(
                "TEST-1",
                weights,
                50,
                List.of(0, 25, 50, 75, 100),
                10,
                25,
                List.of(20, 60, 100),
                Set.of(WorkCondition.QUIET),
                new FreshFor(90, 60),
                travel);
    }

    static Map<Criterion, Integer> weights() {
        return weights(300, 120, 120, 90, 120, 60, 80, 50, 60);
    }

    /** In the order of {@link Criterion}. */
    static Map<Criterion, Integer> weights(int... points) {
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion, points[criterion.ordinal()]);
        }
        return weights;
    }

    /** Leiden and Alphen aan den Rijn lie about 11.3 km apart. */
    static TravelTimes places() {
        return new StraightLineTimes(
                Map.of(LEIDEN, new Coordinate(52.1600, 4.4900), ALPHEN, new Coordinate(52.1283, 4.6475)));
    }

    static Scorer scorer() {
        return new Scorer(rules(), places(), DAY, Set.of());
    }

    static Candidate cook() {
        return new Candidate();
    }

    static Kitchen kitchen() {
        return new Kitchen();
    }

    static final class Candidate {
        private List<IscoCode> wishes = List.of(new IscoCode("5120"));
        private int minimumHours = 16;
        private int maximumHours = 24;
        private Postcode4 postcode = LEIDEN;
        private int maximumTravel = 30;
        private Set<WorkCondition> needed = Set.of();
        private LocalDate groundUntil;
        private boolean free = true;
        private DisclosureLevel disclosure = DisclosureLevel.FULL;
        private Answers answers = Answers.NONE;
        private Instant toldAt = TOLD;
        private LocalDate availableFrom = DAY;
        private final TermsOfCandidate terms = new TermsOfCandidate();

        Candidate telling(Consumer<TermsOfCandidate> more) {
            more.accept(terms);
            return this;
        }

        Candidate sharing(DisclosureLevel level) {
            disclosure = level;
            return this;
        }

        Candidate answering(Answers given) {
            answers = given;
            return this;
        }

        Candidate toldAt(Instant moment) {
            toldAt = moment;
            return this;
        }

        Candidate availableFrom(LocalDate day) {
            availableFrom = day;
            return this;
        }

        Candidate wishing(String... codes) {
            wishes = Stream.of(codes).map(IscoCode::new).toList();
            return this;
        }

        Candidate hours(int minimum, int maximum) {
            minimumHours = minimum;
            maximumHours = maximum;
            return this;
        }

        Candidate from(Postcode4 place, int limit) {
            postcode = place;
            maximumTravel = limit;
            return this;
        }

        Candidate needing(WorkCondition... conditions) {
            needed = Set.of(conditions);
            return this;
        }

        Candidate groundUntil(LocalDate day) {
            groundUntil = day;
            return this;
        }

        Candidate taken() {
            free = false;
            return this;
        }

        CandidateProfile profile() {
            return new CandidateProfile(
                    CARD,
                    wishes,
                    minimumHours,
                    maximumHours,
                    postcode,
                    TravelMode.BICYCLE,
                    maximumTravel,
                    needed,
                    new LegalGround("consent", "matching", groundUntil),
                    availableFrom,
                    free,
                    disclosure,
                    terms.terms(),
                    answers,
                    toldAt);
        }
    }

    static final class Kitchen {
        private String occupation = "5120";
        private int minimumHours = 12;
        private int maximumHours = 32;
        private int positions = 1;
        private Set<WorkCondition> conditions = Set.of();
        private LocalDate opensOn = DAY;
        private LocalDate closesOn;
        private Instant toldAt = TOLD;
        private final TermsOfVacancy terms = new TermsOfVacancy();

        Kitchen telling(Consumer<TermsOfVacancy> more) {
            more.accept(terms);
            return this;
        }

        Kitchen toldAt(Instant moment) {
            toldAt = moment;
            return this;
        }

        Kitchen occupation(String code) {
            occupation = code;
            return this;
        }

        Kitchen hours(int minimum, int maximum) {
            minimumHours = minimum;
            maximumHours = maximum;
            return this;
        }

        Kitchen positions(int open) {
            positions = open;
            return this;
        }

        Kitchen offering(WorkCondition... offered) {
            conditions = Set.of(offered);
            return this;
        }

        Kitchen open(LocalDate from, LocalDate until) {
            opensOn = from;
            closesOn = until;
            return this;
        }

        VacancyProfile profile() {
            return new VacancyProfile(
                    VACANCY,
                    new IscoCode(occupation),
                    minimumHours,
                    maximumHours,
                    positions,
                    LEIDEN,
                    conditions,
                    opensOn,
                    closesOn,
                    EMPLOYER,
                    terms.terms(),
                    toldAt);
        }
    }
}
