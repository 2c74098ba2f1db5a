package nl.hoofdzaakwerk.reporting.figures;

import static java.time.LocalDate.parse;
import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.hoofdzaakwerk.events.TargetGroup.EPA;
import static nl.hoofdzaakwerk.reporting.figures.Stored.DATABASE;
import static nl.hoofdzaakwerk.reporting.figures.Stored.stories;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.ErasureDemanded;
import nl.hoofdzaakwerk.events.GuidanceMonthTold;
import nl.hoofdzaakwerk.events.GuidanceStep;
import nl.hoofdzaakwerk.events.GuidanceStepTaken;
import nl.hoofdzaakwerk.events.HoursBand;
import nl.hoofdzaakwerk.events.MatchIntroduced;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.PlacementHoursChanged;
import nl.hoofdzaakwerk.events.ReferralAnswered;
import nl.hoofdzaakwerk.events.ReferralMade;
import nl.hoofdzaakwerk.events.ReferralOutcome;
import nl.hoofdzaakwerk.events.Referrer;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TrajectoryStarted;
import nl.hoofdzaakwerk.reporting.Broker;
import nl.hoofdzaakwerk.reporting.Facts;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The year 2019 is this test's own. */
@QuarkusTest
@WithPlatform("reporting")
class RicherFactsIT {
    private static final RegionCode REGION = new RegionCode("AM33");
    private static final OrganisationAlias GGZ = new OrganisationAlias("ggz-richer-facts");

    private final Broker broker = new Broker();

    @AfterEach
    void close() {
        broker.close();
    }

    @Test
    @DisplayName("X29 guidance that goes on elsewhere counts once, where it began, whichever part is heard of first")
    void shouldCountAChainOnce() {
        Facts first = Facts.of("AM33", EPA, 2019);
        Facts second = Facts.of("AM34", EPA, 2019);
        Facts third = Facts.of("AM35", EPA, 2019);
        broker.send(continuing(third, second, "2019-09-01", null));
        broker.send(third.placed());
        broker.send(continuing(second, first, "2019-05-01", null));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(counted(first, second, third)).containsExactly("AM34 2019-05-01"));

        broker.send(new GuidanceStepTaken(first.trajectory(), REGION, GuidanceStep.EMPLOYER_MET, parse("2019-03-09")));
        broker.send(first.started());
        broker.send(first.ended());

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(counted(first, second, third))
                .containsExactly("AM33 2019-03-01 2019-03-09"));
        broker.send(third.ended());
        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(DATABASE.select("""
                        select concat_ws(' ', region, start_date, end_date, first_paid_on, job_count)
                        from counted_trajectory where id in (select id from trajectory_fact where pseudonym = '%s')
                        """.formatted(first.trajectory())))
                .containsExactly("AM33 2019-03-01 2019-12-20 2019-06-01 1"));
    }

    @Test
    @DisplayName("X29 a trajectory that would go on with itself is a dead letter, and nothing of it is stored")
    void shouldRefuseACircle() {
        Facts one = Facts.of("AM33", EPA, 2019);
        Facts other = Facts.of("AM33", EPA, 2019);
        broker.send(continuing(one, other, "2019-05-01", null));
        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(stories(one)).hasSize(1));

        broker.send(continuing(other, one, "2019-06-01", null));

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(deadLetters(other.trajectory()))
                .containsExactly("IllegalArgumentException: the trajectory goes on with itself"));
        assertThat(stories(other)).isEmpty();
    }

    @Test
    @DisplayName("X28 a fact of 1970 or 2999 is a dead letter with its reason, and nothing of it is stored")
    void shouldRefuseImpossibleDays() {
        Facts past = Facts.of("AM33", EPA, 1970);
        Facts future = Facts.of("AM33", EPA, 2999);
        broker.send(past.started());
        broker.send(future.started());

        await().atMost(30, SECONDS).untilAsserted(() -> {
            assertThat(deadLetters(past.trajectory()))
                    .singleElement()
                    .asString()
                    .contains("tells of 1970-03-01");
            assertThat(deadLetters(future.trajectory()))
                    .singleElement()
                    .asString()
                    .contains("tells of 2999-03-01");
        });
        assertThat(stories(past, future)).isEmpty();
    }

    @Test
    @DisplayName("P1 X27 referrals, terms of work, months of guidance and introductions are kept")
    void shouldKeepTheNewFacts() {
        Facts facts = Facts.of("AM33", EPA, 2019);
        UUID referral = UUID.randomUUID();
        UUID subject = UUID.randomUUID();
        UUID match = UUID.randomUUID();
        broker.send(
                new ReferralAnswered(referral, subject, REGION, ReferralOutcome.CONFIRMED, null, parse("2019-02-20")));
        broker.send(new ReferralMade(referral, UUID.randomUUID(), REGION, GGZ, Referrer.UWV, parse("2019-02-01")));
        broker.send(new PlacementHoursChanged(
                facts.trajectory(), facts.placement(), REGION, HoursBand.TWELVE_TO_FIFTEEN, parse("2019-08-01")));
        broker.send(month(12));
        broker.send(month(13));
        broker.send(new MatchIntroduced(
                match, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), REGION, parse("2019-04-04")));

        await().atMost(30, SECONDS).untilAsserted(() -> {
            assertThat(DATABASE.select("""
                            select concat_ws(' ', subject, organisation, referrer, made_on, outcome, answered_on)
                            from referral_fact where pseudonym = '%s'""".formatted(referral)))
                    .containsExactly(subject + " ggz-richer-facts UWV 2019-02-01 CONFIRMED 2019-02-20");
            assertThat(DATABASE.select("""
                            select concat_ws(' ', from_date, hours_band) from placement_terms_fact where placement_id in
                            (select id from placement_fact where pseudonym = '%s')""".formatted(facts.placement())))
                    .containsExactly("2019-08-01 TWELVE_TO_FIFTEEN");
            assertThat(DATABASE.select("""
                            select concat_ws(' ', month, coaches, talks, told_by) from guidance_month_fact
                            where organisation = 'ggz-richer-facts' and region = 'AM33'""")).containsExactly("2019-07-01 13 40 2");
            assertThat(DATABASE.select("select introduced_on from match_fact where match_id = '" + match + "'"))
                    .containsExactly("2019-04-04");
        });
    }

    @Test
    @DisplayName(
            "G4 erasure under a person's pseudonym empties referrals and trajectories; what comes late leaves no trace")
    void shouldEraseAPerson() {
        Facts facts = Facts.of("AM32", EPA, 2019);
        Facts late = Facts.of("AM32", EPA, 2019);
        UUID subject = UUID.randomUUID();
        UUID referral = UUID.randomUUID();
        RegionCode region = new RegionCode("AM32");
        var answered =
                new ReferralAnswered(referral, subject, region, ReferralOutcome.STARTED, null, parse("2019-03-01"));
        broker.send(new ReferralMade(referral, UUID.randomUUID(), region, GGZ, Referrer.GGZ, parse("2019-02-01")));
        broker.send(answered);
        broker.send(continuing(facts, null, "2019-03-01", subject));
        await().atMost(30, SECONDS).untilAsserted(() -> {
            assertThat(stories(facts)).hasSize(1);
            assertThat(DATABASE.select("select made_on from referral_fact where subject = '" + subject + "'"))
                    .containsExactly("2019-02-01");
        });

        broker.send(new ErasureDemanded(subject, "reporting-service", Instant.now()));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(DATABASE.select("""
                        select concat_ws(' ', t.pseudonym, t.subject, t.organisation, t.start_date, r.pseudonym, r.subject,
                            r.organisation, r.referrer, r.made_on, r.outcome)
                        from trajectory_fact t, referral_fact r where t.region = 'AM32' and r.region = 'AM32'""")).containsExactly("2019-01-01 2019-01-01 STARTED"));
        broker.send(continuing(late, null, "2019-03-01", subject));
        UUID last = broker.send(answered);

        await().atMost(30, SECONDS).untilAsserted(() -> {
            assertThat(DATABASE.select("select 1 from inbox where event_id = '" + last + "'"))
                    .hasSize(1);
            assertThat(Stored.lastSequence(late)).isEqualTo(1);
        });
        assertThat(DATABASE.select("select count(*) from referral_fact where region = 'AM32'"))
                .containsExactly("1");
        assertThat(DATABASE.select("select count(*) from trajectory_fact where region = 'AM32'"))
                .containsExactly("1");
    }

    private static List<String> counted(Facts... chain) {
        String pseudonyms = Arrays.stream(chain)
                .map(facts -> "'" + facts.trajectory() + "'")
                .collect(Collectors.joining(","));
        return DATABASE.select("""
                select concat_ws(' ', region, start_date, employer_met_on) from counted_trajectory
                where id in (select id from trajectory_fact where pseudonym in (%s))""".formatted(pseudonyms));
    }

    private static List<String> deadLetters(UUID key) {
        return DATABASE.select("select reason from dead_letter where record_key = '" + key + "'");
    }

    private static GuidanceMonthTold month(int coaches) {
        return new GuidanceMonthTold(GGZ, REGION, LocalDate.of(2019, 7, 1), coaches, 900, 60, 1, 40, 20, 10, 8, 4);
    }

    private static TrajectoryStarted continuing(Facts facts, Facts before, String start, UUID subject) {
        return new TrajectoryStarted(
                facts.trajectory(),
                facts.region(),
                null,
                GGZ,
                facts.group(),
                BenefitKind.WW,
                Method.IPS,
                null,
                parse(start),
                subject,
                before == null ? null : before.trajectory());
    }
}
