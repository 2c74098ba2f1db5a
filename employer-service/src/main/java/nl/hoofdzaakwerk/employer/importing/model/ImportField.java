package nl.hoofdzaakwerk.employer.importing.model;

/** What is taken from a relation file; everything else in it, such as contact persons, is left out (rule D10). */
public enum ImportField {
    KVK_NUMBER,
    NAME,
    MUNICIPALITY,
    PLACE,
    POSTCODE,
    SECTION,
    SBI_CODE,
    EMPLOYEES,
    NEW_TO_TARGET_GROUP,
    REGISTERED_ON
}
