package nl.hoofdzaakwerk.events;

import java.time.LocalDate;

/**
 * How guidance went in an organisation in a region in a month, as counts (rule X27). Told again when something of the
 * month is recorded later; what was told last replaces what was told before.
 *
 * @param month its first day
 * @param coaches who guided somebody in the month
 * @param fteHundredths of those coaches together, in hundredths of a full week
 * @param openTrajectories on the last day of the month, or today when that is earlier
 * @param coachesOverCaseload coaches with more open trajectories than the caseload bound per full week
 * @param talks all that was done for a trajectory, each once
 * @param talksOutsideOffice of those: not in an office
 * @param employerVisits talks face to face with an employer
 * @param inWork open trajectories with work that lasts half a year or longer
 * @param inWorkFollowed of those: with a talk in the month
 */
public record GuidanceMonthTold(
        OrganisationAlias organisation,
        RegionCode region,
        LocalDate month,
        @Range(min = 0, max = GuidanceMonthTold.MOST) int coaches,
        @Range(min = 0, max = GuidanceMonthTold.MOST) int fteHundredths,
        @Range(min = 0, max = GuidanceMonthTold.MOST) int openTrajectories,
        @Range(min = 0, max = GuidanceMonthTold.MOST) int coachesOverCaseload,
        @Range(min = 0, max = GuidanceMonthTold.MOST) int talks,
        @Range(min = 0, max = GuidanceMonthTold.MOST) int talksOutsideOffice,
        @Range(min = 0, max = GuidanceMonthTold.MOST) int employerVisits,
        @Range(min = 0, max = GuidanceMonthTold.MOST) int inWork,
        @Range(min = 0, max = GuidanceMonthTold.MOST) int inWorkFollowed)
        implements Event {
    static final int MOST = 1_000_000;

    public GuidanceMonthTold {
        Check.present("organisation", organisation);
        Check.present("region", region);
        Check.present("month", month);
        Check.require(month.getDayOfMonth() == 1, "month", "is not the first day of a month");
        Check.range("coaches", coaches, 0, MOST);
        Check.range("fteHundredths", fteHundredths, 0, MOST);
        Check.range("openTrajectories", openTrajectories, 0, MOST);
        Check.range("coachesOverCaseload", coachesOverCaseload, 0, coaches);
        Check.range("talks", talks, 0, MOST);
        Check.range("talksOutsideOffice", talksOutsideOffice, 0, talks);
        Check.range("employerVisits", employerVisits, 0, talks);
        Check.range("inWork", inWork, 0, MOST);
        Check.range("inWorkFollowed", inWorkFollowed, 0, inWork);
    }

    /** The organisation, since its region may be one of several. */
    @Override
    public String subject() {
        return organisation.value();
    }
}
