package nl.hoofdzaakwerk.employer.activity;

import java.util.UUID;

/** Told within this service, in the transaction that recorded a contact with an employer. */
public record ActivityRecorded(UUID employerId) {}
