package nl.hoofdzaakwerk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventTypeTest {

    @Test
    @DisplayName("Every event record has exactly one type")
    void shouldHoldEveryRecord() {
        assertThat(EventType.values())
                .extracting(EventType::recordClass)
                .containsExactlyInAnyOrderElementsOf(leaves(Event.class)
                        .<Class<? extends Event>>map(leaf -> leaf.asSubclass(Event.class))
                        .toList());
    }

    @Test
    @DisplayName("Type names and their topics are a contract and do not change")
    void shouldKeepItsNames() {
        assertThat(EventType.values())
                .extracting(type -> type.topic().name() + " " + type.typeName())
                .containsExactly(
                        "hw.candidate-cards.v1 nl.hoofdzaakwerk.candidate-card-published.v1",
                        "hw.trajectory-facts.v1 nl.hoofdzaakwerk.trajectory-started.v1",
                        "hw.trajectory-facts.v1 nl.hoofdzaakwerk.trajectory-corrected.v1",
                        "hw.trajectory-facts.v1 nl.hoofdzaakwerk.guidance-step-taken.v1",
                        "hw.trajectory-facts.v1 nl.hoofdzaakwerk.trajectory-ended.v1",
                        "hw.trajectory-facts.v1 nl.hoofdzaakwerk.trajectory-placed.v1",
                        "hw.trajectory-facts.v1 nl.hoofdzaakwerk.placement-hours-changed.v1",
                        "hw.trajectory-facts.v1 nl.hoofdzaakwerk.placement-sustained.v1",
                        "hw.trajectory-facts.v1 nl.hoofdzaakwerk.placement-sustainability-revoked.v1",
                        "hw.trajectory-facts.v1 nl.hoofdzaakwerk.placement-ended.v1",
                        "hw.placements.v1 nl.hoofdzaakwerk.placement-made.v1",
                        "hw.placements.v1 nl.hoofdzaakwerk.placement-terms-changed.v1",
                        "hw.placements.v1 nl.hoofdzaakwerk.placement-closed.v1",
                        "hw.employers.v1 nl.hoofdzaakwerk.employer-registered.v1",
                        "hw.employers.v1 nl.hoofdzaakwerk.employer-stage-changed.v1",
                        "hw.employers.v1 nl.hoofdzaakwerk.employer-merged.v1",
                        "hw.employers.v1 nl.hoofdzaakwerk.employer-unmerged.v1",
                        "hw.employers.v1 nl.hoofdzaakwerk.employer-counting-changed.v1",
                        "hw.vacancies.v1 nl.hoofdzaakwerk.vacancy-published.v1",
                        "hw.matches.v1 nl.hoofdzaakwerk.match-proposed.v1",
                        "hw.matches.v1 nl.hoofdzaakwerk.match-agreed.v1",
                        "hw.matches.v1 nl.hoofdzaakwerk.match-parked.v1",
                        "hw.matches.v1 nl.hoofdzaakwerk.match-introduced.v1",
                        "hw.matches.v1 nl.hoofdzaakwerk.match-placed.v1",
                        "hw.matches.v1 nl.hoofdzaakwerk.match-rejected.v1",
                        "hw.matches.v1 nl.hoofdzaakwerk.match-ended.v1",
                        "hw.withdrawals.v1 nl.hoofdzaakwerk.consent-withdrawn.v1",
                        "hw.withdrawals.v1 nl.hoofdzaakwerk.erasure-demanded.v1",
                        "hw.withdrawal-confirmations.v1 nl.hoofdzaakwerk.withdrawal-confirmed.v1",
                        "hw.subject-file-requests.v1 nl.hoofdzaakwerk.subject-file-requested.v1",
                        "hw.subject-file-parts.v1 nl.hoofdzaakwerk.subject-file-part.v1",
                        "hw.wish-counts.v1 nl.hoofdzaakwerk.wish-counts-published.v1",
                        "hw.job-development.v1 nl.hoofdzaakwerk.job-development-asked.v1",
                        "hw.referral-facts.v1 nl.hoofdzaakwerk.referral-made.v1",
                        "hw.referral-facts.v1 nl.hoofdzaakwerk.referral-answered.v1",
                        "hw.guidance-months.v1 nl.hoofdzaakwerk.guidance-month-told.v1",
                        "hw.programme.v1 nl.hoofdzaakwerk.region-programme-published.v1");
    }

    @Test
    @DisplayName("A type is found by its name; an unknown name finds nothing")
    void shouldBeFound() {
        assertThat(EventType.find("nl.hoofdzaakwerk.match-agreed.v1")).contains(EventType.MATCH_AGREED);
        assertThat(EventType.find("nl.hoofdzaakwerk.match-agreed.v2")).isEmpty();
        assertThat(EventType.MATCH_AGREED.dataSchema())
                .isEqualTo(URI.create("https://hoofdzaakwerk.nl/schemas/match-agreed.v1.json"));
    }

    @Test
    @DisplayName("Topics have the cleanup policy of the architecture")
    void shouldHavePolicies() {
        assertThat(Topics.ALL)
                .containsExactlyInAnyOrder(
                        new Topic("hw.candidate-cards.v1", Cleanup.COMPACT),
                        new Topic("hw.trajectory-facts.v1", Cleanup.KEEP),
                        new Topic("hw.placements.v1", Cleanup.KEEP),
                        new Topic("hw.employers.v1", Cleanup.KEEP),
                        new Topic("hw.vacancies.v1", Cleanup.COMPACT),
                        new Topic("hw.matches.v1", Cleanup.KEEP),
                        new Topic("hw.withdrawals.v1", Cleanup.KEEP),
                        new Topic("hw.withdrawal-confirmations.v1", Cleanup.KEEP),
                        new Topic("hw.subject-file-requests.v1", Cleanup.KEEP),
                        new Topic("hw.subject-file-parts.v1", Cleanup.COMPACT),
                        new Topic("hw.wish-counts.v1", Cleanup.COMPACT),
                        new Topic("hw.job-development.v1", Cleanup.COMPACT),
                        new Topic("hw.referral-facts.v1", Cleanup.KEEP),
                        new Topic("hw.guidance-months.v1", Cleanup.KEEP),
                        new Topic("hw.programme.v1", Cleanup.COMPACT));
    }

    @Test
    @DisplayName("Every topic carries events, and has a dead-letter topic that keeps its records")
    void shouldUseEveryTopic() {
        assertThat(Topics.ALL)
                .allSatisfy(topic ->
                        assertThat(EventType.on(topic)).as(topic.name()).isNotEmpty());
        assertThat(Topics.ALL.stream().flatMap(topic -> EventType.on(topic).stream()))
                .containsExactlyInAnyOrder(EventType.values());
        assertThat(Topics.withDeadLetters())
                .hasSize(30)
                .contains(new Topic("hw.vacancies.v1.dlq", Cleanup.KEEP))
                .doesNotHaveDuplicates();
        assertThat(Topics.find("hw.vacancies.v1.dlq")).contains(Topics.deadLetter(Topics.VACANCIES));
        assertThat(Topics.find("hw.nothing.v1")).isEmpty();
    }

    @Test
    @DisplayName("Of a dead-letter topic there is no dead-letter topic")
    void shouldNotNestDeadLetters() {
        var deadLetters = Topics.deadLetter(Topics.MATCHES);

        assertThatThrownBy(() -> Topics.deadLetter(deadLetters))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("name does not match");
    }

    @Test
    @DisplayName("A compacted topic carries one type only, so that the last record says all of its key")
    void shouldCompactOneTypeOnly() {
        assertThat(Topics.ALL.stream().filter(Topic::allowsTombstone))
                .extracting(topic -> EventType.on(topic).size())
                .containsOnly(1);
    }

    @Test
    @DisplayName("The subject is the id of what the topic is about, for the programme the region's code")
    void shouldTellItsSubject() {
        var one = "01869c8f-5400-7000-8000-00000000000";

        assertThat(Stream.of(EventType.values()).filter(type -> type.topic().equals(Topics.TRAJECTORY_FACTS)))
                .extracting(type -> Samples.of(type).subject())
                .containsOnly(one + "2");
        assertThat(Stream.of(EventType.values()).filter(type -> type.topic().equals(Topics.MATCHES)))
                .extracting(type -> Samples.of(type).subject())
                .containsOnly(one + "7");
        assertThat(Samples.of(EventType.CANDIDATE_CARD_PUBLISHED).subject()).isEqualTo(one + "1");
        assertThat(Samples.of(EventType.PLACEMENT_CLOSED).subject()).isEqualTo(one + "4");
        assertThat(Samples.of(EventType.EMPLOYER_STAGE_CHANGED).subject()).isEqualTo(one + "5");
        assertThat(Samples.of(EventType.VACANCY_PUBLISHED).subject()).isEqualTo(one + "6");
        assertThat(Samples.of(EventType.ERASURE_DEMANDED).subject()).isEqualTo(one + "1");
        assertThat(Samples.of(EventType.WITHDRAWAL_CONFIRMED).subject()).isEqualTo(one + "1");
        assertThat(Samples.of(EventType.SUBJECT_FILE_REQUESTED).subject()).isEqualTo(one + "1");
        assertThat(Samples.of(EventType.SUBJECT_FILE_PART).subject()).isEqualTo(one + "a");
        assertThat(Samples.of(EventType.REGION_PROGRAMME_PUBLISHED).subject()).isEqualTo("AM19");
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventTypeTest::leaves)
                : Stream.of(type);
    }
}
