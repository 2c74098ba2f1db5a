package nl.hoofdzaakwerk.employer.pressure.model;

import java.time.LocalDate;
import nl.hoofdzaakwerk.employer.calendar.model.WorkingDays;

/**
 * X8: what a region agreed on calling employers, for the days it holds.
 *
 * @param normalFrom contacts in the last 30 days from which the pressure is normal
 * @param highFrom contacts in the last 30 days from which it is high
 * @param claimWorkingDays how many working days a claim lasts at most
 * @param claimRenewals how often a claim can be renewed
 */
public record ContactRule(int normalFrom, int highFrom, int claimWorkingDays, int claimRenewals) {
    public ContactRule {
        if (normalFrom < 1 || highFrom <= normalFrom || claimWorkingDays < 1 || claimRenewals < 0) {
            throw new IllegalArgumentException(
                    "a rule on contacts has thresholds that rise and a term of a day or more");
        }
    }

    public PressureBand band(long contactsInLast30Days) {
        if (contactsInLast30Days >= highFrom) {
            return PressureBand.HIGH;
        }
        return contactsInLast30Days >= normalFrom ? PressureBand.NORMAL : PressureBand.QUIET;
    }

    /** The last day for which an employer can be claimed on this day. */
    public LocalDate lastClaimDay(LocalDate today, WorkingDays workingDays) {
        return workingDays.after(today, claimWorkingDays);
    }
}
