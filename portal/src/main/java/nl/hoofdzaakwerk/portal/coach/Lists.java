package nl.hoofdzaakwerk.portal.coach;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.text.SharedCodes;
import nl.hoofdzaakwerk.portal.web.Form;

/** The codes one can choose from, as the contract of trajectory-service lists them: {@code {coachlist:methods}}. */
@TemplateExtension(namespace = "coachlist")
final class Lists {
    private Lists() {}

    static List<String> methods() {
        return List.of("IPS", "IPS_LIGHT", "JOB_COACHING", "REINTEGRATION", "JOB_RETENTION");
    }

    static List<String> states() {
        return List.of("RUNNING", "PLACED", "SUSTAINED", "ENDED");
    }

    static List<String> careSettings() {
        return List.of("GGZ_BASIC", "GGZ_SPECIALIST", "POH_GGZ_ONLY", "DIAGNOSED_NOT_IN_TREATMENT", "RIBW_ONLY");
    }

    static List<String> targetGroups() {
        return List.of("EPA", "CMD");
    }

    static List<String> referrers() {
        return List.of("GGZ", "UWV", "MUNICIPALITY");
    }

    static List<String> rejectionReasons() {
        return List.of("NOT_OUR_CLIENT", "PERSON_DECLINES", "NOT_REACHED", "GUIDED_ALREADY", "NOT_IN_SCOPE");
    }

    static List<String> purposes() {
        return List.of("MATCHING", "GUIDANCE", "CASE_CONSULTATION", "FUNDING", "TRANSFER");
    }

    static List<String> grounds() {
        return List.of("CONSENT", "PUBLIC_TASK", "LEGAL_OBLIGATION");
    }

    static List<String> travelModes() {
        return List.of("WALK", "BICYCLE", "MOPED", "CAR", "PUBLIC_TRANSPORT");
    }

    static List<String> hardLimits() {
        return List.of(
                "NO_NIGHTS", "NO_EVENINGS", "NO_WEEKENDS", "NO_TELEPHONE", "NO_CUSTOMERS", "NO_CERTIFICATE_OF_CONDUCT");
    }

    /** The last one stands for having none, which differs from not having been asked. */
    static List<String> licences() {
        return Stream.concat(SharedCodes.licences().stream(), Stream.of("NO_LICENCE"))
                .toList();
    }

    /** Whether a part of a day of the week was chosen in a field of such parts. */
    static boolean chose(Form form, String name, String day, String part) {
        return form.has(name, day + "/" + part);
    }

    static List<String> contactKinds() {
        return List.of("CLIENT", "EMPLOYER", "TREATMENT_TEAM", "BENEFITS_COUNSELLING", "FAMILY", "TRAINING", "OTHER");
    }

    static List<String> endReasons() {
        return List.of("PAID_WORK", "OTHER_SUPPORT", "STOPPED_BY_CANDIDATE", "MOVED", "DECEASED", "OTHER");
    }

    static List<String> placementKinds() {
        return List.of("PAID", "UNPAID", "TRIAL", "TEMPORARY");
    }

    static List<String> contractKinds() {
        return List.of("PERMANENT", "TEMPORARY", "AGENCY", "SECONDMENT", "ON_CALL");
    }

    static List<String> wagePeriods() {
        return List.of("HOUR", "MONTH");
    }

    /** That illness was the reason, only the treating side may say (G3). */
    static List<String> placementEndReasons(boolean treats) {
        return Stream.of(
                        "CONTRACT_ENDED",
                        "DISMISSED",
                        "DISMISSED_IN_TRIAL_PERIOD",
                        "REORGANISATION",
                        "RESIGNED",
                        "SICK",
                        "OTHER_JOB",
                        "EDUCATION",
                        "MOVED",
                        "RETIRED",
                        "STEP_COMPLETED",
                        "TRAJECTORY_ENDED",
                        "OTHER")
                .filter(reason -> treats || !reason.equals("SICK"))
                .toList();
    }

    static List<String> enders() {
        return List.of("CANDIDATE", "EMPLOYER", "TOGETHER", "BY_ITSELF");
    }

    /** As above. */
    static List<String> interruptions(boolean treats) {
        return treats
                ? List.of("SICKNESS", "UNPAID_LEAVE", "SEASON", "OTHER")
                : List.of("UNPAID_LEAVE", "SEASON", "OTHER");
    }

    static List<String> talkPartners() {
        return List.of("CANDIDATE", "EMPLOYER", "BOTH");
    }

    static List<String> planParties() {
        return List.of("CANDIDATE", "COACH", "TREATMENT_TEAM", "CLIENT_MANAGER", "FAMILY", "EMPLOYER");
    }

    static List<String> transferStates() {
        return List.of("REQUESTED", "ACCEPTED", "REJECTED", "REVOKED", "DONE");
    }

    static List<String> transferRefusals() {
        return List.of("NOT_OUR_CLIENT", "NO_CAPACITY", "PERSON_DECLINES", "NOT_REACHED");
    }

    static List<String> executors() {
        return List.of("GGZ", "MUNICIPALITY", "RIBW", "SELF_EMPLOYED", "REINTEGRATION");
    }

    static List<String> fundingEndReasons() {
        return List.of("NOT_NEEDED_ANY_MORE", "TRAJECTORY_STOPPED", "OTHER_PAYER", "MISTAKE");
    }

    static List<String> feedbackGivers() {
        return List.of("CLIENT", "EMPLOYER");
    }

    static List<String> scores() {
        return List.of("1", "2", "3", "4", "5");
    }
}
