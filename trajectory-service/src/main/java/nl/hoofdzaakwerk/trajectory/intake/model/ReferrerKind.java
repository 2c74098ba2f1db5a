package nl.hoofdzaakwerk.trajectory.intake.model;

/** Who proposes a person (A4). */
public enum ReferrerKind {
    GGZ,
    UWV,
    MUNICIPALITY
}
