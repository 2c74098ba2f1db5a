package nl.hoofdzaakwerk.portal.api;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.context.ThreadContext;

/**
 * Asks services several things at the same time, all for the visitor of this request. Each question has a virtual
 * thread of its own and takes none from the pool that the asking pages wait in.
 */
@ApplicationScoped
public class AtOnce {
    private final ThreadContext visit;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** An answer that may still be under way. */
    public static final class Answer<T> {
        private final Future<T> coming;

        private Answer(Future<T> coming) {
            this.coming = coming;
        }

        /** The answer, waited for; what the question threw is thrown here. */
        public T get() {
            try {
                return coming.get();
            } catch (ExecutionException failed) {
                switch (failed.getCause()) {
                    case RuntimeException cause -> throw cause;
                    case Error cause -> throw cause;
                    case Throwable cause -> throw new IllegalStateException(cause);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while a service was asked", interrupted);
            }
        }
    }

    AtOnce(ThreadContext visit) {
        this.visit = visit;
    }

    /** Begins to ask, and does not wait for the answer. */
    public <T> Answer<T> ask(Supplier<T> question) {
        return new Answer<>(threads.submit(visit.contextualCallable(question::get)));
    }

    /** Asks the same of each, all at the same time; the answers in their order. */
    public <A, T> List<T> askEach(Collection<A> about, Function<A, T> question) {
        List<Answer<T>> coming =
                about.stream().map(one -> ask(() -> question.apply(one))).toList();
        return coming.stream().map(Answer::get).toList();
    }

    @PreDestroy
    void close() {
        threads.close();
    }
}
