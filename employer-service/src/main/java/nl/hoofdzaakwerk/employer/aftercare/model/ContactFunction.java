package nl.hoofdzaakwerk.employer.aftercare.model;

/** Whom the employer can call, by function; a name is told, not kept (rule D9). */
public enum ContactFunction {
    IPS_COACH,
    JOB_COACH,
    ACCOUNT_MANAGER,
    CLIENT_MANAGER
}
