package nl.hoofdzaakwerk.portal.api;

import java.util.UUID;

/** What a service answers when it made something: of all it says, the id. */
public record Created(UUID id) {}
