package nl.hoofdzaakwerk.matching.reverse;

import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Hindrance;
import nl.hoofdzaakwerk.matching.reverse.model.Situation;

/**
 * How a card stands, as looked at when the round passed.
 *
 * @param asked whether a request was open then
 * @param hindrances empty when nobody needs them
 */
record Finding(UUID cardId, Situation situation, boolean asked, Set<Hindrance> hindrances) {}
