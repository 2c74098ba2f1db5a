package nl.hoofdzaakwerk.matching.vum.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.matching.scoring.model.Answers;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;
import nl.hoofdzaakwerk.matching.scoring.model.FreshFor;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.Points;
import nl.hoofdzaakwerk.matching.scoring.model.RuleSet;
import nl.hoofdzaakwerk.matching.scoring.model.StraightLineTimes;
import nl.hoofdzaakwerk.matching.scoring.model.StraightLineTimes.Coordinate;
import nl.hoofdzaakwerk.matching.scoring.model.TravelAssumption;
import nl.hoofdzaakwerk.matching.scoring.model.TravelTimes;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyProfile;

/** A cook from Leiden and a kitchen in Leiden, and what VUM tells of others. */
final class VumFixtures {
    static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    static final Instant TOLD = Instant.parse("2026-04-01T08:00:00Z");
    static final Postcode4 LEIDEN = new Postcode4("2311");
    static final Postcode4 ALPHEN = new Postcode4("2405");
    static final TravelAssumption CYCLING = new TravelAssumption(15, 120, 0);
    static final IscoCode COOK = new IscoCode("5120");
    static final UUID ID = new UUID(7, 7);

    private VumFixtures() {}

    static RuleSet rules() {
        Map<TravelMode, TravelAssumption> travel = new EnumMap<>(TravelMode.class);
        Stream.of(TravelMode.values()).forEach(mode -> travel.put(mode, CYCLING));
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        Stream.of(Criterion.values()).forEach(criterion -> weights.put(criterion, 0));
        weights.putAll(Map.of(
                Criterion.OCCUPATION, 450,
                Criterion.HOURS, 200,
                Criterion.CONDITIONS, 200,
                Criterion.TRAVEL, 150));
        return new RuleSet(
                "TEST-1",
                weights,
                50,
                List.of(0, 25, 50, 75, 100),
                10,
                25,
                List.of(20, 60, 100),
                Set.of(),
                new FreshFor(90, 60),
                travel);
    }

    /** Leiden and Alphen aan den Rijn lie about 11.3 km apart: 55 minutes by these rules. */
    static TravelTimes places() {
        return new StraightLineTimes(
                Map.of(LEIDEN, new Coordinate(52.1600, 4.4900), ALPHEN, new Coordinate(52.1283, 4.6475)));
    }

    static VumJudge judge() {
        return new VumJudge(rules(), places(), DAY, TOLD);
    }

    static CandidateProfile cook() {
        return cook(terms(true, null, List.of()), COOK);
    }

    static CandidateProfile cook(CandidateTerms terms, IscoCode... wishes) {
        return new CandidateProfile(
                new UUID(1, 1),
                List.of(wishes),
                16,
                24,
                LEIDEN,
                TravelMode.BICYCLE,
                30,
                Set.of(),
                new LegalGround("consent", "matching", null),
                DAY,
                true,
                DisclosureLevel.NONE,
                terms,
                Answers.NONE,
                TOLD);
    }

    static CandidateTerms terms(boolean everySector, Set<DrivingLicence> licences, List<IscoCode> unwanted) {
        return new CandidateTerms(
                everySector,
                Set.of(),
                null,
                0,
                List.of(),
                Set.of(),
                unwanted,
                null,
                null,
                null,
                licences,
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                null);
    }

    static VacancyProfile kitchen() {
        VacancyTerms terms = new VacancyTerms(List.of(), Set.of(DrivingLicence.B), false, null, null, null, null);
        return new VacancyProfile(
                new UUID(2, 2), COOK, 12, 32, 1, LEIDEN, Set.of(), DAY, null, new UUID(3, 3), terms, TOLD);
    }

    /** Everything told, and fitting. */
    static VumVacancy vacancy() {
        return new VumVacancy(
                "v",
                "Kok",
                null,
                COOK,
                IscoUri.of(COOK),
                12,
                32,
                LEIDEN,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 2, 28),
                "Restaurant De Verte",
                SbiSection.I,
                Set.of());
    }

    /** Only a name. */
    static VumVacancy vagueVacancy() {
        return new VumVacancy(
                "v", "Iets", null, null, "urn:x", null, null, null, null, null, null, SbiSection.I, Set.of());
    }

    /** Everything told, and fitting. */
    static VumProfile jobseeker() {
        return new VumProfile(
                "p", List.of(COOK), 16, 32, LEIDEN, TravelMode.BICYCLE, 30, null, DAY, Set.of(DrivingLicence.B));
    }

    static VumProfile vagueJobseeker() {
        return new VumProfile("p", List.of(), null, null, null, null, null, null, null, null);
    }

    static Points of(Criterion criterion, Judgement judgement) {
        return judgement.points().stream()
                .filter(points -> points.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }
}
