package nl.hoofdzaakwerk.reporting.programme.admission.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.reporting.Refusal;

/** F1: places and what a division asks are set from today on, and change nothing of before. */
public final class DivisionPolicy {
    private DivisionPolicy() {}

    public static List<Refusal> refuseStart(LocalDate validFrom, LocalDate today) {
        return validFrom.isBefore(today) ? List.of(Refusal.at("/validFromDate", "F1.in-the-past")) : List.of();
    }

    /** The lowest division takes every region, so it asks nothing. */
    public static List<Refusal> refuseRule(Division division, LocalDate validFrom, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>(refuseStart(validFrom, today));
        if (division == Division.KEUKEN_KAMPIOEN_DIVISIE) {
            refusals.add(Refusal.of("F1.takes-every-region"));
        }
        return List.copyOf(refusals);
    }
}
