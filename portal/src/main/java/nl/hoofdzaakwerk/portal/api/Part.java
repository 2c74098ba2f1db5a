package nl.hoofdzaakwerk.portal.api;

import java.util.List;
import java.util.UUID;

/**
 * Part of a list as services give it.
 *
 * @param next what to ask on with, or null at the end
 */
public record Part<T>(List<T> items, UUID next) {}
