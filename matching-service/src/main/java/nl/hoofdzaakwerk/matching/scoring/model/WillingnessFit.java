package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.List;
import nl.hoofdzaakwerk.events.WillingnessBand;

/** E3: what the employer has shown of late, in bands with a share of the points each. */
final class WillingnessFit {

    private final RuleSet rules;

    WillingnessFit(RuleSet rules) {
        this.rules = rules;
    }

    Points points(VacancyProfile vacancy) {
        WillingnessBand band = vacancy.terms().willingness();
        return new Points(
                Criterion.WILLINGNESS,
                points(band, rules),
                rules.weight(Criterion.WILLINGNESS),
                band != null,
                List.of(reason(band)));
    }

    /** @param band null when there is no evidence */
    static int points(WillingnessBand band, RuleSet rules) {
        int weight = rules.weight(Criterion.WILLINGNESS);
        return band == null
                ? Shares.unknown(weight, rules.unknownShare())
                : weight * rules.willingnessShare().get(band.ordinal()) / Shares.WHOLE;
    }

    private static Reason reason(WillingnessBand band) {
        if (band == null) {
            return Reason.of("E3.willingness.unknown");
        }
        return switch (band) {
            case LOW -> Reason.of("E3.willingness.low");
            case MEDIUM -> Reason.of("E3.willingness.medium");
            case HIGH -> Reason.of("E3.willingness.high");
        };
    }
}
