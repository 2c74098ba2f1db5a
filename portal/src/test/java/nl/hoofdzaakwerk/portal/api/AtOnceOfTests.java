package nl.hoofdzaakwerk.portal.api;

import org.eclipse.microprofile.context.ThreadContext;

/** Asking at the same time, for tests without a visitor. */
public final class AtOnceOfTests {
    private AtOnceOfTests() {}

    public static AtOnce create() {
        return new AtOnce(ThreadContext.builder().build());
    }
}
