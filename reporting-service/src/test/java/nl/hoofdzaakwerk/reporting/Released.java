package nl.hoofdzaakwerk.reporting;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Locale;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.testkit.Platform;

/** Releases of the figures of now, as the programme manager asks for them. */
public final class Released {
    /** The region and year of which {@link #hundredMore()} tells. */
    public static final String REGION = "AM20";

    public static final int YEAR = 2026;
    private static final int HUNDRED = 100;
    private static final int SOME = 30;
    private static final List<String> OTHERS = List.of("AM05", "AM02", "AM21");
    private static final String COUNT = "select count(*) from trajectory_fact where region = '" + REGION
            + "' and extract(year from start_date) = " + YEAR;

    private Released() {}

    /** Asks for a release and waits until it is made; answers its id. */
    public static String now() {
        String id = as(PROGRAMME_MANAGER)
                .post("/v1/releases")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(120, SECONDS).until(() -> !state(id).equals("REQUESTED"));
        assertThat(state(id)).isEqualTo("MADE");
        return id;
    }

    private static String state(String id) {
        return as(PROGRAMME_MANAGER)
                .get("/v1/releases/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    /** Asks for one unless there is one. */
    public static void once() {
        List<String> states = as(PROGRAMME_MANAGER)
                .get("/v1/releases")
                .then()
                .statusCode(200)
                .extract()
                .path("items.state");
        if (!states.contains("MADE")) {
            now();
        }
    }

    /** Tells of a hundred more trajectories, forty of which led to work, and waits until they are known. */
    public static void hundredMore() {
        int before = count();
        try (Broker broker = new Broker()) {
            for (int number = 0; number < HUNDRED; number++) {
                Facts facts = Facts.of(REGION, number % 2 == 0 ? TargetGroup.EPA : TargetGroup.CMD, YEAR);
                broker.send(facts.started());
                if (number % 5 < 2) {
                    broker.send(facts.placed());
                }
            }
            OTHERS.forEach(region -> elsewhere(broker, region));
        }
        await().atMost(60, SECONDS).until(() -> count() == before + HUNDRED);
    }

    /** Others guide elsewhere, or one organisation would have counted the whole country. */
    private static void elsewhere(Broker broker, String region) {
        for (int number = 0; number < SOME; number++) {
            broker.send(Facts.of(region, number % 2 == 0 ? TargetGroup.EPA : TargetGroup.CMD, YEAR)
                    .by("ggz-" + region.toLowerCase(Locale.ROOT))
                    .started());
        }
    }

    private static int count() {
        return Integer.parseInt(Platform.database("reporting").select(COUNT).getFirst());
    }
}
