package nl.hoofdzaakwerk.portal.employer;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** Codes to choose from, in the order in which they are offered: {@code {employerchoice:channels}}. */
@TemplateExtension(namespace = "employerchoice")
final class Choices {
    private Choices() {}

    static List<String> foundThrough() {
        return List.of(
                "WSP_RELATION_FILE",
                "COACH_NETWORK",
                "AWVN_NETWORK",
                "ALDERMAN",
                "LOCAL_BUSINESS_NETWORK",
                "SESSION",
                "JOB_FAIR");
    }

    static List<String> bands() {
        return List.of("HIGH", "MEDIUM", "LOW");
    }

    static List<String> channels() {
        return List.of("PHONE", "VISIT", "EMAIL", "SOCIAL_MEDIA", "SESSION", "JOB_FAIR", "OTHER");
    }

    static List<String> endings() {
        return List.of(
                "NO_RESPONSE",
                "NO_SUITABLE_WORK",
                "NO_GUIDANCE_CAPACITY",
                "REORGANISATION",
                "NOT_NOW",
                "EARLIER_EXPERIENCE",
                "CLOSED_DOWN",
                "OTHER");
    }

    static List<String> activityKinds() {
        return List.of(
                "CALL",
                "VISIT",
                "EMAIL",
                "ONLINE_MEETING",
                "CANDIDATE_MET",
                "WORKPLACE_VISIT",
                "SESSION",
                "SOCIAL_MEDIA",
                "LETTER");
    }

    static List<String> purposes() {
        return List.of(
                "FIRST_CONTACT",
                "EXPLORE",
                "KEEP_IN_TOUCH",
                "VACANCY",
                "JOB_CARVING",
                "CANDIDATE",
                "AFTERCARE",
                "SESSION",
                "OTHER");
    }

    static List<String> results() {
        return List.of(
                "INFORMED",
                "INTERESTED",
                "APPOINTMENT_MADE",
                "VACANCY_EXPECTED",
                "NOT_REACHED",
                "NOT_NOW",
                "DECLINED",
                "OTHER");
    }

    static List<String> lawfulBases() {
        return List.of("LEGITIMATE_INTEREST", "PUBLIC_TASK", "CONSENT", "CONTRACT");
    }

    static List<String> preferredChannels() {
        return List.of("PHONE", "EMAIL", "VISIT", "VIDEO_CALL");
    }

    static List<String> erasureGrounds() {
        return List.of("ASKED_BY_PERSON", "LEFT_EMPLOYER", "NO_LONGER_NEEDED", "WRONG");
    }

    static List<String> sessionKinds() {
        return List.of("EMPLOYER_SESSION", "NETWORK_MEETING", "JOB_FAIR");
    }

    static List<String> arrangements() {
        return List.of(
                "QUIET_ROOM",
                "FIXED_TIME_SLOTS",
                "SMALL_GROUPS",
                "ARRIVAL_ROUTE",
                "CONTACT_PERSON_BEFOREHAND",
                "COMPANION_WELCOME",
                "LOW_LIGHT_AND_SOUND",
                "PROGRAMME_SENT_BEFOREHAND");
    }

    static List<String> endsOfSession() {
        return List.of("HELD", "CANCELLED");
    }

    static List<String> invitationStates() {
        return List.of("INVITED", "ACCEPTED", "DECLINED", "PRESENT", "ABSENT");
    }

    static List<String> stages() {
        return List.of(
                "PROSPECT",
                "APPROACHED",
                "IN_CONVERSATION",
                "STRONG_AMBITION",
                "VACANCY_OPENED",
                "PLACEMENT_REALISED",
                "DORMANT",
                "LOST");
    }

    static List<String> corrections() {
        return List.of("CHANGED", "WITHDRAWN");
    }

    static List<String> mergeGrounds() {
        return List.of("DUPLICATE", "SUCCESSION", "TAKE_OVER");
    }

    static List<String> howItGoes() {
        return List.of("GOING_WELL", "NEEDS_ATTENTION", "AT_RISK", "NOT_SPOKEN");
    }

    static List<String> contactFunctions() {
        return List.of("ACCOUNT_MANAGER", "IPS_COACH", "JOB_COACH", "CLIENT_MANAGER");
    }

    static List<String> employerFunctions() {
        return List.of("DIRECT_MANAGER", "OWNER", "HUMAN_RESOURCES", "BUDDY");
    }

    static List<String> rehireAnswers() {
        return List.of("NEXT_CANDIDATE", "RETURN", "LATER", "NO_FURTHER_PLACE");
    }

    static List<String> developmentResults() {
        return List.of("FOUND", "NOT_FOUND", "NO_LONGER_NEEDED");
    }

    static List<String> sessionOutcomes() {
        return List.of("NEW_PROSPECT", "AMBITION", "VACANCY");
    }
}
