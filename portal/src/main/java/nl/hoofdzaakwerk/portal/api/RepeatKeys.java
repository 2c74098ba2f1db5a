package nl.hoofdzaakwerk.portal.api;

import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Idempotency keys of one request. They follow from the key that the form was shown with, so a form that is sent twice
 * does its work once; without a form they are new.
 */
@RequestScoped
public class RepeatKeys {
    private String seed = UUID.randomUUID().toString();
    private final AtomicInteger used = new AtomicInteger();

    /** Lets the keys follow from the one in a form. */
    public void follow(String formKey) {
        seed = formKey;
        used.set(0);
    }

    UUID next() {
        String name = seed + "/" + used.getAndIncrement();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
