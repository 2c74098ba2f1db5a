package nl.hoofdzaakwerk.matching.match.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.CandidateCardPublished;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.matching.Terms;
import nl.hoofdzaakwerk.matching.match.model.JudgedFacts.Change;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;
import nl.hoofdzaakwerk.matching.scoring.model.Answer;
import nl.hoofdzaakwerk.matching.scoring.model.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MatchTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    private static CandidateCardPublished cardTold(int maximumHours, DisclosureLevel disclosure, Instant at) {
        return new CandidateCardPublished(
                new UUID(1, 1),
                new RegionCode("AM19"),
                new OrganisationAlias("ggz-rijnduin"),
                disclosure,
                List.of(new IscoCode("5120")),
                16,
                maximumHours,
                new Postcode4("2311"),
                TravelMode.WALK,
                20,
                Set.of(),
                new LegalGround("consent", "matching", null),
                DAY,
                at);
    }

    private static VacancyPublished vacancyTold(int positions, Instant at) {
        return new VacancyPublished(
                new UUID(2, 2),
                new UUID(3, 3),
                "Brasserie",
                new RegionCode("AM19"),
                new OrganisationAlias("wsp"),
                "Kok",
                new IscoCode("5120"),
                12,
                32,
                positions,
                new Postcode4("2311"),
                Set.of(),
                DAY,
                null,
                at);
    }

    private final CandidateCard card = CandidateCard.of(cardTold(24, DisclosureLevel.NONE, MARCH));
    private final Vacancy vacancy = Vacancy.of(vacancyTold(2, MARCH));
    private final Match match = new Match(new UUID(4, 4), card, vacancy, 900, DAY);

    @Test
    @DisplayName("E4 a step that does not exist is refused and changes nothing")
    void shouldRefuseSkippingTheDiscussion() {
        assertThat(match.moveTo(MatchStage.AGREED, null)).contains("E4.no-such-step");
        assertThat(match.stage()).isEqualTo(MatchStage.PROPOSED);
    }

    @Test
    @DisplayName("E4 a rejected pair stays away while nothing relevant changed")
    void shouldStayAsJudged() {
        card.take(cardTold(24, DisclosureLevel.NONE, APRIL));
        vacancy.take(vacancyTold(1, APRIL));

        assertThat(match.stillAsJudged(card, vacancy)).isTrue();
        assertThat(card.updatedAt()).isEqualTo(APRIL);
    }

    @Test
    @DisplayName("E4 a changed wish makes the pair worth looking at again")
    void shouldNoticeAChangedWish() {
        card.take(cardTold(32, DisclosureLevel.NONE, APRIL));

        assertThat(match.stillAsJudged(card, vacancy)).isFalse();
    }

    @Test
    @DisplayName("E6 a placement is a fact for an agreed match, but never revives a rejected one")
    void shouldBePlaced() {
        match.moveTo(MatchStage.DISCUSSED, null);
        match.moveTo(MatchStage.REJECTED, "too-far");

        assertThat(match.placed(APRIL)).isFalse();
        assertThat(match.reasonCode()).isEqualTo("too-far");
    }

    @Test
    @DisplayName("G1 an erased candidate is no longer in the match")
    void shouldForget() {
        match.forgetCandidate();

        assertThat(match.cardId()).isNull();
    }

    @Test
    @DisplayName("E4 a rejected pair comes back when a fact that counted changes, and says which")
    void shouldSayWhatChanged() {
        match.moveTo(MatchStage.DISCUSSED, null);
        match.moveTo(MatchStage.REJECTED, "hours-do-not-fit");
        match.stayAway(JudgedFacts.of(card, vacancy, Optional.empty()));

        assertThat(match.changedSince(card, vacancy, Optional.empty())).isEmpty();
        card.take(cardTold(32, DisclosureLevel.NONE, APRIL));
        assertThat(match.changedSince(card, vacancy, Optional.empty()))
                .containsExactly(new Change(Fact.HOURS, "16\u201324", "16\u201332"));
        assertThat(match.changedSince(card, vacancy, Optional.empty())
                        .getFirst()
                        .reason())
                .isEqualTo(new Reason("E4.back.hours", List.of("16\u201332", "16\u201324")));
        card.take(cardTold(24, DisclosureLevel.NONE, APRIL.plusSeconds(1)));
        assertThat(match.changedSince(card, vacancy, Optional.empty())).isEmpty();
    }

    @Test
    @DisplayName("E4 another answer of the candidate counts as a change")
    void shouldNoticeAnAnswer() {
        var yes = Optional.of(new Answer(true, DisclosureLevel.FULL));
        match.stayAway(JudgedFacts.of(card, vacancy, yes));

        assertThat(match.changedSince(card, vacancy, yes)).isEmpty();
        assertThat(match.changedSince(card, vacancy, Optional.of(new Answer(true, DisclosureLevel.NONE))))
                .extracting(Change::fact)
                .containsExactly(Fact.ANSWER);
        assertThat(match.changedSince(card, vacancy, Optional.of(new Answer(false, null))))
                .hasSize(1);
    }

    @Test
    @DisplayName("E4 what counted survives being stored, and a fact that was not kept is not compared")
    void shouldStoreFacts() {
        JudgedFacts facts = JudgedFacts.of(card, vacancy, Optional.empty());

        assertThat(JudgedFacts.ofLines(facts.lines())).isEqualTo(facts);
        assertThat(JudgedFacts.ofLines(new String[] {"HOURS=16\u201324"}).changesTo(facts))
                .isEmpty();
        assertThat(JudgedFacts.ofLines(new String[] {"OCCUPATIONS="}).changesTo(facts))
                .extracting(Change::reason)
                .containsExactly(new Reason("E4.back.occupations", List.of(List.of("isco.5120"), List.of())));
    }

    @Test
    @DisplayName("E4 without kept facts, a pair comes back once card or vacancy is told anew")
    void shouldComeBackWithoutFacts() {
        assertThat(match.changedSince(card, vacancy, Optional.empty())).isEmpty();
        card.take(cardTold(32, DisclosureLevel.NONE, APRIL));
        assertThat(match.changedSince(card, vacancy, Optional.empty()))
                .extracting(Change::fact)
                .containsExactly(Fact.TOLD);
    }

    @Test
    @DisplayName("E6 a placed match holds the candidate until the card is told anew with the hours at work")
    void shouldHoldUntilTheHoursAreTold() {
        match.placed(APRIL);

        assertThat(match.holds(card)).isTrue();
        card.take(atWork(8, APRIL.minusSeconds(1)));
        assertThat(match.holds(card)).isTrue();
        card.take(atWork(0, APRIL));
        assertThat(match.holds(card)).isTrue();
        card.take(atWork(8, APRIL));
        assertThat(match.holds(card)).isFalse();
    }

    private static CandidateCardPublished atWork(int hours, Instant at) {
        CandidateCardPublished told = cardTold(24, DisclosureLevel.NONE, at);
        return new CandidateCardPublished(
                told.cardId(),
                told.region(),
                told.organisation(),
                told.disclosure(),
                told.preferredOccupations(),
                told.minimumHours(),
                told.maximumHours(),
                told.postcode4(),
                told.travelMode(),
                told.maximumTravelMinutes(),
                told.neededConditions(),
                told.legalGround(),
                told.availableFrom(),
                at,
                Terms.atWork(hours));
    }

    @Test
    @DisplayName("P6 a next step stands with an open match, and is gone once it is closed")
    void shouldHaveANextStepWhileOpen() {
        match.follow(new NextStep("Bespreek het", DAY));
        match.moveTo(MatchStage.DISCUSSED, null);
        assertThat(match.nextStep()).isEqualTo(new NextStep("Bespreek het", DAY));
        match.moveTo(MatchStage.PARKED, null);
        match.follow(new NextStep("Bekijk het", DAY.plusDays(7)));
        assertThat(match.parkedUntil()).isEqualTo(DAY.plusDays(7));
        match.moveTo(MatchStage.DISCUSSED, null);
        assertThat(match.parkedUntil()).isNull();

        match.moveTo(MatchStage.REJECTED, "too-far");

        assertThat(match.nextStep()).isNull();
        assertThatThrownBy(() -> match.follow(new NextStep("Bel", DAY))).isInstanceOf(IllegalStateException.class);
    }
}
