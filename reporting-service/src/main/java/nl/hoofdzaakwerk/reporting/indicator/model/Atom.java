package nl.hoofdzaakwerk.reporting.indicator.model;

import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;

/**
 * The exact counts of people who are alike in all that figures are split by. Every count that is published is a sum of
 * atoms. For use inside the service only.
 *
 * <p>What is not known is "" or null: after an erasure, and for referrals and matches, of which only the place is told.
 *
 * @param subregion "" when there is none
 * @param organisation alias; "" when it is not known
 * @param route by which the trajectory arrived (rule A10); "" when there is none
 * @param counts by {@link Measure#ordinal()}
 */
public record Atom(
        RegionCode region,
        String subregion,
        String organisation,
        TargetGroup group,
        Method method,
        BenefitKind benefit,
        String route,
        Quarter startQuarter,
        long[] counts) {

    public Atom {
        counts = counts.clone();
        if (counts.length != Measure.values().length) {
            throw new IllegalArgumentException("an atom has a count for each measure");
        }
    }

    public long count(Measure measure) {
        return counts[measure.ordinal()];
    }

    /** Where it belongs in a dimension; "" when that is not known. */
    public String value(Dimension dimension) {
        return switch (dimension) {
            case GROUP -> text(group);
            case METHOD -> text(method);
            case BENEFIT -> text(benefit);
            case ROUTE -> route;
            case START_QUARTER -> text(startQuarter);
        };
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
