package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.as;
import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("matching")
class MeetingRecordIT {

    private static String code(UUID card) {
        return "K-" + card.toString().substring(28).toUpperCase(java.util.Locale.ROOT);
    }

    private static byte[] record(Tokens user, String meeting, String type, String language) {
        return as(user).accept(type)
                .header("Accept-Language", language)
                .get("/v1/matching-meetings/" + meeting + "/record")
                .then()
                .statusCode(200)
                .contentType(type)
                .extract()
                .asByteArray();
    }

    @Test
    @DisplayName("E7 the record is a page, a PDF and data; a GGZ institution finds its own pairs only, the WSP all")
    void shouldShowEachHisOwn() throws IOException {
        World world = new World();
        OrganisationAlias neighbour = new OrganisationAlias("ggz-c-" + world.ggz);
        UUID own = world.tellCard(world.card(UUID.randomUUID()));
        UUID others =
                world.tellCard(world.card(UUID.randomUUID(), neighbour, DisclosureLevel.FULL, "5120", World.TOLD));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 2));
        String meeting = world.meetingWithClosedAgenda();
        world.agree(meeting, own, vacancy);
        world.agree(meeting, others, vacancy);

        String chairs = new String(record(world.chair(), meeting, "text/html", "nl"));
        assertThat(chairs)
                .contains(code(own), code(others), "akkoord", "Kok, Brasserie De Proef", "concept")
                .doesNotContain(own.toString());
        assertThat(new String(record(world.coach(), meeting, "text/html", "en")))
                .contains(code(own), "draft", "your own organisation only")
                .doesNotContain(code(others), "akkoord");
        try (PDDocument pdf = Loader.loadPDF(record(world.coach(), meeting, "application/pdf", "nl"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(code(own), "akkoord")
                    .doesNotContain(code(others));
        }
        get(world.coach(), "/matching-meetings/" + meeting + "/record")
                .body("draft", equalTo(true))
                .body("wholeRegion", equalTo(false))
                .body("decisions.candidate", contains(code(own)))
                .body("actions.candidate", contains(code(own)));
        get(world.chair(), "/matching-meetings/" + meeting + "/record").body("decisions", hasSize(2));
        as(world.chair())
                .accept("image/png")
                .get("/v1/matching-meetings/" + meeting + "/record")
                .then()
                .statusCode(406);
        post(world.chair(), "/matching-meetings/" + meeting + "/endings").statusCode(409);
    }
}
