package nl.hoofdzaakwerk.matching.scoring.model;

import nl.hoofdzaakwerk.events.DisclosureLevel;

/**
 * The candidate's own answer about a vacancy or an employer (X16).
 *
 * @param yes whether the candidate may be brought up there
 * @param disclosure how much may be told there
 */
public record Answer(boolean yes, DisclosureLevel disclosure) {}
