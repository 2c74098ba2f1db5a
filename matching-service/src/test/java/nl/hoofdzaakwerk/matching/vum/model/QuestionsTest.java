package nl.hoofdzaakwerk.matching.vum.model;

import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.COOK;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.CYCLING;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.LEIDEN;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.cook;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.kitchen;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.matching.scoring.model.TravelAssumption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {
    private static final IscoCode CLEANER = new IscoCode("9112");

    private static Narrowing to(IscoCode occupation, Integer kilometres, DrivingLicence... licences) {
        return new Narrowing(
                Optional.ofNullable(occupation),
                kilometres == null ? OptionalInt.empty() : OptionalInt.of(kilometres),
                Set.of(licences));
    }

    @Test
    @DisplayName("D6 E3 a question by wishes asks the dearest work, the hours, and as far as the candidate travels")
    void shouldAskWishes() {
        VumQuestion question = QuestionOfWishes.of(
                cook(terms(true, Set.of(DrivingLicence.B), List.of()), COOK, CLEANER), CYCLING, Narrowing.NONE);

        // half an hour at 15 km/h, with a fifth more road than the straight line: 6.25 km
        assertThat(question).isEqualTo(new VumQuestion(new SearchArea(LEIDEN, 7), Optional.of(COOK), 16, 24, Set.of()));
    }

    @Test
    @DisplayName("D6 E3 a choice narrows to another wish, a shorter way or work that asks a licence, never beyond")
    void shouldNarrow() {
        var candidate = cook(terms(true, Set.of(DrivingLicence.B), List.of()), COOK, CLEANER);

        assertThat(QuestionOfWishes.of(candidate, CYCLING, to(CLEANER, 3, DrivingLicence.B)))
                .isEqualTo(new VumQuestion(
                        new SearchArea(LEIDEN, 3), Optional.of(CLEANER), 16, 24, Set.of(DrivingLicence.B)));
        assertThat(QuestionOfWishes.of(candidate, CYCLING, to(null, 999)).area().kilometres())
                .isEqualTo(7);
    }

    @Test
    @DisplayName(
            "D6 E3 what is no wish and no licence of the candidate is not asked; a licence not asked about is none")
    void shouldNameMisfits() {
        var driver = cook(terms(true, Set.of(DrivingLicence.B), List.of()), COOK);
        var unasked = cook(terms(true, null, List.of()), COOK);

        assertThat(QuestionOfWishes.misfits(driver, to(COOK, 1, DrivingLicence.B)))
                .isEmpty();
        assertThat(QuestionOfWishes.misfits(driver, to(CLEANER, 1, DrivingLicence.C)))
                .extracting(QuestionOfWishes.Misfit::pointer)
                .containsExactly("/occupation", "/drivingLicences");
        assertThat(QuestionOfWishes.misfits(unasked, to(null, null, DrivingLicence.B)))
                .extracting(QuestionOfWishes.Misfit::key)
                .containsExactly("D6.vum-licence-not-held");
        assertThat(QuestionOfWishes.misfits(unasked, Narrowing.NONE)).isEmpty();
    }

    @Test
    @DisplayName("D6 a wish for a whole group of occupations is not asked: equal to it would be nothing")
    void shouldAskUnitGroupsOnly() {
        assertThat(QuestionOfWishes.of(cook(terms(true, null, List.of()), new IscoCode("512")), CYCLING, Narrowing.NONE)
                        .occupation())
                .isEmpty();
        assertThat(QuestionOfWishes.of(cook(terms(true, null, List.of())), CYCLING, Narrowing.NONE)
                        .occupation())
                .isEmpty();
    }

    @Test
    @DisplayName("D6 E2 a question by an offer asks its work, hours and demanded licences, around the work")
    void shouldAskOffer() {
        assertThat(QuestionOfOffer.of(kitchen(), 25, Narrowing.NONE))
                .isEqualTo(new VumQuestion(
                        new SearchArea(LEIDEN, 25), Optional.of(COOK), 12, 32, Set.of(DrivingLicence.B)));
        assertThat(QuestionOfOffer.of(kitchen(), 25, to(null, 0)).area().kilometres())
                .isZero();
    }

    @ParameterizedTest(name = "{0} minutes at {1} km/h, {2} %, {3} minutes standing: {4} km")
    @CsvSource({
        "0, 15, 100, 0, 0",
        "4, 15, 100, 5, 0",
        "60, 15, 100, 0, 15",
        "61, 15, 100, 0, 16",
        "240, 130, 100, 0, 520",
        "240, 130, 120, 60, 325"
    })
    @DisplayName("D6 the search area reaches as far as the travel limit does, rounded up to a whole kilometre")
    void shouldReach(int minutes, int speed, int detour, int fixed, int kilometres) {
        assertThat(Reach.kilometres(minutes, new TravelAssumption(speed, detour, fixed)))
                .isEqualTo(kilometres);
    }

    @Test
    @DisplayName("D6 an area reaches from 0 up to and including 999 km")
    void shouldBoundArea() {
        assertThat(new SearchArea(LEIDEN, 0).kilometres()).isZero();
        assertThat(new SearchArea(LEIDEN, 999).kilometres()).isEqualTo(999);
        for (int wrong : List.of(-1, 1000)) {
            assertThatIllegalArgumentException().isThrownBy(() -> new SearchArea(LEIDEN, wrong));
        }
    }

    @Test
    @DisplayName("D6 occupations go by the URI that ESCO gives an ISCO group; of another URI nothing is known")
    void shouldNameOccupations() {
        assertThat(IscoUri.of(COOK)).isEqualTo("http://data.europa.eu/esco/isco/C5120");
        assertThat(IscoUri.parse(IscoUri.of(COOK))).contains(COOK);
        assertThat(IscoUri.parse("http://data.europa.eu/esco/isco/C51203")).isEmpty();
        assertThat(IscoUri.parse("http://data.europa.eu/esco/occupation/x")).isEmpty();
    }

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({"01, A", "05, A", "0610, B", "10, C", "33, C", "35, D", "5610, I", "64, K", "68, L", "98, T", "99, U"})
    @DisplayName("D6 the section of a sector follows from its first two digits")
    void shouldFindSections(String code, SbiSection section) {
        assertThat(Sectors.sectionOf(code)).contains(section);
    }

    @Test
    @DisplayName("D6 what is no code of SBI has no section")
    void shouldFindNoSection() {
        for (String wrong : List.of("", "1", "00", "I", "561010", "5a")) {
            assertThat(Sectors.sectionOf(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    @DisplayName("D6 an answer is complete unless VUM says that there is more, or tells more than it may")
    void shouldKnowCutOff() {
        List<Integer> hundred = IntStream.range(0, 100).boxed().toList();

        assertThat(new VumAnswer<>(null, false, 100, hundred).state()).isEqualTo(VumSearchState.COMPLETE);
        assertThat(new VumAnswer<>(null, true, 1, List.of(1)).state()).isEqualTo(VumSearchState.CUT_OFF);
        assertThat(new VumAnswer<>(null, false, 101, hundred).state()).isEqualTo(VumSearchState.CUT_OFF);
    }

    @Test
    @DisplayName("D6 the months of a vacancy's contract follow from its first and last day, when they make some")
    void shouldCountContractMonths() {
        var vacancy = VumFixtures.vacancy();
        var terms = vacancy.profile(VumFixtures.ID, StandIn.fitting(cook()), VumFixtures.DAY, VumFixtures.TOLD)
                .terms();

        assertThat(terms.contractMonths()).isEqualTo(6);
        assertThat(terms.startDate()).isEqualTo(vacancy.startsOn());
        assertThat(terms.sector()).isEqualTo(SbiSection.I);
        assertThat(VumFixtures.vagueVacancy()
                        .profile(VumFixtures.ID, StandIn.fitting(cook()), VumFixtures.DAY, VumFixtures.TOLD)
                        .terms()
                        .contractMonths())
                .isNull();
    }
}
