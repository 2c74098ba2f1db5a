package nl.hoofdzaakwerk.reporting.programme.admission.model;

import java.time.LocalDate;

/**
 * F2: what a region hands in with its application, and what is known of it.
 *
 * @param intakeForm day on which the intake form was handed in; null without one
 * @param planOfApproach day on which the plan of approach was handed in; null without one
 * @param committedTrajectories that the region undertakes to start a year
 * @param centreCommitted whether a commitment of the centre municipality stands (rule F6)
 */
public record AdmissionFile(
        LocalDate intakeForm, LocalDate planOfApproach, int committedTrajectories, boolean centreCommitted) {}
