package nl.hoofdzaakwerk.reporting.disclosure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Hidden;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Shown;

/**
 * An attacker of its own, who shares no code with the engine: takes what is published and tightens bounds over rows,
 * columns and inclusions until nothing moves.
 */
class DisclosureAuditTest {
    private static final long FAR = 1_000_000;
    private final DisclosureRules rules = new DisclosureRules(10, 5, 95);

    @Property(tries = 1_500)
    @Label("F10 in no table can a hidden count be bounded closer than the threshold")
    void shouldLeaveEveryHiddenCountWide(@ForAll long seed, @ForAll @IntRange(min = 1, max = 35) int regions) {
        CountTable<String> table = RandomTables.of(seed, regions);

        ProtectedTable<String> published = new DisclosureControl(rules).protect(table);

        List<String> narrow = new ArrayList<>();
        long[][] bounds = attack(table, published);
        for (int cell = 0; cell < table.size(); cell++) {
            boolean hidden = published.get(table.key(cell)) instanceof Hidden;
            assertThat(table.count(cell)).isBetween(bounds[cell][0], bounds[cell][1]);
            if (hidden && bounds[cell][1] - bounds[cell][0] < rules.threshold()) {
                narrow.add(table.key(cell) + " in " + bounds[cell][0] + ".." + bounds[cell][1]);
            }
        }
        assertThat(narrow).isEmpty();
    }

    @Property(tries = 200)
    @Label("F10 the same counts are always published alike")
    void shouldBeDeterministic(@ForAll long seed, @ForAll @IntRange(min = 1, max = 35) int regions) {
        ProtectedTable<String> once = new DisclosureControl(rules).protect(RandomTables.of(seed, regions));
        ProtectedTable<String> again = new DisclosureControl(rules).protect(RandomTables.of(seed, regions));

        assertThat(again.cells()).isEqualTo(once.cells());
    }

    private static long[][] attack(CountTable<String> table, ProtectedTable<String> published) {
        long[][] bounds = new long[table.size()][];
        for (int cell = 0; cell < bounds.length; cell++) {
            bounds[cell] = switch (published.get(table.key(cell))) {
                case Hidden() -> new long[] {0, FAR};
                case Shown(long value) when value == 0 -> new long[] {0, 0};
                case Shown(long value) -> new long[] {Math.max(10, value - 2), value + 2};
            };
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (CountTable.Sum sum : table.sums()) {
                moved |= tighten(bounds, sum);
            }
            for (CountTable.Inclusion inclusion : table.inclusions()) {
                moved |= narrow(bounds[inclusion.part()], 0, bounds[inclusion.whole()][1]);
                moved |= narrow(bounds[inclusion.whole()], bounds[inclusion.part()][0], FAR);
            }
        }
        return bounds;
    }

    private static boolean tighten(long[][] bounds, CountTable.Sum sum) {
        long[] added = {0, 0};
        for (int part : sum.parts()) {
            added[0] += bounds[part][0];
            added[1] += bounds[part][1];
        }
        boolean moved = narrow(bounds[sum.total()], added[0], added[1]);
        for (int part : sum.parts()) {
            long othersLow = added[0] - bounds[part][0];
            long othersHigh = added[1] - bounds[part][1];
            moved |= narrow(bounds[part], bounds[sum.total()][0] - othersHigh, bounds[sum.total()][1] - othersLow);
            added[0] = othersLow + bounds[part][0];
            added[1] = othersHigh + bounds[part][1];
        }
        return moved;
    }

    private static boolean narrow(long[] bound, long lower, long upper) {
        boolean moved = lower > bound[0] || upper < bound[1];
        bound[0] = Math.max(bound[0], lower);
        bound[1] = Math.min(bound[1], upper);
        return moved;
    }
}
