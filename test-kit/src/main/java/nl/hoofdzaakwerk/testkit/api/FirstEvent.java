package nl.hoofdzaakwerk.testkit.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The beginning of a stream of events, which itself has no end: reads what comes first, and goes away. */
final class FirstEvent implements HttpResponse.BodySubscriber<String> {

    private static final String EVENT_STREAM = "text/event-stream";

    private final StringBuilder received = new StringBuilder();
    private final CompletableFuture<String> body = new CompletableFuture<>();
    private Flow.Subscription subscription;

    private FirstEvent() {}

    /** The whole body of any other answer. */
    static HttpResponse.BodySubscriber<String> orWholeBody(HttpResponse.ResponseInfo answer) {
        boolean isStream = answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith(EVENT_STREAM))
                .isPresent();
        return isStream ? new FirstEvent() : HttpResponse.BodySubscribers.ofString(UTF_8);
    }

    @Override
    public CompletionStage<String> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription wanted) {
        subscription = wanted;
        wanted.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        buffers.forEach(buffer -> received.append(UTF_8.decode(buffer)));
        if (received.indexOf("\n\n") >= 0) {
            subscription.cancel();
            body.complete(received.toString());
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(received.toString());
    }
}
