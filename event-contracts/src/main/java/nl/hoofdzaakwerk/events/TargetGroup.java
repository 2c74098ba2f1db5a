package nl.hoofdzaakwerk.events;

/** Health data (rule G3): only on {@link Topics#TRAJECTORY_FACTS}, under a pseudonym. */
public enum TargetGroup {
    /** <i>Ernstige psychische aandoening</i>: severe mental illness. */
    EPA,
    /** Common mental disorder. */
    CMD
}
