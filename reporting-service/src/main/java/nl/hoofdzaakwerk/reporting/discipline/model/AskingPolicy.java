package nl.hoofdzaakwerk.reporting.discipline.model;

import java.time.LocalDate;
import java.util.List;

/**
 * P4, X28: the same is not asked twice. While a question is open or answered there is no other; once it was closed, it
 * is asked again only when the numbers are others than those that were answered.
 */
public final class AskingPolicy {
    private static final int DAYS_TO_SHOW = 31;

    private AskingPolicy() {}

    /** @param earlier questions of the same organisation, region, month and rule */
    public static boolean asks(List<DataQuestion> earlier, long observed, long bound) {
        return earlier.stream()
                .noneMatch(question -> question.state() != QuestionState.CLOSED
                        || question.answer() != null && !question.isAboutOther(observed, bound));
    }

    /**
     * X28: a figure of a year has no single number to compare. What was mended is asked again when it does not show
     * after a month, what was explained or cannot be mended in a next year.
     *
     * @param earlier questions about the same
     */
    public static boolean asksOfYear(List<DataQuestion> earlier, LocalDate today) {
        return earlier.stream().noneMatch(question -> isSettled(question, today));
    }

    private static boolean isSettled(DataQuestion question, LocalDate today) {
        if (question.state() != QuestionState.CLOSED) {
            return true;
        }
        return switch (question.outcome()) {
            case MENDED -> !today.isAfter(question.closedOn().plusDays(DAYS_TO_SHOW));
            case EXPLAINED, CANNOT_BE_MENDED -> question.askedOn().getYear() == today.getYear();
            case HOLDS_NOW -> false;
        };
    }
}
