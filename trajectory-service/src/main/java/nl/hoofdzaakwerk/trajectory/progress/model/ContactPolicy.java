package nl.hoofdzaakwerk.trajectory.progress.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A17: contact is recorded when it was, within the trajectory. */
public final class ContactPolicy {
    private ContactPolicy() {}

    /** @param end of the guidance; empty while it goes on */
    public static Ruling judge(LocalDate start, Optional<LocalDate> end, LocalDate date, LocalDate today) {
        return Ruling.refusedIf(
                        date.isAfter(today), "/contactDate", Remark.of("A17", "A17.contact-in-future", "QA 9.12"))
                .and(Ruling.refusedIf(
                        date.isBefore(start),
                        "/contactDate",
                        Remark.of("A17", "A17.contact-before-start", "QA 9.12", start)))
                .and(end.filter(date::isAfter)
                        .map(last -> Ruling.refused(
                                "/contactDate", Remark.of("A17", "A17.contact-after-end", "QA 9.12", last)))
                        .orElseGet(Ruling::allowed));
    }
}
