package nl.hoofdzaakwerk.reporting.export;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.LongStream;

/** How much work something is: the processor's time, which does not grow when others use the machine too. */
final class Work {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Work() {}

    /** The least of several times. */
    static Duration least(int times, Runnable work) {
        return Duration.ofNanos(LongStream.range(0, times)
                .map(time -> {
                    long before = THREADS.getCurrentThreadCpuTime();
                    work.run();
                    return THREADS.getCurrentThreadCpuTime() - before;
                })
                .min()
                .orElseThrow());
    }
}
