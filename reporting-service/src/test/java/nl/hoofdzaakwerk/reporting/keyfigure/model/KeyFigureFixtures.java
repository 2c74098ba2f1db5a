package nl.hoofdzaakwerk.reporting.keyfigure.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/** Made-up organisations and professionals. */
final class KeyFigureFixtures {
    static final RegionCode REGION = new RegionCode("AM19");
    static final LocalDate JOINED = LocalDate.of(2022, 9, 1);
    static final WorkContact ROOS =
            new WorkContact("Roos Berkenbos", "Beleidsadviseur", "+31711234567", "roos@ggz.example");
    static final WorkContact BAS = new WorkContact("Bas Molenwiek", "Teamleider", null, "bas@ggz.example");

    private KeyFigureFixtures() {}

    static Participant ggz() {
        return new Participant(
                UUID.randomUUID(),
                REGION,
                new OrganisationAlias("ggz-test"),
                "GGZ Test",
                ParticipantKind.GGZ,
                Optional.empty(),
                JOINED);
    }

    static KeyFigure roos(Participant of) {
        return new KeyFigure(UUID.randomUUID(), of, terms(ROOS, Optional.of(BAS), "4"));
    }

    static KeyFigure.Terms terms(WorkContact person, Optional<WorkContact> replacement, String hours) {
        return new KeyFigure.Terms(person, replacement, HoursPerWeek.of(hours), JOINED);
    }

    static AgreedHours agreed(Optional<RegionCode> region, String hours, LocalDate from) {
        return new AgreedHours(UUID.randomUUID(), region, MemberClass.GGZ, from, HoursPerWeek.of(hours), List.of());
    }
}
