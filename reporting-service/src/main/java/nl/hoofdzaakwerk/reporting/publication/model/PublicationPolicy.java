package nl.hoofdzaakwerk.reporting.publication.model;

import java.util.Optional;
import nl.hoofdzaakwerk.reporting.Refusal;

/** X24: what may restate a publication. */
public final class PublicationPolicy {
    private PublicationPolicy() {}

    /**
     * @param restatedBefore whether another publication restates it already: then that one is to be restated
     * @param comparison of its figures with those that would replace them
     */
    public static Optional<Refusal> refuseRestatement(boolean restatedBefore, Comparison comparison) {
        if (restatedBefore) {
            return Optional.of(Refusal.of("X24.restated-before"));
        }
        return comparison.isEmpty() ? Optional.of(Refusal.at("/release", "X24.nothing-differs")) : Optional.empty();
    }
}
