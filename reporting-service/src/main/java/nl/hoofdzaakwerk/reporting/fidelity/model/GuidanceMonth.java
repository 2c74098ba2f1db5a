package nl.hoofdzaakwerk.reporting.fidelity.model;

import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.forecast.model.Staff;

/**
 * How guidance went in one organisation in one region in one month, exact; for use inside the service only.
 *
 * @param open trajectories on the last day
 * @param talks all that was done for a trajectory
 * @param outsideOffice of the talks
 * @param employerVisits talks face to face with an employer
 * @param inWork trajectories with work that lasts half a year or longer
 * @param followed of those in work: with a talk in the month
 */
public record GuidanceMonth(
        RegionCode region,
        Staff staff,
        int open,
        int talks,
        int outsideOffice,
        int employerVisits,
        int inWork,
        int followed) {
    public GuidanceMonth {
        if (outsideOffice > talks || employerVisits > talks || followed > inWork) {
            throw new IllegalArgumentException("counts of a month contradict each other");
        }
    }

    GuidanceMonth plus(GuidanceMonth other) {
        return new GuidanceMonth(
                region,
                staff.plus(other.staff),
                open + other.open,
                talks + other.talks,
                outsideOffice + other.outsideOffice,
                employerVisits + other.employerVisits,
                inWork + other.inWork,
                followed + other.followed);
    }
}
