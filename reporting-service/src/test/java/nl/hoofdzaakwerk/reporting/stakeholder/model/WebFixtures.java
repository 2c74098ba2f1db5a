package nl.hoofdzaakwerk.reporting.stakeholder.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;

/** A small web in Twente. */
public final class WebFixtures {
    public static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    static final RegionCode REGION = new RegionCode("AM05");

    private WebFixtures() {}

    public static Stakeholder stakeholder(String label, Nearness nearness, Influence influence) {
        return new Stakeholder(
                UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8)),
                REGION,
                label,
                StakeholderKind.ORGANISATION,
                new StakeholderAssessment(DAY, nearness, influence));
    }

    public static StakeholderRelation line(Stakeholder one, Stakeholder other, Influence influence) {
        return new StakeholderRelation(UUID.randomUUID(), one, other, influence, DAY);
    }
}
