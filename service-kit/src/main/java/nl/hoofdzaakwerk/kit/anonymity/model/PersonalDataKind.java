package nl.hoofdzaakwerk.kit.anonymity.model;

/** What in a text can say who someone is (C2). */
public enum PersonalDataKind {
    NAME,
    BIRTH_DATE,
    BSN,
    TELEPHONE,
    EMAIL,
    POSTAL_ADDRESS
}
