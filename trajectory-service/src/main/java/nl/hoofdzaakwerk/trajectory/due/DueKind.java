package nl.hoofdzaakwerk.trajectory.due;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** What can be due; each is a resource of its own, read by some roles (P6). */
public enum DueKind {
    TRAJECTORY("trajectories", "coach", "treatment-liaison"),
    PLACEMENT("placements", "coach", "treatment-liaison"),
    PLAN("plans", "coach", "treatment-liaison"),
    REFERRAL("referrals", "coach", "treatment-liaison", "client-manager"),
    TRANSFER("transfers", "coach", "treatment-liaison"),
    FUNDING_REQUEST("funding-requests", "coach", "treatment-liaison", "client-manager"),
    CONSULTATION_MEETING("consultation-meetings", "steering-member", "regional-director"),
    CONSULTATION_CASE(
            "consultation-cases",
            "coach",
            "treatment-liaison",
            "client-manager",
            "key-figure",
            "account-manager",
            "steering-member",
            "regional-director"),
    CONSULTATION_DECISION(
            "consultation-decisions",
            "coach",
            "treatment-liaison",
            "client-manager",
            "key-figure",
            "account-manager",
            "steering-member",
            "regional-director"),
    CASE_REQUEST(
            "case-requests", "coach", "treatment-liaison", "client-manager", "steering-member", "regional-director"),
    BOTTLENECK(
            "bottlenecks",
            "coach",
            "treatment-liaison",
            "client-manager",
            "key-figure",
            "account-manager",
            "regional-director",
            "workgroup-member"),
    SUBJECT_FILE("candidates/{subject}/subject-files", "coach", "treatment-liaison", "privacy-officer"),
    ERASURE("erasures", "coach", "treatment-liaison", "privacy-officer"),
    EMERGENCY_ACCESS("emergency-accesses", "privacy-officer");

    private final String collection;
    private final Set<String> readers;

    DueKind(String collection, String... readers) {
        this.collection = collection;
        this.readers = Set.of(readers);
    }

    /** The path of the resource, of a person's own file under that person. */
    String link(UUID id, UUID subject) {
        return "/v1/" + collection.replace("{subject}", String.valueOf(subject)) + "/" + id;
    }

    /** What the caller's roles read; which of it, row-level security says. */
    static Set<DueKind> readBy(Caller caller) {
        return Arrays.stream(values())
                .filter(kind -> kind.readers.stream().anyMatch(caller::has))
                .collect(Collectors.toSet());
    }
}
