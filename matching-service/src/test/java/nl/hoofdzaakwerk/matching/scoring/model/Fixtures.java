package nl.hoofdzaakwerk.matching.scoring.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.matching.Terms;
import nl.hoofdzaakwerk.matching.scoring.model.TravelTimes.Coordinate;

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
        Map<TravelMode, TravelAssumption> travel = new EnumMap<>(TravelMode.class);
        Stream.of(TravelMode.values()).forEach(mode -> travel.put(mode, new TravelAssumption(15, 120, 0)));
        return new RuleSet(
                "TEST-1",
                weights(450, 200, 200, 150),
                50,
                List.of(0, 25, 50, 75, 100),
                10,
                Set.of(WorkCondition.QUIET),
                travel);
    }

    static Map<Criterion, Integer> weights(int occupation, int hours, int conditions, int travel) {
        return Map.of(
                Criterion.OCCUPATION, occupation,
                Criterion.HOURS, hours,
                Criterion.CONDITIONS, conditions,
                Criterion.TRAVEL, travel);
    }

    /** Leiden and Alphen aan den Rijn lie about 11.3 km apart. */
    static TravelTimes places() {
        return new TravelTimes(
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
                    DAY,
                    free,
                    DisclosureLevel.FULL,
                    Terms.everywhere(),
                    Answers.NONE,
                    TOLD);
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
                    null,
                    TOLD);
        }
    }
}
