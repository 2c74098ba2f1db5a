package nl.hoofdzaakwerk.local.bench;

import static nl.hoofdzaakwerk.local.Service.TRAJECTORY;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.Answer;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/** How long pages of trajectory-service take to whom asks, with a few coaches asking without pause. */
final class Pages {
    private static final int ASKING = 2;
    private static final int WARM_UP = 6_000;
    private static final int MEASURED = 4_000;

    private final PlatformClient client;
    private final PrintStream progress;

    Pages(PlatformClient client, PrintStream progress) {
        this.client = client;
        this.progress = progress;
    }

    /** A request, by whoever may make it. */
    private record Request(String name, Predicate<Actor> by, java.util.function.Function<Actor, Answer> send) {}

    private record Taken(String name, double milliseconds) {}

    /** Lists and searches; a request more is a line more. */
    Measurement searches() {
        Predicate<Actor> anyone = coach -> true;
        Predicate<Actor> treating = coach -> coach.organisation().startsWith("ggz-");
        return measure(
                "trajectory-search-p99-ms",
                List.of(
                        new Request("list trajectories", anyone, coach -> get(coach, "/trajectories?limit=50")),
                        new Request("list trajectories, deeper", anyone, coach -> deeper(coach, "/trajectories")),
                        new Request("list ended", anyone, coach -> get(coach, "/trajectories?state=ENDED&limit=50")),
                        new Request("list sustained", anyone, coach -> get(coach, "/trajectories?state=SUSTAINED")),
                        new Request("list candidates", treating, coach -> get(coach, "/candidates?limit=50")),
                        new Request("list candidates, deeper", treating, coach -> deeper(coach, "/candidates")),
                        new Request("search candidates", anyone, coach -> search(coach, "/candidates/_search"))));
    }

    /** The page a coach starts the day with. */
    Measurement caseloads() {
        return measure(
                "caseload-p99-ms",
                List.of(new Request(
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

    private static Answer search(Actor coach, String path) {
        List<String> names = History.names();
        String name = names.get(ThreadLocalRandom.current().nextInt(names.size()));
        return coach.post(TRAJECTORY, path, Map.of("name", name, "limit", 20));
    }

    private Measurement measure(String id, List<Request> requests) {
        ask(requests, WARM_UP);
        List<Taken> taken = ask(requests, MEASURED);
        Map<String, List<Double>> byName = new LinkedHashMap<>();
        taken.forEach(one ->
                byName.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(one.milliseconds()));
        byName.forEach(this::tell);
        List<Double> all = taken.stream().map(Taken::milliseconds).toList();
        tell(id, all);
        return Measurement.of(id, Measurement.percentile(all, 0.99), "ms");
    }

    private List<Taken> ask(List<Request> requests, int times) {
        List<Actor> coaches = History.coaches(client);
        try (ExecutorService workers = Executors.newFixedThreadPool(ASKING)) {
            List<Future<Taken>> answers = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                Request request = requests.get(i % requests.size());
                List<Actor> able = coaches.stream().filter(request.by()).toList();
                Actor coach = able.get(i / requests.size() % able.size());
                answers.add(workers.submit(() -> time(request, coach)));
            }
            List<Taken> taken = new ArrayList<>();
            for (Future<Taken> answer : answers) {
                taken.add(answer.get());
            }
            return taken;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a page could not be measured: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Taken time(Request request, Actor coach) {
        long begin = System.nanoTime();
        request.send().apply(coach);
        return new Taken(request.name(), (System.nanoTime() - begin) / 1e6);
    }

    private void tell(String name, List<Double> milliseconds) {
        progress.printf(
                Locale.ROOT,
                "%-28s %5d times: p50 %6.1f ms, p99 %6.1f ms, longest %6.1f ms%n",
                name,
                milliseconds.size(),
                Measurement.median(milliseconds),
                Measurement.percentile(milliseconds, 0.99),
                Measurement.percentile(milliseconds, 1));
    }
}
