package nl.hoofdzaakwerk.events;

/** The way of guidance to work; IPS is not required for a trajectory to count (rule A5). */
public enum Method {
    IPS,
    IPS_LIGHT,
    JOB_COACHING,
    REINTEGRATION,
    JOB_RETENTION
}
