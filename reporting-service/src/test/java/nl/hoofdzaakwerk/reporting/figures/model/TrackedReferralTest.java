package nl.hoofdzaakwerk.reporting.figures.model;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.ReferralAnswered;
import nl.hoofdzaakwerk.events.ReferralFact;
import nl.hoofdzaakwerk.events.ReferralMade;
import nl.hoofdzaakwerk.events.ReferralOutcome;
import nl.hoofdzaakwerk.events.Referrer;
import nl.hoofdzaakwerk.events.RefusalReason;
import nl.hoofdzaakwerk.events.RegionCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrackedReferralTest {
    private static final RegionCode REGION = new RegionCode("AM19");
    private static final UUID ID = UUID.randomUUID();
    private static final UUID REFERRED = UUID.randomUUID();
    private static final UUID CANDIDATE = UUID.randomUUID();

    @Test
    @DisplayName("P1 being taken on gives way to the start of guidance, and the candidate's pseudonym holds")
    void started() {
        List<ReferralFact> story = List.of(
                made(),
                answered(CANDIDATE, ReferralOutcome.CONFIRMED, null, "2023-02-10"),
                answered(CANDIDATE, ReferralOutcome.STARTED, null, "2023-03-01"));

        inAnyOrder(story).forEach(referral -> assertThat(referral.values().subList(1, 10))
                .containsExactly(
                        ID,
                        CANDIDATE,
                        "AM19",
                        "ggz-rijnduin",
                        Referrer.UWV,
                        parse("2023-02-01"),
                        ReferralOutcome.STARTED,
                        null,
                        parse("2023-03-01")));
    }

    @Test
    @DisplayName("P1 a refusal keeps its reason and whom was referred")
    void refused() {
        List<ReferralFact> story =
                List.of(made(), answered(REFERRED, ReferralOutcome.REFUSED, RefusalReason.NOT_REACHED, "2023-02-20"));

        inAnyOrder(story).forEach(referral -> assertThat(referral.values())
                .contains(REFERRED, ReferralOutcome.REFUSED, RefusalReason.NOT_REACHED, parse("2023-02-20")));
    }

    @Test
    @DisplayName("P1 what was taken back after being taken on, on the same day as well, was taken back")
    void revoked() {
        List<ReferralFact> story = List.of(
                made(),
                answered(CANDIDATE, ReferralOutcome.CONFIRMED, null, "2023-02-20"),
                answered(CANDIDATE, ReferralOutcome.REVOKED, null, "2023-02-20"));

        inAnyOrder(story)
                .forEach(referral -> assertThat(referral.values()).contains(CANDIDATE, ReferralOutcome.REVOKED));
    }

    @Test
    @DisplayName("G4 once forgotten, year, region and outcome remain")
    void forgotten() {
        TrackedReferral referral = new TrackedReferral(ID);
        referral.takeIn(made(), 1);
        referral.takeIn(answered(CANDIDATE, ReferralOutcome.CONFIRMED, null, "2023-02-20"), 1);

        referral.forget();

        assertThat(referral.values().subList(1, 10))
                .containsExactly(
                        null,
                        null,
                        "AM19",
                        null,
                        null,
                        parse("2023-01-01"),
                        ReferralOutcome.CONFIRMED,
                        null,
                        parse("2023-01-01"));
    }

    private static List<TrackedReferral> inAnyOrder(List<ReferralFact> story) {
        List<ReferralFact> order = new ArrayList<>(story);
        order.addAll(story);
        List<TrackedReferral> results = new ArrayList<>();
        for (int seed = 0; seed < 100; seed++) {
            Collections.shuffle(order, new Random(seed));
            TrackedReferral referral = new TrackedReferral(ID);
            order.forEach(fact -> referral.takeIn(fact, 1));
            results.add(referral);
        }
        return results;
    }

    private static ReferralMade made() {
        return new ReferralMade(
                ID, REFERRED, REGION, new OrganisationAlias("ggz-rijnduin"), Referrer.UWV, parse("2023-02-01"));
    }

    private static ReferralAnswered answered(UUID subject, ReferralOutcome outcome, RefusalReason reason, String day) {
        return new ReferralAnswered(ID, subject, REGION, outcome, reason, parse(day));
    }
}
