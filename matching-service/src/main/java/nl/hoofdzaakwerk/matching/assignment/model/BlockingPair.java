package nl.hoofdzaakwerk.matching.assignment.model;

/** A pair that both sides would rather make than what is proposed to them: it scores more for either. */
public record BlockingPair(int candidate, int vacancy, int score) {}
