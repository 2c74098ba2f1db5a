package nl.hoofdzaakwerk.matching.interest;

import java.util.UUID;

/** A candidate answered anew; told within the service, in the transaction that keeps the answer. */
public record AnswerChanged(UUID cardId) {}
