package nl.hoofdzaakwerk.acceptance.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.local.Service;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.EmployerWork;
import nl.hoofdzaakwerk.local.work.Patience;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeadLetterIT {
    private final RunningPlatform running = RunningPlatform.get();
    private final Actor operator = running.client().inRole("operator", "landelijk");
    private final Actor chair = running.client().inRole("matching-chair", "wsp-twente");

    @Test
    @DisplayName("a poison message is put aside with its reason, the others flow on, and the operator can put it back")
    void shouldPutAPoisonMessageAside() throws ExecutionException, InterruptedException {
        String poison = UUID.randomUUID().toString();
        send(Topics.VACANCIES.name(), poison, "this is no vacancy");

        JsonNode letter = Patience.until(
                        "the dead letter",
                        Duration.ofSeconds(20),
                        () -> operator.get(Service.MATCHING, "/dead-letters"),
                        answer -> find(answer.body(), poison).isPresent())
                .body();
        assertThat(find(letter, poison).orElseThrow().path("reason").asText()).contains("header ce_type is missing");
        assertThat(deadLetterTopicHolds(poison)).isTrue();
        shouldStillHearOfNewVacancies();

        String id = find(letter, poison).orElseThrow().path("id").asText();
        var replayed = operator.tryPost(Service.MATCHING, "/dead-letters/" + id + "/replay", null);
        assertThat(replayed.status()).isEqualTo(409);
        assertThat(replayed.body().at("/errors/0/code").asText()).isEqualTo("still-cannot-be-handled");
        running.count("matching", "with gone as (delete from dead_letter returning 1) select count(*) from gone");
        running.count("reporting", "with gone as (delete from dead_letter returning 1) select count(*) from gone");
    }

    @Test
    @DisplayName("once the fault is mended, a replayed dead letter is handled, exactly once")
    void shouldHandleAReplayedDeadLetter() {
        running.alter("matching", "alter table vacancy add constraint fault check (title <> 'Etaleur')");
        String vacancy = openVacancy("Etaleur");
        String letter = Patience.until(
                        "the dead letter",
                        Duration.ofSeconds(20),
                        () -> operator.get(Service.MATCHING, "/dead-letters"),
                        answer -> find(answer.body(), vacancy).isPresent())
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("key").asText().equals(vacancy))
                .map(item -> item.path("id").asText())
                .findFirst()
                .orElseThrow();
        assertThat(chair.tryGet(Service.MATCHING, "/vacancies/" + vacancy).status())
                .isEqualTo(404);
        running.alter("matching", "alter table vacancy drop constraint fault");

        var replayed = operator.tryPost(Service.MATCHING, "/dead-letters/" + letter + "/replay", null);

        assertThat(replayed.status()).isEqualTo(200);
        assertThat(chair.get(Service.MATCHING, "/vacancies/" + vacancy).text("title"))
                .isEqualTo("Etaleur");
        var again = operator.tryPost(Service.MATCHING, "/dead-letters/" + letter + "/replay", null);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().at("/errors/0/code").asText()).isEqualTo("already-replayed");
    }

    private void shouldStillHearOfNewVacancies() {
        String vacancy = openVacancy("Inpakker");
        assertThat(Patience.until(
                                "the next vacancy",
                                Duration.ofSeconds(20),
                                () -> chair.tryGet(Service.MATCHING, "/vacancies/" + vacancy))
                        .text("title"))
                .isEqualTo("Inpakker");
    }

    private String openVacancy(String title) {
        EmployerWork work = new EmployerWork(running.client().inRole("account-manager", "wsp-twente"));
        String employer = work.register(new EmployerWork.Company(
                "Tegengif " + System.nanoTime(),
                "Hengelo",
                "C",
                20,
                false,
                "SESSION",
                LocalDate.now(ZoneId.of("Europe/Amsterdam"))));
        return work.openVacancy(
                employer,
                new EmployerWork.Offer(
                        title,
                        "9329",
                        1,
                        12,
                        24,
                        "7551",
                        List.of(),
                        List.of("inpakken"),
                        LocalDate.now(ZoneId.of("Europe/Amsterdam"))));
    }

    private static Optional<JsonNode> find(JsonNode letters, String key) {
        return letters.path("items")
                .valueStream()
                .filter(letter -> letter.path("key").asText().equals(key))
                .findFirst();
    }

    private void send(String topic, String key, String payload) throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", running.platform().addresses().kafka()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, key, payload.getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }

    private boolean deadLetterTopicHolds(String key) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        running.platform().addresses().kafka(),
                        "group.id",
                        "acceptance-" + key,
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topics.deadLetter(Topics.VACANCIES).name()));
            long giveUp = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (System.nanoTime() < giveUp) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(record.key()) && record.headers().lastHeader("hw_dead_letter_reason") != null) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
