package nl.hoofdzaakwerk.employer.pipeline;

import java.util.UUID;

/** Told within this service, in the transaction of the change, when the steps of an employer's contact are others. */
public record StageMoved(UUID employerId) {}
