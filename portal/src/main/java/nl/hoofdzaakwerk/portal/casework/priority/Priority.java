package nl.hoofdzaakwerk.portal.casework.priority;

import java.time.LocalDate;
import java.util.List;

/** A version of what a municipality puts first. */
record Priority(
        String municipality, String organisation, List<String> groups, LocalDate validFrom, LocalDate validUntil) {}
