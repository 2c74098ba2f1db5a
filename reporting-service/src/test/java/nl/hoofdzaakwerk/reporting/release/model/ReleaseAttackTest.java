package nl.hoofdzaakwerk.reporting.release.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.hoofdzaakwerk.reporting.disclosure.model.CountTable;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureControl;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.disclosure.model.Protection;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Hidden;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Shown;
import nl.hoofdzaakwerk.reporting.disclosure.model.Remembered;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Plays random combinations of queries against releases over time. */
class ReleaseAttackTest {
    private static final Logger LOG = Logger.getLogger(ReleaseAttackTest.class);
    private static final int THRESHOLD = 10;
    private static final int ROUNDING = 2;
    private static final int STICKY = THRESHOLD - 1;
    private static final int WORLDS = 4;
    private static final int RELEASES = 3;
    private static final int COMBINATIONS = 850;
    private static final DisclosureRules RULES = new DisclosureRules(THRESHOLD, 5, 95);

    private static final List<World> MADE = new ArrayList<>();

    /** One release: what is behind it and what it says. */
    private record Made(Laid laid, Protection<Cell> protection) {
        List<Laid.Table> tables() {
            return laid.tables();
        }
    }

    private static final class World {
        private final List<Made> releases = new ArrayList<>();
        private final List<String> organisations = new ArrayList<>();
    }

    @BeforeAll
    static void makeWorlds() {
        for (int seed = 0; seed < WORLDS; seed++) {
            MADE.add(world(seed));
        }
    }

    @Test
    @DisplayName("X22 whatever the counts, a year is proven and never withheld as a whole")
    void shouldProveEveryRelease() {
        assertThat(MADE)
                .flatMap(world -> world.releases)
                .hasSize(WORLDS * RELEASES)
                .allMatch(release -> release.protection().isProven());
    }

    @Test
    @DisplayName(
            "X22 10,200 random combinations of queries, of one user and of all roles, over releases in time, tell of"
                    + " no hidden count within the threshold")
    void shouldWithstandRandomCombinations() {
        Random random = new Random(22);
        List<String> recovered = new ArrayList<>();
        int played = 0;
        long hidden = 0;
        for (World made : MADE) {
            for (int combination = 0; combination < COMBINATIONS; combination++) {
                for (Asker asker : Asker.values()) {
                    hidden += play(made, asker, random, recovered);
                    played++;
                }
            }
        }
        LOG.infof("MEASURED %d combinations touched %d hidden counts, recovered %d", played, hidden, recovered.size());
        assertThat(played).isGreaterThanOrEqualTo(10_000);
        assertThat(recovered).isEmpty();
    }

    /** Who asks. */
    private enum Asker {
        /** Someone of one region. */
        REGION,
        /** All roles together: everything that is published. */
        EVERYONE,
        /** An organisation, that knows what it counted itself. */
        ORGANISATION
    }

    private static World world(int seed) {
        Random size = new Random(seed);
        RandomPeople people = new RandomPeople(seed, 2 + size.nextInt(2)).start(40 + size.nextInt(300));
        World world = new World();
        Map<Cell, Remembered> memory = Map.of();
        Map<Cell, PublishedCount> before = Map.of();
        for (int release = 0; release < RELEASES; release++) {
            people.start(size.nextInt(30)).happen(size.nextInt(300));
            List<CountTable<Cell>> tables = CohortTables.of(people.regions(), people.atoms());
            Protection<Cell> protection = new DisclosureControl(RULES).protect(tables, memory);
            world.releases.add(new Made(new Laid(tables, protection.table().cells(), before), protection));
            memory = protection.memory();
            before = protection.table().cells();
        }
        world.releases.getLast().tables().stream()
                .flatMap(table -> table.counts().stream())
                .map(count -> count.cell().area())
                .filter(Area.OfOrganisation.class::isInstance)
                .map(area -> ((Area.OfOrganisation) area).organisation())
                .distinct()
                .forEach(world.organisations::add);
        return world;
    }

    /** Returns how many hidden counts were touched. */
    private static long play(World world, Asker asker, Random random, List<String> recovered) {
        int last = 1 + random.nextInt(RELEASES);
        String party =
                asker == Asker.ORGANISATION ? world.organisations.get(random.nextInt(world.organisations.size())) : "";
        Set<Integer> asked = new TreeSet<>(
                List.of(0, random.nextInt(world.releases.getFirst().tables().size())));
        double share = asker == Asker.EVERYONE ? 1 : 0.2 + 0.8 * random.nextDouble();
        Attacker attacker = new Attacker();
        Map<Object, String> secrets = new HashMap<>();
        for (int release = 0; release < last; release++) {
            for (int number : asked) {
                ask(world.releases.get(release), number, party, share, random, attacker, secrets);
            }
        }
        attacker.conclude();
        secrets.forEach((count, name) -> {
            long[] bounds = attacker.of(count);
            if (bounds[1] - bounds[0] < THRESHOLD) {
                recovered.add(asker + " " + party + " " + name + " in " + bounds[0] + ".." + bounds[1]);
            }
        });
        return secrets.size();
    }

    private static void ask(
            Made made,
            int number,
            String party,
            double share,
            Random random,
            Attacker attacker,
            Map<Object, String> secrets) {
        if (number >= made.tables().size()) {
            return;
        }
        Laid.Table table = made.tables().get(number);
        for (Laid.Count count : table.counts()) {
            if (!attacker.meets(count)) {
                continue;
            }
            Cell cell = count.cell();
            long own = table.knownTo(party, count);
            boolean knows = own > 0 && own == count.exact();
            attacker.learn(count, own, Long.MAX_VALUE);
            boolean isOwn = cell.area() instanceof Area.OfOrganisation area
                    && area.organisation().equals(party);
            if (isOwn) {
                attacker.learn(count, count.exact(), count.exact());
            } else if (count.published() instanceof Shown(long value) && random.nextDouble() <= share) {
                learnShown(count, value, attacker);
            } else if (count.published() instanceof Hidden && !knows && !isAllOf(party, cell.area(), made)) {
                secrets.put(count, cell.id() + " = " + count.exact());
            }
        }
        table.sums().forEach(sum -> attacker.sum(sum.total(), sum.parts()));
        table.inclusions()
                .forEach(inclusion -> attacker.more(
                        inclusion.whole(),
                        inclusion.part(),
                        Math.max(0, table.knownTo(party, inclusion.whole()) - table.knownTo(party, inclusion.part()))));
    }

    /** Whoever counted everyone in a place has nothing to find out there. */
    private static boolean isAllOf(String party, Area area, Made made) {
        CountTable<Cell> totals = made.tables().getFirst().exact();
        Cell started = Cell.total(Measure.STARTED, area);
        return !party.isEmpty() && totals.has(started) && totals.knownTo(started, party) == totals.count(started);
    }

    /**
     * A number that is new is the count, rounded; one that stands lies less than the threshold from the count, or as
     * far as it does: the reader would not know.
     */
    private static void learnShown(Laid.Count count, long value, Attacker attacker) {
        int slack = new Shown(value).equals(count.before()) ? ROUNDING + STICKY : ROUNDING;
        if (value == 0) {
            attacker.learn(count, 0, 0);
        } else {
            attacker.learn(count, Math.min(value - slack, count.exact()), Math.max(value + slack, count.exact()));
        }
    }

    @Test
    @DisplayName(
            "X22 between two releases a number moves by the threshold or not at all, and nobody vanishes from sight")
    void shouldMoveWithEnoughPeopleOnly() {
        for (World world : MADE) {
            List<Made> releases = world.releases;
            for (int release = 1; release < RELEASES; release++) {
                Map<Cell, Remembered> before =
                        releases.get(release - 1).protection().memory();
                releases.get(release).protection().memory().forEach((cell, now) -> {
                    Remembered then = before.get(cell);
                    if (then != null && then.shown() && now.shown()) {
                        assertThat(Math.abs(now.count() - then.count()))
                                .as(cell.id())
                                .satisfiesAnyOf(move -> assertThat(move).isZero(), move -> assertThat(move)
                                        .isGreaterThanOrEqualTo(THRESHOLD));
                    }
                });
            }
        }
    }
}
