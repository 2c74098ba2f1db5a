package nl.hoofdzaakwerk.reporting.rebuild;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.Event;
import nl.hoofdzaakwerk.events.MatchAgreed;
import nl.hoofdzaakwerk.events.MatchIntroduced;
import nl.hoofdzaakwerk.events.MatchProposed;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.ReferralAnswered;
import nl.hoofdzaakwerk.events.ReferralMade;
import nl.hoofdzaakwerk.events.ReferralOutcome;
import nl.hoofdzaakwerk.events.Referrer;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.reporting.Facts;
import nl.hoofdzaakwerk.reporting.figures.model.CountingKinds;
import nl.hoofdzaakwerk.reporting.figures.model.PseudonymDigest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FoldTest {
    private static final RegionCode REGION = new RegionCode("AM19");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** Rows by table, without the ids that are new each time. */
    private final Map<String, Set<String>> stored = new TreeMap<>();

    private void store(String table, List<String> columns, Stream<List<Object>> rows) {
        rows.forEach(row -> {
            StringBuilder told = new StringBuilder();
            for (int index = 0; index < row.size(); index++) {
                if (!Set.of("id", "trajectory_id", "chain", "placement_id", "first_paid_placement")
                        .contains(columns.get(index))) {
                    told.append(columns.get(index))
                            .append('=')
                            .append(row.get(index))
                            .append(' ');
                }
            }
            assertThat(stored.computeIfAbsent(table, name -> new TreeSet<>()).add(told.toString()))
                    .isTrue();
        });
    }

    @Test
    @DisplayName("F4 however many passes a topic is read in, each trajectory is made once, of all its facts")
    void trajectories() {
        List<Event> told = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            Facts facts = Facts.of("AM19", TargetGroup.EPA, 2023);
            told.addAll(List.of(facts.started(), facts.placed(), facts.sustained(), facts.ended()));
        }

        fold(new TrajectoryFold(rules(Set.of()), this::store), told, 1);
        Map<String, Set<String>> once = Map.copyOf(stored);
        stored.clear();
        fold(new TrajectoryFold(rules(Set.of()), this::store), told, 7);

        assertThat(stored).isEqualTo(once);
        assertThat(once.get("trajectory_fact")).hasSize(40).allMatch(row -> row.contains("sustained_on=2023-12-01"));
        assertThat(once.get("placement_fact")).hasSize(40);
    }

    @Test
    @DisplayName("P1 facts of a referral that came under two pseudonyms make one row, in whichever pass")
    void referrals() {
        List<Event> told = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            UUID referral = UUID.randomUUID();
            told.add(new ReferralAnswered(
                    referral, UUID.randomUUID(), REGION, ReferralOutcome.STARTED, null, parse("2023-03-01")));
            told.add(new ReferralMade(
                    referral,
                    UUID.randomUUID(),
                    REGION,
                    new OrganisationAlias("ggz-rijnduin"),
                    Referrer.GGZ,
                    parse("2023-02-01")));
        }

        fold(new ReferralFold(rules(Set.of()), this::store), told, 5);

        assertThat(stored.get("referral_fact"))
                .hasSize(40)
                .allMatch(row -> row.contains("made_on=2023-02-01 outcome=STARTED"));
    }

    @Test
    @DisplayName("E4 of each decision on a match the first day counts")
    void matches() {
        UUID match = UUID.randomUUID();
        UUID any = UUID.randomUUID();

        fold(
                new MatchFold(rules(Set.of()), this::store),
                List.of(
                        new MatchProposed(match, any, any, any, REGION, parse("2023-01-01")),
                        new MatchAgreed(match, any, any, any, REGION, parse("2023-02-02")),
                        new MatchAgreed(match, any, any, any, REGION, parse("2023-01-15")),
                        new MatchIntroduced(match, any, any, any, REGION, parse("2023-03-03"))),
                2);

        assertThat(stored.get("match_fact"))
                .containsExactly("match_id=" + match + " region=AM19 agreed_on=2023-01-15 introduced_on=2023-03-03"
                        + " rejected_on=null placed_on=null ");
    }

    @Test
    @DisplayName("G4 who was erased does not come back from the log, also not by another pseudonym of the same person")
    void erased() {
        Facts gone = Facts.of("AM19", TargetGroup.EPA, 2023);
        UUID referral = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        FoldRules rules = rules(Set.of(gone.trajectory(), person));
        OrganisationAlias ggz = new OrganisationAlias("ggz-rijnduin");

        fold(new TrajectoryFold(rules, this::store), List.of(gone.placed(), gone.started(), gone.ended()), 1);
        fold(
                new ReferralFold(rules, this::store),
                List.of(
                        new ReferralMade(referral, UUID.randomUUID(), REGION, ggz, Referrer.GGZ, parse("2023-02-01")),
                        new ReferralAnswered(
                                referral, person, REGION, ReferralOutcome.CONFIRMED, null, parse("2023-02-09")),
                        new ReferralAnswered(
                                referral,
                                UUID.randomUUID(),
                                REGION,
                                ReferralOutcome.REVOKED,
                                null,
                                parse("2023-02-19"))),
                1);

        assertThat(stored).isEmpty();
    }

    @Test
    @DisplayName("X28 a day that cannot be and a region that is not there are refused as live")
    void refused() {
        TrajectoryFold fold = new TrajectoryFold(rules(Set.of()), this::store);

        assertThatThrownBy(() -> fold.add(
                        received(Facts.of("AM19", TargetGroup.EPA, 1970).started(), 1), 0, 1))
                .hasMessageContaining("1970-03-01");
        assertThatThrownBy(() -> fold.add(
                        received(Facts.of("AM99", TargetGroup.EPA, 2023).started(), 1), 0, 1))
                .hasMessageContaining("AM99");
        fold.flush();
        assertThat(stored).isEmpty();
    }

    private static FoldRules rules(Set<UUID> erased) {
        return new FoldRules(
                Set.of(REGION),
                new CountingKinds(Set.of(PlacementKind.PAID)),
                new Erased(erased.stream().map(PseudonymDigest::of).toList()),
                (event, days) -> days.stream()
                        .filter(EARLIEST::isAfter)
                        .findFirst()
                        .ifPresent(day -> {
                            throw new IllegalArgumentException("tells of " + day);
                        }));
    }

    /** As the log is read, with each fact told twice. */
    private static void fold(Fold fold, List<Event> told, int passes) {
        for (int pass = 0; pass < passes; pass++) {
            for (int place = 0; place < told.size() * 2; place++) {
                Event event = told.get(place % told.size());
                var record = new ConsumerRecord<String, byte[]>("log", 0, place, event.subject(), null);
                if (fold.concerns(record, pass, passes)) {
                    fold.add(received(event, place % told.size() + 1), pass, passes);
                }
            }
            fold.flush();
        }
    }

    private static ReceivedEvent received(Event event, long sequence) {
        return new ReceivedEvent(
                UUID.randomUUID(), event.type(), event.subject(), sequence, Instant.EPOCH, Optional.of(event));
    }
}
