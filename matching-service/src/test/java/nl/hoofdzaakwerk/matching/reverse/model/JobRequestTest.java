package nl.hoofdzaakwerk.matching.reverse.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.CandidateCardPublished;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.Hindrance;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.matching.Terms;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JobRequestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID CARD = UUID.randomUUID();

    private static CandidateCard card(int maximumHours, String... occupations) {
        return CandidateCard.of(new CandidateCardPublished(
                CARD,
                new RegionCode("AM19"),
                new OrganisationAlias("ggz-rijnduin"),
                DisclosureLevel.FULL,
                List.of(occupations).stream().map(IscoCode::new).toList(),
                16,
                maximumHours,
                new Postcode4("2312"),
                TravelMode.BICYCLE,
                37,
                Set.of(WorkCondition.QUIET),
                new LegalGround("consent", "matching", null),
                LocalDate.of(2026, 4, 17),
                Instant.parse("2026-03-02T09:00:00Z"),
                Terms.everywhere()));
    }

    private static JobRequest request() {
        CandidateCard card = card(24, "5120", "5121", "94");
        return new JobRequest(
                UUID.randomUUID(),
                card,
                RequestReason.NO_OPEN_PAIR,
                AskedWork.of(card, Set.of(Hindrance.TOO_FAR)),
                TODAY,
                28);
    }

    @Test
    @DisplayName(
            "X17 G3 what the WSP hears has groups of occupations, hours, conditions and hindrances, and leads to nobody")
    void tellsOfNobody() {
        JobRequest request = request();

        var told = request.told();

        assertThat(told.occupations()).containsExactly(new IscoCode("512"), new IscoCode("94"));
        assertThat(told.minimumHours()).isEqualTo(16);
        assertThat(told.maximumHours()).isEqualTo(24);
        assertThat(told.neededConditions()).containsExactly(WorkCondition.QUIET);
        assertThat(told.hindrances()).containsExactly(Hindrance.TOO_FAR);
        String text = new String(EventJson.write(told), StandardCharsets.UTF_8);
        assertThat(text).contains("AM19", request.id().toString());
        assertThat(text.replace(request.id().toString(), ""))
                .doesNotContain(CARD.toString(), "ggz-rijnduin", "2312", "37", "BICYCLE", "2026-04-17", "FULL");
    }

    @Test
    @DisplayName("X17 changed wishes are told anew, the same wishes are not")
    void tellsChanges() {
        JobRequest request = request();

        assertThat(request.changeTo(AskedWork.of(card(24, "5120", "94"), Set.of(Hindrance.TOO_FAR))))
                .isFalse();
        assertThat(request.changeTo(AskedWork.of(card(32, "5120", "94"), Set.of(Hindrance.TOO_FAR))))
                .isTrue();
        assertThat(request.told().maximumHours()).isEqualTo(32);
        assertThat(request.changeTo(AskedWork.of(card(32, "5120", "94"), Set.of())))
                .isTrue();
    }

    @Test
    @DisplayName("X17 P6 a request has a review as its next step until it ends, and ends once")
    void endsOnce() {
        JobRequest request = request();
        assertThat(request.nextStep())
                .isEqualTo(new NextStep("Bekijk met de kandidaat of de wensen nog kloppen", LocalDate.of(2026, 3, 30)));
        assertThat(request.plan(new NextStep("Bel", TODAY))).isEmpty();

        assertThat(request.end(RequestEnding.WITHDRAWN, TODAY)).isEmpty();

        assertThat(request.isOpen()).isFalse();
        assertThat(request.endedOn()).isEqualTo(TODAY);
        assertThat(request.nextStep()).isNull();
        assertThat(request.end(RequestEnding.FIT_FOUND, TODAY)).contains("X17.request-ended");
        assertThat(request.plan(new NextStep("Bel", TODAY))).contains("X17.request-ended");
        assertThat(request.changeTo(AskedWork.of(card(40, "5120"), Set.of()))).isFalse();
        assertThat(request.ending()).isEqualTo(RequestEnding.WITHDRAWN);
    }
}
