package nl.hoofdzaakwerk.employer.relation;

import java.util.UUID;

/** Told within this service, in the transaction of the change, to what holds a copy of an employer's profile. */
public record EmployerChanged(UUID employerId) {}
