package nl.hoofdzaakwerk.employer.merging;

import java.util.UUID;

/**
 * Told within this service, in the transaction of the change, when an employer joined a family or left it (rule D3).
 */
public record FamilyChanged(UUID survivorId, UUID memberId) {}
