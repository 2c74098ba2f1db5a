package nl.hoofdzaakwerk.employer.aftercare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.aftercare.model.DisclosedWork;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.WorkCondition;

/** What the client lets the employer of one placement know, as the coach recorded it last. */
@Entity
@Table(name = "placement_disclosure")
class Disclosure {
    @Id
    UUID placementId;

    String region;
    String organisation;

    @Enumerated(EnumType.STRING)
    DisclosureLevel level;

    String[] needs;
    String told;
    LocalDate agreedOn;

    @Version
    long version;

    protected Disclosure() {}

    Disclosure(Placement placement, String organisation) {
        this.placementId = placement.id;
        this.region = placement.region;
        this.organisation = organisation;
    }

    /** The latest word of the client counts; what was released before and is not now, is gone. */
    void take(DisclosedWork work, LocalDate agreed) {
        level = work.level();
        needs = work.needs().stream().map(WorkCondition::name).toArray(String[]::new);
        told = work.told().orElse(null);
        agreedOn = agreed;
    }

    DisclosedWork work() {
        return new DisclosedWork(
                level, Arrays.stream(needs).map(WorkCondition::valueOf).toList(), Optional.ofNullable(told));
    }
}
