package nl.hoofdzaakwerk.events;

import java.util.UUID;

/** Something about an employer as an organisation. */
public sealed interface EmployerEvent extends Event
        permits EmployerRegistered, EmployerStageChanged, EmployerCountingChanged, EmployerMerged, EmployerUnmerged {
    UUID employerId();

    RegionCode region();

    @Override
    default String subject() {
        return employerId().toString();
    }
}
