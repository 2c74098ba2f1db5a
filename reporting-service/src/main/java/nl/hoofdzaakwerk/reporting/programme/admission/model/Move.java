package nl.hoofdzaakwerk.reporting.programme.admission.model;

import java.util.UUID;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * A region gets a place in a higher division.
 *
 * @param honoured whether the application has what it asked; if not, the region waits on while it plays there
 */
public record Move(UUID application, RegionCode region, Division division, boolean honoured) {}
