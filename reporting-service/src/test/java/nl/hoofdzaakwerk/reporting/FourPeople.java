package nl.hoofdzaakwerk.reporting;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.events.Event;
import nl.hoofdzaakwerk.events.GuidanceStep;
import nl.hoofdzaakwerk.events.GuidanceStepTaken;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.PlacementEnded;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.events.TrajectoryEnded;
import nl.hoofdzaakwerk.events.TrajectoryPlaced;
import nl.hoofdzaakwerk.events.TrajectoryStarted;
import nl.hoofdzaakwerk.testkit.Platform;

/**
 * Four people who start in March 2021, few enough to count by hand: one with two jobs that overlap, one who works on,
 * one with unpaid work only, and one who was in work and keeps it.
 */
public final class FourPeople {
    private static final UUID BAKER = UUID.randomUUID();

    private final RegionCode region;
    private final UUID first = UUID.randomUUID();
    private final List<Event> told = new ArrayList<>();

    public FourPeople(String region) {
        this.region = new RegionCode(region);
        twoJobs();
        worksOn();
        unpaid();
        keepsWork();
    }

    /** Who had two jobs. */
    public UUID first() {
        return first;
    }

    public List<Event> told() {
        return told;
    }

    /** Sends everything and waits until it is taken in. */
    public static void send(Broker broker, List<? extends Event> events) {
        events.forEach(broker::send);
        Map<String, Long> perKey =
                events.stream().collect(Collectors.groupingBy(Event::subject, Collectors.counting()));
        String keys = perKey.keySet().stream().collect(Collectors.joining("','", "'", "'"));
        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(Platform.database("reporting")
                        .select("select sum(last) from inbox_sequence where record_key in (" + keys + ")"))
                .containsExactly(String.valueOf(events.size())));
    }

    private void twoJobs() {
        start(first, BenefitKind.WIA_WAO, LocalDate.of(2021, 3, 1));
        met(first, LocalDate.of(2021, 3, 11));
        UUID job = job(first, PlacementKind.PAID, LocalDate.of(2021, 4, 10), BAKER, "9");
        UUID next = job(first, PlacementKind.TEMPORARY, LocalDate.of(2021, 7, 1), UUID.randomUUID(), "4");
        told.add(new PlacementEnded(first, job, region, LocalDate.of(2021, 7, 9)));
        told.add(new PlacementEnded(first, next, region, LocalDate.of(2021, 7, 31)));
    }

    private void worksOn() {
        UUID person = UUID.randomUUID();
        start(person, BenefitKind.PARTICIPATIEWET, LocalDate.of(2021, 3, 1));
        met(person, LocalDate.of(2021, 3, 31));
        job(person, PlacementKind.PAID, LocalDate.of(2021, 6, 9), BAKER, "5");
    }

    private void unpaid() {
        UUID person = UUID.randomUUID();
        start(person, BenefitKind.NONE, LocalDate.of(2021, 3, 2));
        met(person, LocalDate.of(2021, 4, 2));
        job(person, PlacementKind.UNPAID, LocalDate.of(2021, 4, 1), BAKER, "5");
    }

    private void keepsWork() {
        UUID person = UUID.randomUUID();
        start(person, BenefitKind.EMPLOYED, LocalDate.of(2021, 3, 3));
        told.add(new TrajectoryEnded(person, region, LocalDate.of(2021, 12, 1), EndReason.PAID_WORK));
    }

    private void start(UUID person, BenefitKind benefit, LocalDate day) {
        told.add(new TrajectoryStarted(
                person,
                region,
                null,
                new OrganisationAlias("ggz-rijnduin"),
                TargetGroup.EPA,
                benefit,
                Method.IPS,
                null,
                day));
    }

    private void met(UUID person, LocalDate day) {
        told.add(new GuidanceStepTaken(person, region, GuidanceStep.EMPLOYER_MET, day));
    }

    private UUID job(UUID person, PlacementKind kind, LocalDate day, UUID employer, String occupation) {
        UUID job = UUID.randomUUID();
        told.add(
                new TrajectoryPlaced(person, job, region, kind, 24, day, true, null, null, null, employer, occupation));
        return job;
    }
}
