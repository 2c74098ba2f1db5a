package nl.hoofdzaakwerk.employer.merging;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets a test have records compared now instead of at their turn. */
@ApplicationScoped
public class LikenessRun {
    private final LikenessWatch watch;

    LikenessRun(LikenessWatch watch) {
        this.watch = watch;
    }

    public void now() {
        watch.lookOn();
    }
}
