package nl.hoofdzaakwerk.matching.match.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;
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
}
