package nl.hoofdzaakwerk.portal.employer;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** Codes to choose from for work that an employer offers: {@code {workchoice:conditions}}. */
@TemplateExtension(namespace = "workchoice")
public final class WorkChoices {
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

    /** What the work can be adapted by. */
    public static List<String> conditions() {
        return List.of(
                "QUIET",
                "PREDICTABLE",
                "BUILD_UP_HOURS",
                "FLEXIBLE_TIMES",
                "REMOTE",
                "BUDDY",
                "EXTRA_BREAKS",
                "WRITTEN_INSTRUCTION",
                "CLOSE_SUPERVISION");
    }

    static List<String> tasks() {
        return List.of(
                "ORDER_PICKING",
                "PACKING",
                "SORTING",
                "ASSEMBLY",
                "STOCKING",
                "CLEANING",
                "LAUNDRY",
                "KITCHEN",
                "SERVING",
                "GREENERY",
                "ANIMAL_CARE",
                "MAINTENANCE",
                "CONSTRUCTION",
                "DRIVING",
                "DELIVERY",
                "RECEPTION",
                "CALLS",
                "SALES",
                "DATA_ENTRY",
                "ARCHIVING",
                "BOOKKEEPING",
                "PLANNING",
                "WRITING",
                "DESIGN",
                "COMPUTER_SUPPORT",
                "PROGRAMMING",
                "TEACHING",
                "PERSONAL_CARE",
                "PEER_SUPPORT");
    }

    static List<String> loads() {
        return List.of("LOW", "MEDIUM", "HIGH");
    }

    static List<String> startTimes() {
        return List.of("FIXED", "WITHIN_PART_OF_DAY", "FREE");
    }

    static List<String> days() {
        return List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");
    }

    static List<String> dayParts() {
        return List.of("MORNING", "AFTERNOON", "EVENING", "NIGHT");
    }

    static List<String> licences() {
        return List.of("AM", "A1", "A2", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE", "T");
    }

    static List<String> languageLevels() {
        return List.of("A1", "A2", "B1", "B2", "C1", "C2");
    }

    static List<String> educationLevels() {
        return List.of("PRACTICAL", "VMBO", "MBO_1", "MBO_2", "MBO_3", "MBO_4", "HBO", "WO");
    }

    static List<String> strengths() {
        return List.of("STATUTORY", "REQUIRED", "WISHED");
    }

    /** How much an employer may know of somebody. */
    public static List<String> disclosures() {
        return List.of("NONE", "SUPPORT_NEED_ONLY", "FULL");
    }

    static List<String> yesOrNo() {
        return List.of("true", "false");
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

    static List<String> benefits() {
        return List.of("PARTICIPATIEWET", "WW", "WIA_WAO", "WAJONG", "ZIEKTEWET", "NONE", "EMPLOYED");
    }

    /** Occupation groups of ISCO-08 with two digits. */
    public static List<String> occupations() {
        return List.of(
                "11", "12", "13", "14", "21", "22", "23", "24", "25", "26", "31", "32", "33", "34", "35", "41", "42",
                "43", "44", "51", "52", "53", "54", "61", "62", "71", "72", "73", "74", "75", "81", "82", "83", "91",
                "92", "93", "94", "95", "96");
    }
}
