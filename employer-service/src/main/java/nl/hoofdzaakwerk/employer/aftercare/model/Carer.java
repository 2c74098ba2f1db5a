package nl.hoofdzaakwerk.employer.aftercare.model;

import java.util.UUID;

/** Which organisation looks after an employer with a placement, in which region. */
public record Carer(UUID placementId, UUID employerId, String region, String organisation) {}
