package nl.hoofdzaakwerk.trajectory.progress.model;

import java.time.LocalDate;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A17: contact is recorded when it was, within the trajectory. */
public final class ContactPolicy {
    private ContactPolicy() {}

    public static Ruling judge(LocalDate start, LocalDate date, LocalDate today) {
        return Ruling.refusedIf(
                        date.isAfter(today), "/contactDate", Remark.of("A17", "A17.contact-in-future", "QA 9.12"))
                .and(Ruling.refusedIf(
                        date.isBefore(start),
                        "/contactDate",
                        Remark.of("A17", "A17.contact-before-start", "QA 9.12", start)));
    }
}
