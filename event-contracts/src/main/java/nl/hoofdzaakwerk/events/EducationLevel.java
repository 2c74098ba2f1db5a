package nl.hoofdzaakwerk.events;

/** Level of Dutch education, lowest first. */
public enum EducationLevel {
    PRACTICAL,
    VMBO,
    MBO_1,
    MBO_2,
    MBO_3,
    MBO_4,
    HBO,
    WO
}
