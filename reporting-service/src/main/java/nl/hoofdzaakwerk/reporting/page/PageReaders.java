package nl.hoofdzaakwerk.reporting.page;

/** Roles that read pages beside those of this service: everybody who works with clients or employers of a region. */
final class PageReaders {
    static final String COACH = "coach";
    static final String ACCOUNT_MANAGER = "account-manager@WSP";
    static final String MATCHING_CHAIR = "matching-chair@WSP";
    static final String CLIENT_MANAGER = "client-manager";
    static final String TREATMENT_LIAISON = "treatment-liaison@GGZ";

    private PageReaders() {}
}
