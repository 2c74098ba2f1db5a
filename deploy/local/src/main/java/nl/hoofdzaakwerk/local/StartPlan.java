package nl.hoofdzaakwerk.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Starts components at the same time, each as soon as what it needs is ready; the first failure ends it all. */
final class StartPlan {

    private final List<Component> components;
    private final StartListener listener;
    private final long begin = System.nanoTime();

    StartPlan(List<Component> components, StartListener listener) {
        this.components = components;
        this.listener = listener;
    }

    /**
     * Runs the plan.
     *
     * @return seconds from begin to ready for each component
     * @throws ComponentFailure of the component that failed first; the others are left as they are
     */
    Map<String, Duration> run() {
        Map<String, Future<Duration>> started = new LinkedHashMap<>();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            for (Component component : components) {
                List<Future<Duration>> needs = needsOf(component, started);
                started.put(component.name(), threads.submit(() -> start(component, needs)));
            }
            Map<String, Duration> times = new LinkedHashMap<>();
            while (times.size() < started.size()) {
                collectReady(started, times);
                Thread.sleep(Duration.ofMillis(20));
            }
            return times;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting", interrupted);
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }

    private List<Future<Duration>> needsOf(Component component, Map<String, Future<Duration>> started) {
        List<Future<Duration>> needs = new ArrayList<>();
        for (String need : component.needs()) {
            if (started.containsKey(need)) {
                needs.add(started.get(need));
            }
        }
        return needs;
    }

    private Duration start(Component component, List<Future<Duration>> needs) throws Exception {
        component.prepare();
        for (Future<Duration> need : needs) {
            need.get();
        }
        tell(() -> listener.starting(component));
        component.start();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
        tell(() -> listener.ready(component, elapsed));
        return elapsed;
    }

    private synchronized void tell(Runnable message) {
        message.run();
    }

    private static void collectReady(Map<String, Future<Duration>> started, Map<String, Duration> times)
            throws InterruptedException {
        for (Map.Entry<String, Future<Duration>> entry : started.entrySet()) {
            if (entry.getValue().isDone() && !times.containsKey(entry.getKey())) {
                times.put(entry.getKey(), result(entry.getValue()));
            }
        }
    }

    private static Duration result(Future<Duration> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ComponentFailure failure) {
                throw failure;
            }
            if (failed.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
