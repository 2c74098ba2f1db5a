package nl.hoofdzaakwerk.reporting.stakeholder.model;

/** How much a stakeholder matters to the project: the more, the closer to the middle of the web (F15). */
public enum Nearness {
    CLOSE,
    NEAR,
    FAR
}
