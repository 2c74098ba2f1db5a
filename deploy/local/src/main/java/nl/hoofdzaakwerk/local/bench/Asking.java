package nl.hoofdzaakwerk.local.bench;

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
import java.util.function.Function;
import java.util.function.Predicate;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.Answer;

/** How long answers take to whom asks, with a few people asking without pause. */
final class Asking {
    private static final int AT_ONCE = 2;
    private static final int WARM_UP = 6_000;
    private static final int MEASURED = 4_000;

    private final List<Actor> people;
    private final PrintStream progress;

    /** @param people who take turns */
    Asking(List<Actor> people, PrintStream progress) {
        this.people = List.copyOf(people);
        this.progress = progress;
    }

    /** A request, by whoever may make it. */
    record Request(String name, Predicate<Actor> by, Function<Actor, Answer> send) {
        /** One that all of them may make. */
        static Request byAnyone(String name, Function<Actor, Answer> send) {
            return new Request(name, _ -> true, send);
        }
    }

    private record Taken(String name, double milliseconds) {}

    /** The time that all but one in a hundred answers keep to, of each request as many. */
    Measurement measure(String id, List<Request> requests) {
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
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Taken>> answers = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                Request request = requests.get(i % requests.size());
                List<Actor> able = people.stream().filter(request.by()).toList();
                Actor person = able.get(i / requests.size() % able.size());
                answers.add(workers.submit(() -> time(request, person)));
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

    private static Taken time(Request request, Actor person) {
        long begin = System.nanoTime();
        request.send().apply(person);
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
