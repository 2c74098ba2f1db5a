package nl.hoofdzaakwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counterpart of the tests bites: what breaks VUM's rules gets VUM's refusal. */
class FakeVumTest {
    private static final FakeVum VUM = FakeVum.start();
    private static final String RIGHT = """
            {"selectiegebied": {"postcode": "2312", "afstand": 10},
             "beroep": {"codeBeroepsnaam": {"$eq": "http://data.europa.eu/esco/isco/C5120"}},
             "werktijden": {"aantalWerkurenPerWeekMaximaal": {"$gte": 16},
                            "aantalWerkurenPerWeekMinimaal": {"$lte": 24}},
             "rijbewijs": {"codeSoortRijbewijs": {"$all": ["B"]}}, "vliegbrevet": true}""";

    @AfterAll
    static void stop() {
        VUM.stop();
    }

    @Test
    @DisplayName("D6 the counterpart answers a question that keeps VUM's rules, and ignores criteria it does not know")
    void shouldAnswer() throws Exception {
        assertThat(ask(RIGHT)).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"selectiegebied\"|\"gebied\"",
                "\"2312\"|\"0312\"",
                "\"2312\"|\"23\"",
                "\"afstand\": 10|\"afstand\": 1000",
                "\"afstand\": 10|\"afstand\": -1",
                "\"afstand\": 10|\"afstand\": \"10\"",
                "$eq|$ne",
                "$gte|$gt",
                "$lte|$gte",
                "$all|$in",
                "[\"B\"]|\"B\"",
                "{\"$gte\": 16}|16"
            })
    @DisplayName("D6 the counterpart refuses a question without its area, over 999 km or with another operator")
    void shouldRefuseQuestion(String right, String wrong) throws Exception {
        assertThat(RIGHT).contains(right);

        assertThat(ask(RIGHT.replace(right, wrong))).isEqualTo(400);
    }

    @Test
    @DisplayName("D6 the counterpart refuses each header that misses or has another form, and who is not let in")
    void shouldRefuseHeaders() throws Exception {
        for (String header :
                List.of("X-VUM-berichtVersie", "X-VUM-fromParty", "X-VUM-toParty", "X-VUM-viaParty", "API-Version")) {
            assertThat(send(request(RIGHT).setHeader(header, "12 x")))
                    .as(header)
                    .isEqualTo(400);
        }
        assertThat(send(request(RIGHT).setHeader("Authorization", "Bearer other")))
                .isEqualTo(401);
    }

    private static int ask(String question) throws Exception {
        return send(request(question));
    }

    private static HttpRequest.Builder request(String question) {
        return HttpRequest.newBuilder(URI.create(VUM.address() + "/vacatures/matches"))
                .header("X-VUM-berichtVersie", "1.0.0")
                .header("X-VUM-fromParty", FakeVumResource.FROM)
                .header("X-VUM-toParty", FakeVumResource.TO)
                .header("X-VUM-viaParty", FakeVumResource.VIA)
                .header("API-Version", "1.0.0")
                .header("Authorization", "Bearer " + FakeVum.TOKEN)
                .POST(BodyPublishers.ofString(question));
    }

    private static int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString()).statusCode();
        }
    }
}
