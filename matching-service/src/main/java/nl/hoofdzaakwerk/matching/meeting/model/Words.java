package nl.hoofdzaakwerk.matching.meeting.model;

import java.util.regex.Pattern;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;

/** Keys of the message bundle for what records and agendas name. */
public final class Words {

    private static final Pattern STAGE = Pattern.compile("E4\\.stage\\.[a-z]+");

    private Words() {}

    /** Whether a reason's argument is such a key, to be said in the reader's language. */
    public static boolean isKey(Object argument) {
        return argument instanceof String text && STAGE.matcher(text).matches();
    }

    public static String of(MatchStage stage) {
        return switch (stage) {
            case PROPOSED -> "E4.stage.proposed";
            case DISCUSSED -> "E4.stage.discussed";
            case PARKED -> "E4.stage.parked";
            case AGREED -> "E4.stage.agreed";
            case INTRODUCED -> "E4.stage.introduced";
            case INTERVIEW -> "E4.stage.interview";
            case TRIAL -> "E4.stage.trial";
            case PLACED -> "E4.stage.placed";
            case REJECTED -> "E4.stage.rejected";
            case ENDED -> "E4.stage.ended";
        };
    }

    public static String of(AgendaSection section) {
        return switch (section) {
            case LAST_MEETING -> "X15.section.last-meeting";
            case EXPIRING_VACANCIES -> "X15.section.expiring-vacancies";
            case LONGEST_UNDISCUSSED -> "X15.section.longest-undiscussed";
            case BEST_PROPOSALS -> "X15.section.best-proposals";
        };
    }

    /** What usually follows from a decision. */
    public static String actionAfter(Decision decision) {
        return switch (decision) {
            case AGREED -> "E7.action.agreed";
            case PARKED -> "E7.action.parked";
            case REJECTED -> "E7.action.rejected";
        };
    }
}
