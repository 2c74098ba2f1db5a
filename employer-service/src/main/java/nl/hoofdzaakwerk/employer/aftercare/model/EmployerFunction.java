package nl.hoofdzaakwerk.employer.aftercare.model;

/** Who at the employer is guided, by function (rule D9). */
public enum EmployerFunction {
    OWNER,
    DIRECT_MANAGER,
    HUMAN_RESOURCES,
    BUDDY
}
