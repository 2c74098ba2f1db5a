package nl.hoofdzaakwerk.employer.activity.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.calendar.model.WorkingDays;

/**
 * D4: an approach in writing has little effect unless people speak with each other after it. So the first written
 * approach of an organisation that no talk of the same organisation followed asks for a call, within a number of
 * working days; more letters do not give more time. A talk on the same day or later answers it.
 */
public final class FollowUpPolicy {
    private static final Comparator<DatedContact> OLDEST_FIRST = Comparator.comparing(
                    (DatedContact contact) -> contact.contact().date())
            .thenComparing(DatedContact::activityId);

    private FollowUpPolicy() {}

    /**
     * The approach that waits for a call.
     *
     * @param contacts all contacts of one organisation with one employer, in any order
     */
    public static Optional<DatedContact> unanswered(List<DatedContact> contacts) {
        var lastTalk = contacts.stream()
                .filter(DatedContact::isSpoken)
                .map(talk -> talk.contact().date())
                .max(Comparator.naturalOrder());
        return contacts.stream()
                .filter(DatedContact::isWrittenApproach)
                .filter(approach -> lastTalk.filter(
                                day -> !day.isBefore(approach.contact().date()))
                        .isEmpty())
                .min(OLDEST_FIRST);
    }

    /** The talk that answered an approach: the first on its day or later. */
    public static Optional<DatedContact> answerTo(LocalDate approachedOn, List<DatedContact> contacts) {
        return contacts.stream()
                .filter(DatedContact::isSpoken)
                .filter(talk -> !talk.contact().date().isBefore(approachedOn))
                .min(OLDEST_FIRST);
    }

    /** Last day on which the call is in time; it is flagged from the day after on. */
    public static LocalDate dueDate(LocalDate approachedOn, int term, WorkingDays workingDays) {
        return workingDays.after(approachedOn, term);
    }
}
