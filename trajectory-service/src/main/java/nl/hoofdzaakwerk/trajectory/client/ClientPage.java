package nl.hoofdzaakwerk.trajectory.client;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Readable;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.organisation.OrganisationDirectory;
import nl.hoofdzaakwerk.trajectory.privacy.DisclosureBook;
import nl.hoofdzaakwerk.trajectory.privacy.LegalGrounds;
import nl.hoofdzaakwerk.trajectory.privacy.Persons;
import nl.hoofdzaakwerk.trajectory.privacy.model.Ground;
import nl.hoofdzaakwerk.trajectory.privacy.model.LegalGround;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;

/** What a client may read of the own file, in plain words: who saw it, what is agreed, what is next (X7). */
@ApplicationScoped
class ClientPage {
    private static final String NEXT_STEP = "nextStep";
    private static final String SYSTEM = "system";

    private final List<PersonalRecords> records;
    private final Persons persons;
    private final LegalGrounds grounds;
    private final DisclosureBook book;
    private final OrganisationDirectory organisations;

    ClientPage(
            @All List<PersonalRecords> records,
            Persons persons,
            LegalGrounds grounds,
            DisclosureBook book,
            OrganisationDirectory organisations) {
        this.records = records.stream()
                .sorted(Comparator.comparing(PersonalRecords::section))
                .toList();
        this.persons = persons;
        this.grounds = grounds;
        this.book = book;
        this.organisations = organisations;
    }

    /** Who looked on one day; {@code seen} are whole sentences. */
    public record Day(LocalDate date, List<String> seen) {}

    /** A part of the file with something that still has to happen. */
    public record Next(String about, String step) {}

    /**
     * The page; every text is a whole sentence in the language of the request.
     *
     * @param seenByDay latest day first
     * @param received who else received something
     */
    public record Page(
            String title, List<Day> seenByDay, List<String> received, List<String> agreed, List<Next> next) {}

    /**
     * A consent that holds and that the client may take back.
     *
     * @param sentence what was allowed, to whom and until when
     */
    public record Consent(UUID id, String sentence) {}

    /** The consents that hold today, newest first. Within a transaction of the system. */
    List<Consent> consents(UUID candidateId, LocalDate today, Locale locale) {
        Texts texts = new Texts(locale, organisations.names());
        return grounds.of(candidateId).stream()
                .filter(ground -> ground.terms().ground() == Ground.CONSENT && ground.holdsOn(today))
                .map(ground -> new Consent(ground.id(), sentence(ground, texts)))
                .toList();
    }

    /** Within a transaction of the system, after whoever asks was found to be allowed. */
    Page of(Candidate candidate, LocalDate today, Locale locale) {
        Texts texts = new Texts(locale, organisations.names());
        return new Page(
                texts.say("client.title", candidate.name().givenName()),
                seen(candidate.id(), texts),
                received(candidate, texts),
                agreed(candidate, today, texts),
                next(candidate.id(), texts));
    }

    private List<Day> seen(UUID candidateId, Texts texts) {
        Map<LocalDate, List<Persons.Read>> byDay = persons.reads(candidateId).stream()
                .filter(read -> !read.organisation().equals(SYSTEM))
                .collect(Collectors.groupingBy(
                        Persons.Read::day, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> new Day(
                        day.getKey(),
                        day.getValue().stream()
                                .map(read -> sentence(read, texts))
                                .distinct()
                                .toList()))
                .toList();
    }

    private static String sentence(Persons.Read read, Texts texts) {
        String roles = Stream.of(read.roles().split(" "))
                .filter(role -> !role.isEmpty())
                .map(role -> texts.orElse("client.role." + role, "client.role.other"))
                .distinct()
                .collect(Collectors.joining(", "));
        String who = roles.isEmpty() ? texts.say("client.role.other") : roles;
        return texts.say(
                "client.seen",
                who,
                texts.organisation(read.organisation()),
                texts.orElse("client.activity." + read.activity(), "client.activity.other"));
    }

    private List<String> received(Candidate candidate, Texts texts) {
        return book.of(candidate.id(), candidate.organisation()).stream()
                .map(disclosure -> texts.say(
                        "client.received",
                        texts.organisation(disclosure.receiver()),
                        texts.orElse("client.purpose." + disclosure.purpose(), "client.purpose.OTHER"),
                        texts.day(disclosure.firstAt().atZone(TimeSource.ZONE).toLocalDate()),
                        texts.say("client.state." + disclosure.state().name())))
                .toList();
    }

    private List<String> agreed(Candidate candidate, LocalDate today, Texts texts) {
        List<String> agreed = new ArrayList<>();
        candidate.wishes().ifPresent(wishes -> {
            agreed.add(texts.say("client.wishes", wishes.minimumHours(), wishes.maximumHours()));
            agreed.add(texts.say("client.disclosure." + wishes.disclosure().name()));
        });
        grounds.of(candidate.id()).stream()
                .filter(ground -> ground.holdsOn(today))
                .map(ground -> sentence(ground, texts))
                .forEach(agreed::add);
        return agreed;
    }

    private static String sentence(LegalGround ground, Texts texts) {
        String until = ground.terms()
                .validUntil()
                .map(day -> texts.say("client.until", texts.day(day)))
                .orElse(texts.say("client.until-withdrawn"));
        return texts.say(
                "client.ground",
                texts.organisation(ground.terms().receiver()),
                texts.say("client.purpose." + ground.terms().purpose().name()),
                until);
    }

    private List<Next> next(UUID candidateId, Texts texts) {
        List<Next> next = new ArrayList<>();
        for (PersonalRecords feature : records) {
            feature.of(candidateId).stream()
                    .map(part -> part.get(NEXT_STEP))
                    .filter(step -> step != null)
                    .forEach(step -> next.add(new Next(texts.say("file." + feature.section()), step.toString())));
        }
        return next;
    }

    /** Texts in one language, and what organisations are called. */
    private record Texts(Locale locale, UnaryOperator<String> names) {
        String say(String key, Object... arguments) {
            return Language.text(locale, key, arguments);
        }

        /** For codes of other features, of which not every one has a text of its own. */
        String orElse(String key, String general) {
            return known(key).orElseGet(() -> say(general));
        }

        /** Matching receives data too, as a service of the programme and no organisation. */
        String organisation(String alias) {
            return known("client.service." + alias).orElseGet(() -> names.apply(alias));
        }

        private Optional<String> known(String key) {
            try {
                return Optional.of(say(key));
            } catch (MissingResourceException e) {
                return Optional.empty();
            }
        }

        String day(LocalDate day) {
            return Readable.day(locale, day);
        }
    }
}
