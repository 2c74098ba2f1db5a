package nl.hoofdzaakwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.CandidateCardPublished;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.DayPart;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.FileRow;
import nl.hoofdzaakwerk.events.FileValue;
import nl.hoofdzaakwerk.events.HardLimit;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LanguageLevel;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.SubjectFilePart;
import nl.hoofdzaakwerk.events.SubjectFileRequested;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.events.WeekPart;
import nl.hoofdzaakwerk.events.WorkLoad;
import nl.hoofdzaakwerk.events.WorkTask;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What matching tells a person of what it holds. */
@QuarkusTest
@WithPlatform("matching")
class SubjectFileIT {
    private static final String SERVICE = "matching-service";

    @Test
    @DisplayName("G4 a person gets the card, proposals and decisions, and nothing of others or of an employer")
    void tellsWhatItHolds() {
        World world = new World();
        UUID card = world.tellCard(telling(world.card(UUID.randomUUID())));
        UUID other = world.tellCard(world.card(UUID.randomUUID(), world.ggz, DisclosureLevel.NONE, "9112", World.TOLD));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        UUID others = world.tellVacancy(cleaning(world));
        String meeting = world.meetingWithClosedAgenda();
        world.agree(meeting, card, vacancy);
        world.agree(meeting, other, others);
        UUID request = UUID.randomUUID();

        Events.tell(new SubjectFileRequested(card, SERVICE, request, Instant.now()));

        List<SubjectFilePart> parts = answer(request);
        assertThat(parts).extracting(SubjectFilePart::service).containsOnly(SERVICE);
        assertThat(rows(parts, "card"))
                .containsExactly(List.of(
                        world.region.value(),
                        world.ggz.value(),
                        "FULL",
                        "16",
                        "24",
                        "2026-01-01",
                        World.TOLD.toString()));
        assertThat(rows(parts, "travel")).containsExactly(List.of("2312", "BICYCLE", "30"));
        assertThat(rows(parts, "ground")).containsExactly(List.of("consent", "matching", ""));
        assertThat(rows(parts, "occupations")).containsExactly(List.of("5120"));
        assertThat(rows(parts, "terms")).containsExactly(List.of("true", "32", "8", "1450", "6", "false", "true"));
        assertThat(rows(parts, "bearing")).containsExactly(List.of("LOW", "MEDIUM", "", "B1", "MBO_2"));
        assertThat(rows(parts, "times")).containsExactly(List.of("MONDAY", "MORNING"));
        assertThat(rows(parts, "sectors")).containsExactly(List.of("I"));
        assertThat(rows(parts, "hardLimits")).containsExactly(List.of("NO_NIGHTS"));
        assertThat(rows(parts, "unwantedOccupations")).containsExactly(List.of("8322"));
        assertThat(rows(parts, "drivingLicences")).containsExactly(List.of("B"));
        assertThat(rows(parts, "skills")).containsExactly(List.of("KITCHEN"));
        assertThat(rows(parts, "matches")).singleElement().satisfies(row -> assertThat(row)
                .startsWith("Kok", World.MEETING.toString(), "AGREED"));
        assertThat(rows(parts, "steps"))
                .extracting(row -> row.get(2))
                .containsExactly("PROPOSED", "DISCUSSED", "AGREED");
        assertThat(rows(parts, "judgements"))
                .extracting(row -> row.get(2))
                .containsExactlyInAnyOrder(
                        Stream.of(Criterion.values()).map(Enum::name).toArray(String[]::new));
        assertThat(rows(parts, "agreedPoints"))
                .extracting(row -> row.get(1))
                .contains("OCCUPATION", "HOURS", "CONDITIONS", "TRAVEL");
        assertThat(rows(parts, "decisions")).singleElement().satisfies(row -> assertThat(row)
                .startsWith("Kok", "AGREED"));
        assertThat(json(parts))
                .doesNotContain(
                        card.toString(),
                        other.toString(),
                        others.toString(),
                        "Schoonmaker",
                        "9112",
                        "\"NONE\"",
                        "Brasserie De Proef",
                        Tokens.subjectOf("chair." + world.wsp).toString());
        assertThat(Platform.database("matching")
                        .select("select name from processing_log where data_subject_id = '" + card
                                + "' and name = 'subject-file'"))
                .containsExactly("subject-file");
    }

    @Test
    @DisplayName("G4 asked once and heard twice it answers once; another service's request is left alone")
    void answersOnce() {
        UUID unknown = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        UUID ofAnother = UUID.randomUUID();
        UUID last = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        var asked = new SubjectFileRequested(unknown, SERVICE, first, Instant.now());

        Events.tell(event, asked, 1, Instant.now());
        Events.tell(event, asked, 1, Instant.now());
        Events.tell(
                UUID.randomUUID(),
                new SubjectFileRequested(unknown, "reporting-service", ofAnother, Instant.now()),
                2,
                Instant.now());
        Events.tell(
                UUID.randomUUID(), new SubjectFileRequested(unknown, SERVICE, last, Instant.now()), 3, Instant.now());

        answer(last);
        assertThat(answer(first)).singleElement().satisfies(part -> {
            assertThat(part.section()).isNull();
            assertThat(part.total()).isEqualTo(1);
        });
        assertThat(Events.partsOf(ofAnother)).isEmpty();
    }

    /** The same card with everything told that there is to tell. */
    private static CandidateCardPublished telling(CandidateCardPublished card) {
        return new CandidateCardPublished(
                card.cardId(),
                card.region(),
                card.organisation(),
                card.disclosure(),
                card.preferredOccupations(),
                card.minimumHours(),
                card.maximumHours(),
                card.postcode4(),
                card.travelMode(),
                card.maximumTravelMinutes(),
                card.neededConditions(),
                card.legalGround(),
                card.availableFrom(),
                card.updatedAt(),
                new CandidateTerms(
                        true,
                        Set.of(SbiSection.I),
                        32,
                        8,
                        List.of(new WeekPart(DayOfWeek.MONDAY, DayPart.MORNING)),
                        Set.of(HardLimit.NO_NIGHTS),
                        List.of(new IscoCode("8322")),
                        WorkLoad.LOW,
                        WorkLoad.MEDIUM,
                        null,
                        Set.of(DrivingLicence.B),
                        LanguageLevel.B1,
                        EducationLevel.MBO_2,
                        Set.of(WorkTask.KITCHEN),
                        false,
                        6,
                        1450,
                        true));
    }

    private static VacancyPublished cleaning(World world) {
        return new VacancyPublished(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Schoonmaakbedrijf",
                world.region,
                world.wsp,
                "Schoonmaker",
                new IscoCode("9112"),
                12,
                32,
                1,
                new Postcode4("2311"),
                Set.of(),
                LocalDate.of(2026, 1, 1),
                null,
                World.TOLD);
    }

    /** All parts, once the last has come. */
    private static List<SubjectFilePart> answer(UUID request) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<SubjectFilePart> parts = Events.partsOf(request);
            assertThat(parts).isNotEmpty();
            assertThat(parts)
                    .extracting(SubjectFilePart::number)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, parts.getFirst().total())
                                    .boxed()
                                    .toList());
        });
        return Events.partsOf(request);
    }

    private static List<List<String>> rows(List<SubjectFilePart> parts, String key) {
        return parts.stream()
                .map(SubjectFilePart::section)
                .filter(section -> section.key().equals(key))
                .flatMap(section -> section.rows().stream())
                .map(FileRow::values)
                .map(values -> values.stream().map(FileValue::value).toList())
                .toList();
    }

    private static String json(List<SubjectFilePart> parts) {
        return parts.stream()
                .map(part -> new String(EventJson.write(part), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }
}
