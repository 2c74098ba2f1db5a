package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.OptionalInt;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.TravelMode;

/** How long a journey takes. {@link StraightLineTimes} estimates it; a routing service may answer instead. */
@FunctionalInterface
public interface TravelTimes {

    /**
     * Minutes one way, rounded up; empty when not known, which is no mismatch (X20).
     *
     * @param assumption of the rules in force about that mode, for who estimates
     */
    OptionalInt minutes(Postcode4 from, Postcode4 to, TravelMode mode, TravelAssumption assumption);
}
