package nl.hoofdzaakwerk.trajectory.anonymity.model;

/** What in a text can say who someone is (C2). */
public enum PersonalDataKind {
    NAME("a person's name"),
    BIRTH_DATE("a date of birth"),
    BSN("a citizen service number (BSN)"),
    TELEPHONE("a telephone number"),
    EMAIL("an e-mail address"),
    POSTAL_ADDRESS("a postal address");

    private final String words;

    PersonalDataKind(String words) {
        this.words = words;
    }

    /** In plain English, with its article. */
    public String inWords() {
        return words;
    }
}
