package nl.hoofdzaakwerk.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.Topics;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL, Kafka and Keycloak as they really are; the services come in the acceptance tests. */
class PlatformIT {

    private static final List<String> REAL = List.of("postgres", "kafka", "keycloak");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Platform platform;

    @BeforeAll
    static void start() {
        platform = Platform.in(folder, Ports.random());
        platform.start(services(), StartListener.SILENT);
    }

    @AfterAll
    static void stop() {
        platform.close();
        assertThat(platform.isRunning()).isFalse();
    }

    @Test
    @DisplayName("G2 a token says per organisation what its owner may do there")
    void shouldGiveEachOrganisationItsOwnRoles() throws Exception {
        JsonNode claims = claims("duo.leiden-rijnduin", "openid organization:*");

        assertThat(claims.at("/organization/ggz-rijnduin/realm_access/roles"))
                .extracting(JsonNode::textValue)
                .containsExactly("coach");
        assertThat(claims.at("/organization/gemeente-leiden/realm_access/roles"))
                .extracting(JsonNode::textValue)
                .containsExactly("key-figure");
        assertThat(claims.at("/organization/ggz-rijnduin/name/0").textValue()).isEqualTo("GGZ Rijnduin");
        assertThat(claims.at("/organization/ggz-rijnduin/kind/0").textValue()).isEqualTo("GGZ");
        assertThat(claims.at("/organization/ggz-rijnduin/regions/0").textValue())
                .isEqualTo("AM19");
        assertThat(claims.has("realm_access")).isFalse();
    }

    @Test
    void shouldAddressAShortTokenToTheFourServices() throws Exception {
        JsonNode claims = claims("programme-manager.landelijk", "openid organization:*");

        assertThat(claims.get("aud"))
                .extracting(JsonNode::textValue)
                .containsExactlyInAnyOrder(
                        "trajectory-service", "employer-service", "matching-service", "reporting-service");
        assertThat(claims.get("exp").longValue() - claims.get("iat").longValue())
                .isEqualTo(300);
        assertThat(claims.get("iss").textValue())
                .isEqualTo(platform.addresses().issuer().toString());
        assertThat(claims.at("/organization/landelijk").has("regions")).isFalse();
    }

    @Test
    void shouldRefuseThePasswordGrantToEveryOtherClient() throws Exception {
        HttpResponse<String> answer = token("admin-cli", "coach.ggz-rijnduin", "openid");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("error_description").textValue())
                .isEqualTo("resource owner password credentials grant is prohibited.");
    }

    @Test
    void shouldKeepTheApplicationRoleBelowRowLevelSecurity() throws SQLException {
        String roles = "select rolname from pg_roles where rolname like '%\\_app' and not rolsuper"
                + " and not rolbypassrls order by rolname";

        assertThat(query("trajectory", "trajectory_app", roles))
                .containsExactly("employer_app", "matching_app", "reporting_app", "trajectory_app");
    }

    @Test
    void shouldKeepDataWhenEverythingIsKilledAndStartedAgain() throws Exception {
        query("trajectory", "trajectory_owner", "create table kept as select 'row' as text");
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", platform.addresses().kafka()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topics.MATCHES.name(), 0, "key", "record"))
                    .get();
        }

        REAL.forEach(name -> platform.component(name).kill());
        assertThat(platform.isRunning()).isFalse();
        platform.start(services(), StartListener.SILENT);

        assertThat(query("trajectory", "trajectory_owner", "select text from kept"))
                .containsExactly("row");
        assertThat(firstRecord()).isEqualTo("record");
        assertThat(claims("coach.ggz-rijnduin", "openid organization:*").at("/organization"))
                .hasSize(1);
        assertThat(platform.status().subList(0, 3))
                .extracting(ComponentStatus::state)
                .containsOnly(ComponentStatus.State.UP);
    }

    private static String firstRecord() {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", platform.addresses().kafka()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partition = List.of(new TopicPartition(Topics.MATCHES.name(), 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            List<String> values = new ArrayList<>();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> values.add(found.value()));
                return !values.isEmpty();
            });
            return values.getFirst();
        }
    }

    private static JsonNode claims(String username, String scope) throws Exception {
        HttpResponse<String> answer = token(platform.addresses().passwordClient(), username, scope);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String token = JSON.readTree(answer.body()).get("access_token").textValue();
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static HttpResponse<String> token(String client, String username, String scope)
            throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=" + client + "&username=" + username + "&password="
                + platform.addresses().password() + "&scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8);
        URI endpoint = platform.addresses().tokenEndpoint();
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static List<String> query(String database, String role, String sql) throws SQLException {
        Addresses addresses = platform.addresses();
        try (Connection connection =
                        DriverManager.getConnection(addresses.jdbc(database), role, addresses.databasePassword(role));
                Statement statement = connection.createStatement()) {
            List<String> values = new ArrayList<>();
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        values.add(rows.getString(1));
                    }
                }
            }
            return values;
        }
    }

    private static List<String> services() {
        return platform.components().stream()
                .map(Component::name)
                .filter(name -> !REAL.contains(name))
                .toList();
    }
}
