package nl.hoofdzaakwerk.matching.pool.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.CandidateCardPublished;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.HardLimit;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.events.WillingnessBand;
import nl.hoofdzaakwerk.matching.scoring.model.Answers;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyProfile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelevantTermsTest {

    private static final Instant FIRST = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-09T09:00:00Z");
    private static final UUID ID = new UUID(1, 1);

    private static CandidateCardPublished card(Instant at, CandidateTerms terms) {
        return new CandidateCardPublished(
                ID,
                new RegionCode("AM19"),
                new OrganisationAlias("ggz-1"),
                DisclosureLevel.FULL,
                List.of(),
                16,
                24,
                new Postcode4("2312"),
                TravelMode.BICYCLE,
                30,
                Set.of(),
                new LegalGround("consent", "matching", null),
                LocalDate.of(2026, 1, 1),
                at,
                terms);
    }

    private static CandidateTerms terms(Set<HardLimit> limits, Boolean incomeAdviceGiven) {
        return new CandidateTerms(
                true,
                Set.of(),
                null,
                0,
                List.of(),
                limits,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                incomeAdviceGiven);
    }

    private static Instant relevantSince(CandidateTerms before, CandidateTerms after) {
        CandidateCard card = CandidateCard.of(card(FIRST, before));
        card.take(card(LATER, after));
        return card.relevantSince();
    }

    private static VacancyPublished vacancy(Instant at, VacancyTerms terms) {
        return new VacancyPublished(
                ID,
                new UUID(2, 2),
                "Brasserie De Proef",
                new RegionCode("AM19"),
                new OrganisationAlias("wsp-1"),
                "Kok",
                new IscoCode("5120"),
                12,
                32,
                1,
                new Postcode4("2311"),
                Set.of(),
                LocalDate.of(2026, 1, 1),
                null,
                at,
                terms);
    }

    private static VacancyTerms terms(Boolean coach, WillingnessBand band, Boolean counts) {
        return new VacancyTerms(
                List.of(), Set.of(), false, null, null, null, null, null, null, null, coach, null, band, null, null,
                counts);
    }

    private static Instant relevantSince(VacancyTerms before, VacancyTerms after) {
        Vacancy vacancy = Vacancy.of(vacancy(FIRST, before));
        vacancy.take(vacancy(LATER, after));
        return vacancy.relevantSince();
    }

    @Test
    @DisplayName("E4 a wish or limit that changed is relevant; what is only told is not")
    void shouldMoveWithACandidatesTerms() {
        assertThat(relevantSince(terms(Set.of(), null), terms(Set.of(HardLimit.NO_NIGHTS), null)))
                .isEqualTo(LATER);
        assertThat(relevantSince((CandidateTerms) null, terms(Set.of(), null))).isEqualTo(LATER);
        assertThat(relevantSince(terms(Set.of(), null), terms(Set.of(), true))).isEqualTo(FIRST);
    }

    @Test
    @DisplayName("E4 an offer that changed is relevant; the employer's willingness and the job agreement are not")
    void shouldMoveWithAVacancysTerms() {
        assertThat(relevantSince(terms(null, null, null), terms(true, null, null)))
                .isEqualTo(LATER);
        assertThat(relevantSince(terms(true, WillingnessBand.HIGH, null), terms(true, WillingnessBand.LOW, true)))
                .isEqualTo(FIRST);
    }

    @Test
    @DisplayName("X16 a card or vacancy that tells no terms opens no sector and demands nothing")
    void shouldTellNothing() {
        CandidateProfile candidate = CandidateCard.of(card(FIRST, null)).profile(true, Answers.NONE);
        VacancyProfile vacancy = Vacancy.of(vacancy(FIRST, null)).profile(0);

        assertThat(candidate.terms()).isEqualTo(CandidateProfile.NOTHING_TOLD);
        assertThat(candidate.terms().everySector()).isFalse();
        assertThat(candidate.terms().sectors()).isEmpty();
        assertThat(candidate.toldAt()).isEqualTo(FIRST);
        assertThat(vacancy.terms()).isEqualTo(VacancyProfile.NOTHING_TOLD);
    }
}
