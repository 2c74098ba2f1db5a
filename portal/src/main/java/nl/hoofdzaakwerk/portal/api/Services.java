package nl.hoofdzaakwerk.portal.api;

import java.util.List;

/** The four services, by the names they call themselves; codes of place {@code Service} say what people call them. */
public final class Services {
    public static final String TRAJECTORY = "trajectory-service";
    public static final String EMPLOYER = "employer-service";
    public static final String MATCHING = "matching-service";
    public static final String REPORTING = "reporting-service";
    public static final List<String> ALL = List.of(TRAJECTORY, EMPLOYER, MATCHING, REPORTING);

    private Services() {}

    /** The service of that name; the first for an unknown one. */
    public static String known(String name) {
        return ALL.contains(name) ? name : TRAJECTORY;
    }
}
