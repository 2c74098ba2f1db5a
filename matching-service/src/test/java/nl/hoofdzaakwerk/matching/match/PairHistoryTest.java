package nl.hoofdzaakwerk.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import nl.hoofdzaakwerk.matching.match.model.JudgedFacts;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;
import nl.hoofdzaakwerk.matching.scoring.model.Block;
import nl.hoofdzaakwerk.matching.scoring.model.Gate;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.matching.scoring.model.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairHistoryTest {

    private static final Instant TOLD = Instant.parse("2026-03-01T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final Judgement OPEN = new Judgement(List.of(), List.of(), List.of());
    private static final Judgement SHUT = new Judgement(
            List.of(),
            List.of(new Block(Gate.REJECTED_BEFORE, new Reason("E4.rejected-before", List.of()))),
            List.of());

    private final CandidateCard card = CandidateCard.of(card(24, TOLD));
    private final Vacancy vacancy = Vacancy.of(vacancy());
    private final Pair pair = new Pair(card.id(), vacancy.id());
    private final Match match = new Match(new UUID(4, 4), card, vacancy, 900, DAY);

    private static CandidateCardPublished card(int maximumHours, Instant at) {
        return new CandidateCardPublished(
                new UUID(1, 1),
                new RegionCode("AM19"),
                new OrganisationAlias("ggz-rijnduin"),
                DisclosureLevel.FULL,
                List.of(new IscoCode("5120")),
                16,
                maximumHours,
                new Postcode4("2311"),
                TravelMode.WALK,
                20,
                Set.of(),
                new LegalGround("consent", "matching", null),
                DAY,
                at,
                Terms.everywhere());
    }

    private static VacancyPublished vacancy() {
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
                1,
                new Postcode4("2311"),
                Set.of(),
                DAY,
                null,
                TOLD);
    }

    private PairHistory on(LocalDate date) {
        return new PairHistory(date, List.of(card), List.of(vacancy), Map.of(), List.of(match));
    }

    private void decide(MatchStage stage) {
        match.moveTo(MatchStage.DISCUSSED, null);
        match.moveTo(stage, null);
    }

    @Test
    @DisplayName("E4 a parked pair stays away until its day, says so, and returns on it")
    void shouldReturnOnItsDay() {
        decide(MatchStage.PARKED);
        match.follow(new NextStep("Bekijk het opnieuw", DAY.plusDays(14)));

        assertThat(on(DAY.plusDays(13)).away()).containsExactly(pair);
        assertThat(on(DAY.plusDays(13)).tell(pair, SHUT).blocks())
                .containsExactly(new Block(Gate.REJECTED_BEFORE, new Reason("E4.parked-until", List.of("2026-03-29"))));
        assertThat(on(DAY.plusDays(14)).away()).isEmpty();
        assertThat(on(DAY.plusDays(14)).tell(pair, OPEN).notes())
                .containsExactly(new Reason("E4.back.parked", List.of("2026-03-29")));
    }

    @Test
    @DisplayName("E4 a rejected pair stays away, and comes back with a note of what changed")
    void shouldNoteWhatChanged() {
        decide(MatchStage.REJECTED);
        match.stayAway(JudgedFacts.of(card, vacancy, Optional.empty()));
        assertThat(on(DAY).away()).containsExactly(pair);
        assertThat(on(DAY).tell(pair, SHUT)).isEqualTo(SHUT);

        card.take(card(16, TOLD.plusSeconds(60)));

        assertThat(on(DAY).away()).isEmpty();
        assertThat(on(DAY).tell(pair, OPEN).notes())
                .containsExactly(new Reason("E4.back.hours", List.of("16\u201316", "16\u201324")));
    }

    @Test
    @DisplayName("E4 a pair that people stopped stays away too; one that the service ended does not")
    void shouldKeepAStoppedPairAway() {
        decide(MatchStage.AGREED);
        match.moveTo(MatchStage.ENDED, "placed-elsewhere");
        assertThat(on(DAY).away()).isEmpty();

        match.stayAway(JudgedFacts.of(card, vacancy, Optional.empty()));

        assertThat(on(DAY).away()).containsExactly(pair);
        assertThat(on(DAY).tell(pair, SHUT).blocks().getFirst().reason().key()).isEqualTo("E4.ended-before");
    }

    @Test
    @DisplayName("E6 an agreed match holds its candidate and a position, a placed one its candidate only")
    void shouldHold() {
        assertThat(on(DAY).isFree(card.id())).isTrue();
        decide(MatchStage.AGREED);
        assertThat(on(DAY).isFree(card.id())).isFalse();
        assertThat(on(DAY).positionsHeld()).isEqualTo(Map.of(vacancy.id(), 1));

        match.placed(TOLD.plusSeconds(60));

        assertThat(on(DAY).isFree(card.id())).isFalse();
        assertThat(on(DAY).positionsHeld()).isEmpty();
    }
}
