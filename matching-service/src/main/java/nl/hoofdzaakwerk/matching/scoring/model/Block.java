package nl.hoofdzaakwerk.matching.scoring.model;

/** A gate that is shut, and why. */
public record Block(Gate gate, Reason reason) {}
