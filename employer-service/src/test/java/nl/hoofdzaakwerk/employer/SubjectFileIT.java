package nl.hoofdzaakwerk.employer;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.FileColumn;
import nl.hoofdzaakwerk.events.FileValue;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.SubjectFilePart;
import nl.hoofdzaakwerk.events.SubjectFileRequested;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the employers' side tells a person of what it holds. */
@QuarkusTest
@WithPlatform("employer")
class SubjectFileIT {
    private static final String SERVICE = "employer-service";
    private static final String NOTE = "Zegt dat hij liever niemand uit de zorg aanneemt";

    @Test
    @DisplayName("G4 a person gets the own work, and not the employer's notes or another's placement")
    void tellsWhatItHolds() {
        var employer = as(MANAGER).registers("Drukkerij Zijlpoort", "Leiden");
        as(MANAGER)
                .post("/employers/" + employer + "/notes", "{\"text\": \"" + NOTE + "\"}")
                .then()
                .statusCode(201);
        var own = placement(employer, 20);
        var others = placement(employer, 31);
        Log.publish(own, 1);
        Log.publish(others, 1);
        await().untilAsserted(() ->
                as(MANAGER).get("/employers/" + employer + "/placements").then().body("items", hasSize(2)));
        var request = UUID.randomUUID();
        var unknown = UUID.randomUUID();
        var ofAnother = UUID.randomUUID();

        var event = Log.publish(asked(own.placementId(), SERVICE, request), 1);
        Log.publish(asked(own.placementId(), SERVICE, request), 1, event);
        Log.publish(asked(own.placementId(), "matching-service", ofAnother), 2);
        Log.publish(asked(own.placementId(), SERVICE, unknown), 3);

        await().untilAsserted(() -> assertThat(parts(unknown)).hasSize(1));
        assertThat(parts(ofAnother)).isEmpty();
        assertThat(parts(request)).singleElement().satisfies(part -> {
            assertThat(part.service()).isEqualTo(SERVICE);
            assertThat(part.total()).isEqualTo(1);
            assertThat(part.section().columns())
                    .extracting(FileColumn::key)
                    .containsExactly("employer", "kind", "hoursPerWeek", "startDate", "expectedEndDate", "endDate");
            assertThat(part.section().rows()).hasSize(1);
            assertThat(part.section().rows().getFirst().values())
                    .extracting(FileValue::value)
                    .containsExactly("Drukkerij Zijlpoort", "PAID", "20", "2026-03-02", "", "");
            assertThat(new String(EventJson.write(part), StandardCharsets.UTF_8))
                    .doesNotContain(
                            NOTE,
                            own.placementId().toString(),
                            others.placementId().toString());
        });
    }

    @Test
    @DisplayName("G4 under a pseudonym it does not know it says that it holds nothing")
    void holdsNothing() {
        var request = UUID.randomUUID();

        Log.publish(asked(UUID.randomUUID(), SERVICE, request), 1);

        await().untilAsserted(
                        () -> assertThat(parts(request)).singleElement().satisfies(part -> assertThat(part.section())
                                .isNull()));
    }

    private static SubjectFileRequested asked(UUID pseudonym, String receiver, UUID request) {
        return new SubjectFileRequested(pseudonym, receiver, request, Instant.parse("2026-03-02T10:00:00Z"));
    }

    private static List<SubjectFilePart> parts(UUID request) {
        return Log.events(Topics.SUBJECT_FILE_PARTS).stream()
                .map(SubjectFilePart.class::cast)
                .filter(part -> part.requestId().equals(request))
                .toList();
    }

    private static PlacementMade placement(String employer, int hours) {
        return new PlacementMade(
                UUID.randomUUID(),
                UUID.fromString(employer),
                null,
                null,
                new RegionCode("AM19"),
                PlacementKind.PAID,
                hours,
                LocalDate.of(2026, 3, 2),
                null);
    }
}
