package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.trajectory.policy.model.CheckInTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.ContractEndTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.InterruptionTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import nl.hoofdzaakwerk.trajectory.policy.model.UnpaidWorkTerms;

/** Work and numbers that the tests of the rules share. */
final class Given {
    static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
    static final InterruptionTerms INTERRUPTIONS = new InterruptionTerms(false, true, true, false, 6, "default");
    static final CheckInTerms CHECK_INS = new CheckInTerms(List.of(1, 4, 13, 26), 26, 7, "default");
    static final WorkSignals.Rules RULES = new WorkSignals.Rules(
            new UnpaidWorkTerms(2, 3, 30, "NHN"), INTERRUPTIONS, CHECK_INS, new ContractEndTerms(30, "default"));

    private Given() {}

    static Work paid(int hours, LocalDate start) {
        return new Work(PlacementKind.PAID, new HoursPerWeek(hours), start, Optional.empty(), false, false);
    }

    static Placement placement(Work work) {
        return placement(work, Optional.empty());
    }

    static Placement placement(Work work, Optional<UUID> previous) {
        return new Placement(
                UUID.randomUUID(),
                new Placement.Belonging(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        new RegionCode("AM19"),
                        new OrganisationAlias("ggz-rijnduin"),
                        "coach.ggz-rijnduin"),
                new Placement.Origin(UUID.randomUUID(), Optional.empty(), Optional.empty(), previous),
                work,
                terms(Terms.hours(work.start(), work.hours().value(), work.expectedEnd()), 1),
                new Placement.Made(
                        work.start(),
                        Instant.parse("2023-01-01T09:00:00Z"),
                        work.start().plusDays(7),
                        new NextStep(
                                "Nazorggesprek na 1 week werk", work.start().plusDays(7))));
    }

    /** @param order in which they were recorded */
    static PlacementTerms terms(Terms terms, int order) {
        return new PlacementTerms(
                new UUID(0, order),
                terms,
                "coach.ggz-rijnduin",
                Instant.parse("2023-01-01T09:00:00Z").plusSeconds(order));
    }

    static Interruption interruption(InterruptionKind kind, LocalDate from, LocalDate until) {
        return new Interruption(
                UUID.randomUUID(),
                kind,
                Period.of(from, until),
                "coach.ggz-rijnduin",
                Instant.parse("2023-01-01T09:00:00Z"));
    }

    static List<String> codes(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Allowed() -> List.of();
            case Ruling.Refused(var reasons) ->
                reasons.stream().map(reason -> reason.remark().code()).toList();
        };
    }

    /** One code, or none where the table leaves it empty. */
    static List<String> listOf(String code) {
        return code == null ? List.of() : List.of(code);
    }
}
