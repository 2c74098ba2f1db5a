package nl.hoofdzaakwerk.reporting.estimate.model;

/** Position of people, as the shares in psychological care are known (rule F11). */
public enum CareCategory {
    ZIEKTEWET,
    /** WIA, WAO and Wajong. */
    DISABILITY,
    /** Social assistance, all of it. */
    PARTICIPATIEWET,
    /** Of those on social assistance: for one year or shorter. */
    PARTICIPATIEWET_UP_TO_ONE_YEAR,
    /** Of those on social assistance: for longer than ten years. */
    PARTICIPATIEWET_OVER_TEN_YEARS,
    WW,
    WORKING,
    /** Pupils and students. */
    STUDYING,
    /** Everyone with any of the benefits. */
    ALL_BENEFITS,
    /** Everyone of 18 up to and including 74. */
    ADULTS
}
