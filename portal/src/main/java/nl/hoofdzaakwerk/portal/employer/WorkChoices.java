package nl.hoofdzaakwerk.portal.employer;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** Codes to choose from for work that an employer offers: {@code {workchoice:strengths}}. */
@TemplateExtension(namespace = "workchoice")
final class WorkChoices {
    private WorkChoices() {}

    static List<String> vacancyStates() {
        return List.of("OPEN", "PARTLY_FILLED", "FILLED", "CLOSED", "EXPIRED");
    }

    static List<String> closingReasons() {
        return List.of(
                "FILLED_OTHERWISE",
                "WORK_FELL_AWAY",
                "EMPLOYER_WITHDREW",
                "NO_SUITABLE_CANDIDATE",
                "ENTERED_IN_ERROR",
                "OTHER");
    }

    static List<String> startTimes() {
        return List.of("FIXED", "WITHIN_PART_OF_DAY", "FREE");
    }

    static List<String> strengths() {
        return List.of("STATUTORY", "REQUIRED", "WISHED");
    }

    static List<String> frequencies() {
        return List.of("DAILY", "SEVERAL_TIMES_A_WEEK", "WEEKLY", "MONTHLY", "NOW_AND_THEN");
    }

    static List<String> skills() {
        return List.of("SIMPLE", "LEARNT_AT_WORK", "TRAINED", "PROFESSIONAL");
    }

    static List<String> splittings() {
        return List.of("YES", "WITH_TRAINING", "NO");
    }

    static List<String> registers() {
        return List.of("YES", "NO", "UNKNOWN");
    }
}
