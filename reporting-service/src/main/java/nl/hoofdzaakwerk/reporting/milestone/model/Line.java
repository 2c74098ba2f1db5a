package nl.hoofdzaakwerk.reporting.milestone.model;

/**
 * A published count of some of those behind a milestone.
 *
 * @param year in which they started
 * @param by how they are told apart: {@code SUBREGION}, or the name of a dimension
 * @param key which of them; "" where it is not known
 * @param value as published; null when it is withheld to protect people (rule F10)
 */
public record Line(int year, String by, String key, Long value) {}
