package nl.hoofdzaakwerk.employer.activity;

import nl.hoofdzaakwerk.employer.activity.model.Activity;
import nl.hoofdzaakwerk.employer.activity.model.ActivityResult;

/** Told within this service, in the transaction that recorded a contact with an employer. */
public record ActivityRecorded(Activity activity, ActivityResult result) {}
