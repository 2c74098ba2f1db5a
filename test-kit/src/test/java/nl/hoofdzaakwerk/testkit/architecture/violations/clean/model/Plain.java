package nl.hoofdzaakwerk.testkit.architecture.violations.clean.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;

/** Breaks no rule. */
record Plain(String id, RegionCode region, List<LocalDate[]> dates) {

    static Plain today(RegionCode region, Clock clock) {
        return new Plain(Ids.next().toString(), region, List.<LocalDate[]>of(new LocalDate[] {LocalDate.now(clock)}));
    }
}
