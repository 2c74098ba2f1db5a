package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.trajectory.Api.CLIENT_MANAGER;
import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.REINTEGRATION_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.trajectory.privacy.model.Purpose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each purpose for which data may go elsewhere, and the read that goes by it. */
@QuarkusTest
@WithPlatform("trajectory")
class PurposeIT {
    private static final Database DATABASE = Examples.DATABASE;
    private static final Tokens DIRECTOR =
            Tokens.of("regional-director.AM19").in("regio-am19", REGION, "AM19").as("regional-director");

    private static final Map<String, Object> CO_FINANCED = Map.of("municipality", "Alkmaar", "postcode4", "1811");

    private final Api coach = Api.as(COACH);
    private final Api payer = Api.as(CLIENT_MANAGER);
    private final Api elsewhere = Api.as(REINTEGRATION_COACH);

    /** Whom a ground is for, and whether that receiver reads the person now. */
    private record Read(String receiver, BooleanSupplier isOpen) {}

    @ParameterizedTest
    @EnumSource
    @DisplayName("X1 G1 each purpose opens one read, for its receiver, from its first day to its last, until withdrawn")
    void opensAndCloses(Purpose purpose) {
        UUID candidate = coach.candidate(purpose == Purpose.FUNDING ? CO_FINANCED : Map.of());
        Read read = read(purpose, candidate);
        assertThat(read.isOpen().getAsBoolean()).as("without a ground").isFalse();
        for (Purpose other : Purpose.values()) {
            if (other != purpose && other != Purpose.MATCHING) {
                coach.ground(candidate, other.name(), purpose == Purpose.MATCHING ? "werkroute" : read.receiver());
            }
        }
        assertThat(read.isOpen().getAsBoolean()).as("for another purpose").isFalse();

        UUID ground = coach.ground(candidate, purpose.name(), read.receiver());

        assertThat(read.isOpen().getAsBoolean()).as("on a ground").isTrue();
        period(ground, -2, -1);
        assertThat(read.isOpen().getAsBoolean()).as("after its last day").isFalse();
        period(ground, 1, 2);
        assertThat(read.isOpen().getAsBoolean()).as("before its first day").isFalse();
        period(ground, 0, 0);
        assertThat(read.isOpen().getAsBoolean()).as("on its only day").isTrue();
        coach.post("/candidates/{id}/legal-grounds/{ground}/withdrawal", Map.of(), candidate, ground)
                .statusCode(201);
        assertThat(read.isOpen().getAsBoolean()).as("withdrawn").isFalse();
    }

    @Test
    @DisplayName("X1 what a payer asked itself about its own client stays its own, also without a ground")
    void ownRequest() {
        Map<String, Object> person =
                new HashMap<>(Api.person(Map.of("ggzOrganisation", "ggz-rijnduin", "personAgrees", true)));
        person.putAll(CO_FINANCED);
        person.remove("health");
        UUID referral = Api.idOf(payer.post("/referrals", person).statusCode(201));
        UUID candidate = Api.idOf(coach.post(
                        "/referrals/{id}/confirmation",
                        Map.of("targetGroup", "CMD", "careSetting", "GGZ_BASIC", "canAndWantsToWork", true),
                        referral)
                .statusCode(201));
        coach.trajectory(candidate, today());
        UUID own = Api.idOf(payer.post(
                        "/funding-requests",
                        Map.of("referralId", referral, "scheme", "municipality-ips", "price", 9500, "months", 12))
                .statusCode(201));

        payer.get("/funding-requests/{id}", own).statusCode(200);
    }

    /** No purpose without a read: this does not compile when one has none. */
    private Read read(Purpose purpose, UUID candidate) {
        return switch (purpose) {
            case MATCHING -> card(candidate);
            case GUIDANCE -> new Read("werkroute", () -> status(elsewhere, "/candidates/{id}", candidate) == 200);
            case CASE_CONSULTATION -> consultation(candidate);
            case FUNDING -> funding(candidate);
            case TRANSFER -> transfer(candidate);
        };
    }

    /** Nothing is asked without consent; what was asked shows the person only while it holds. */
    private Read transfer(UUID candidate) {
        UUID consent = coach.ground(candidate, "TRANSFER", "ggz-kust");
        UUID transfer = Api.idOf(coach.post("/candidates/{id}/transfers", Map.of("receiver", "ggz-kust"), candidate)
                .statusCode(201));
        coach.post("/candidates/{id}/legal-grounds/{ground}/withdrawal", Map.of(), candidate, consent)
                .statusCode(201);
        return new Read(
                "ggz-kust",
                () -> Api.as(Api.OTHER_COACH)
                                .get("/transfers/{id}", transfer)
                                .statusCode(200)
                                .extract()
                                .path("person")
                        != null);
    }

    private Read card(UUID candidate) {
        coach.wishes(candidate, 16, 24);
        coach.trajectory(candidate, today());
        return new Read("matching-service", () -> coach.get("/candidates/{id}/legal-grounds", candidate)
                .statusCode(200)
                .extract()
                .path("card.published"));
    }

    private Read funding(UUID candidate) {
        UUID trajectory = coach.trajectory(candidate, today());
        UUID request = Api.idOf(coach.post(
                        "/funding-requests",
                        Map.of(
                                "trajectoryId",
                                trajectory,
                                "price",
                                new BigDecimal("9999.99"),
                                "months",
                                24,
                                "payerOrganisation",
                                "gemeente-leiden"))
                .statusCode(201));
        return new Read("gemeente-leiden", () -> {
            boolean open = status(payer, "/funding-requests/{id}", request) == 200;
            var listed = hasItem(request.toString());
            payer.get("/funding-requests?limit=100").statusCode(200).body("items.id", open ? listed : not(listed));
            if (!open) {
                payer.post("/funding-requests/{id}/refusal", Map.of("reason", "NO_MONEY"), request)
                        .statusCode(404);
            }
            return open;
        });
    }

    private Read consultation(UUID candidate) {
        UUID trajectory = coach.trajectory(candidate, today());
        UUID forAnother = coach.ground(candidate, "CASE_CONSULTATION", "uwv-leiden");
        Map<String, Object> told = new HashMap<>(ConsultationExamples.told());
        told.put("basis", "LEGAL_GROUND");
        told.put("trajectoryId", trajectory);
        told.put("region", "AM19");
        UUID prepared = Api.idOf(coach.post("/consultation-cases", told).statusCode(201));
        Api director = Api.as(DIRECTOR);
        UUID meeting = Api.idOf(director.post(
                        "/consultation-meetings",
                        Map.of(
                                "region",
                                "AM19",
                                "date",
                                today().toString(),
                                "place",
                                "Stadhuis",
                                "hostOrganisation",
                                "gemeente-leiden"))
                .statusCode(201));
        director.post(
                        "/consultation-meetings/{id}/invitations",
                        Map.of("organisations", List.of("ggz-rijnduin", "gemeente-leiden")),
                        meeting)
                .statusCode(200);
        payer.post("/consultation-meetings/{id}/answers", Map.of("comes", true), meeting)
                .statusCode(200);
        coach.post("/consultation-cases/{id}/tablings", Map.of("meetingId", meeting), prepared)
                .statusCode(200);
        assertThat(status(director, "/consultation-cases/{id}", prepared)).isEqualTo(200);
        coach.post("/candidates/{id}/legal-grounds/{ground}/withdrawal", Map.of(), candidate, forAnother)
                .statusCode(201);
        return new Read("gemeente-leiden", () -> {
            int own = status(coach, "/consultation-cases/{id}", prepared);
            int organiser = status(director, "/consultation-cases/{id}", prepared);
            int atTable = status(payer, "/consultation-cases/{id}", prepared);
            assertThat(own).isEqualTo(200);
            assertThat(organiser).isEqualTo(atTable);
            return atTable == 200;
        });
    }

    private static int status(Api who, String path, UUID id) {
        return who.get(path, id).extract().statusCode();
    }

    private static void period(UUID ground, int from, int until) {
        DATABASE.execute("update legal_ground set valid_from = '%s', valid_until = '%s' where id = '%s'"
                .formatted(today().plusDays(from), today().plusDays(until), ground));
    }
}
