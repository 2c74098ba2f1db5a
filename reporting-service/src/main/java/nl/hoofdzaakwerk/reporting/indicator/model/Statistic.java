package nl.hoofdzaakwerk.reporting.indicator.model;

/** What is told of amounts rather than numbers of people. */
public enum Statistic {
    /** Median days from the start to the first meeting with an employer, of those who had one. */
    DAYS_TO_EMPLOYER,
    /** Median days from the start to the first job, of the placed. */
    DAYS_TO_JOB,
    /** Mean days on which the placed were in paid work. */
    DAYS_WORKED,
    /** Open trajectories for each full week of coaches, mean over the months told. */
    CASELOAD,
    /** Meetings face to face with employers for each full week of coaches, a week. */
    EMPLOYER_CONTACTS,
    /** Different employers for each hundred jobs. */
    EMPLOYER_DIVERSITY,
    /** Different occupation groups among the jobs. */
    OCCUPATION_DIVERSITY
}
