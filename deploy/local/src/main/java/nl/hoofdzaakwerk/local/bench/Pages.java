package nl.hoofdzaakwerk.local.bench;

import static nl.hoofdzaakwerk.local.Service.TRAJECTORY;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.Answer;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/** How long pages of trajectory-service take to whom asks, to coaches. */
final class Pages {
    private static final Map<String, Object> SINCE = Map.of(
            "method",
            "IPS",
            "startedFrom",
            LocalDate.now().minusYears(3).toString(),
            "startedUntil",
            LocalDate.now().minusYears(2).toString());
    private static final Map<String, Object> LATE = Map.of("overdue", true);

    private final Asking asking;

    Pages(PlatformClient client, PrintStream progress) {
        this.asking = new Asking(History.coaches(client), progress);
    }

    /** Lists and searches; a request more is a line more. */
    Measurement searches() {
        Predicate<Actor> anyone = coach -> true;
        Predicate<Actor> treating = coach -> coach.organisation().startsWith("ggz-");
        return asking.measure(
                "trajectory-search-p99-ms",
                List.of(
                        new Asking.Request("list trajectories", anyone, coach -> get(coach, "/trajectories?limit=50")),
                        new Asking.Request(
                                "list trajectories, deeper", anyone, coach -> deeper(coach, "/trajectories")),
                        new Asking.Request(
                                "list ended", anyone, coach -> get(coach, "/trajectories?state=ENDED&limit=50")),
                        new Asking.Request(
                                "list sustained", anyone, coach -> get(coach, "/trajectories?state=SUSTAINED")),
                        new Asking.Request("search trajectories", anyone, coach -> searchTrajectories(coach, SINCE)),
                        new Asking.Request("search late next steps", anyone, coach -> searchTrajectories(coach, LATE)),
                        new Asking.Request("list candidates", treating, coach -> get(coach, "/candidates?limit=50")),
                        new Asking.Request("list candidates, deeper", treating, coach -> deeper(coach, "/candidates")),
                        new Asking.Request(
                                "search candidates", anyone, coach -> search(coach, "/candidates/_search"))));
    }

    /** The page a coach starts the day with. */
    Measurement caseloads() {
        return asking.measure(
                "caseload-p99-ms",
                List.of(new Asking.Request(
                        "caseload", coach -> true, coach -> get(coach, "/trajectories?mine=true&limit=50"))));
    }

    private static Answer get(Actor coach, String path) {
        return coach.get(TRAJECTORY, path);
    }

    /** Somewhere in five years: ids begin with the time. */
    private static Answer deeper(Actor coach, String list) {
        long ago = ThreadLocalRandom.current().nextLong(5 * 365 * 24 * 3600 * 1000L);
        String time = "%012x".formatted(System.currentTimeMillis() - ago);
        return get(
                coach,
                list + "?limit=50&after=" + time.substring(0, 8) + "-" + time.substring(8) + "-7000-8000-000000000000");
    }

    private static Answer searchTrajectories(Actor coach, Map<String, Object> wanted) {
        return coach.post(TRAJECTORY, "/trajectories/_search", wanted);
    }

    private static Answer search(Actor coach, String path) {
        List<String> names = History.names();
        String name = names.get(ThreadLocalRandom.current().nextInt(names.size()));
        return coach.post(TRAJECTORY, path, Map.of("name", name, "limit", 20));
    }
}
