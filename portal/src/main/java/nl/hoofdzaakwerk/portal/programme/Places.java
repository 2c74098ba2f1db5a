package nl.hoofdzaakwerk.portal.programme;

/** Addresses that pages of a region begin with. */
public final class Places {
    /** Of one region, by its code. */
    public static final String REGION = "regio/{code: AM[0-9]{2}}";

    private Places() {}

    /** The first page of a region, without a slash at the end. */
    public static String region(String code) {
        return "/regio/" + code;
    }
}
