package nl.hoofdzaakwerk.reporting.release.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureControl;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.disclosure.model.Protection;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.indicator.model.Atom;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.indicator.model.Quarter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Years of which little is known still tell what they can. */
class SparseYearTest {
    private static final DisclosureRules RULES = new DisclosureRules(10, 5, 95);
    private static final int WORLDS = 12;

    @Test
    @DisplayName("F10 a year of four regions, with one income position only, shows its large totals")
    void shouldShowLargeTotals() {
        List<RegionCode> regions = new ArrayList<>();
        for (int number = 1; number <= 35; number++) {
            regions.add(new RegionCode(String.format("AM%02d", number)));
        }
        List<Atom> atoms = List.of(
                atom("AM19", TargetGroup.EPA, 60),
                atom("AM19", TargetGroup.CMD, 40),
                atom("AM05", TargetGroup.EPA, 20),
                atom("AM05", TargetGroup.CMD, 20),
                atom("AM07", TargetGroup.EPA, 18),
                atom("AM07", TargetGroup.CMD, 14),
                atom("AM24", TargetGroup.EPA, 3));

        Protection<Cell> made = new DisclosureControl(RULES).protect(CohortTables.of(regions, atoms), Map.of());

        assertThat(made.isProven()).isTrue();
        assertThat(made.table().get(total(Area.NATION, Measure.STARTED))).isEqualTo(new PublishedCount.Shown(175));
        assertThat(made.table().get(total(region("AM19"), Measure.STARTED))).isEqualTo(new PublishedCount.Shown(100));
        assertThat(made.table().get(total(region("AM24"), Measure.STARTED))).isEqualTo(new PublishedCount.Hidden());
    }

    @Test
    @DisplayName("F10 of random small years none is withheld whole")
    void shouldWithholdNoYear() {
        int unproven = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            RandomPeople people =
                    new RandomPeople(seed, 2 + seed % 6).start(60 + 40 * seed).happen(200 + 20 * seed);
            Protection<Cell> made =
                    new DisclosureControl(RULES).protect(CohortTables.of(people.regions(), people.atoms()), Map.of());
            unproven += made.unproven();
        }
        assertThat(unproven).isZero();
    }

    private static Area region(String code) {
        return new Area.OfRegion(new RegionCode(code));
    }

    private static Cell total(Area area, Measure measure) {
        return Place.all(area).cell(measure);
    }

    private static Atom atom(String region, TargetGroup group, int started) {
        long[] counts = new long[Measure.values().length];
        counts[Measure.STARTED.ordinal()] = started;
        counts[Measure.RUNNING.ordinal()] = started;
        counts[Measure.OUT_OF_WORK.ordinal()] = started;
        return new Atom(
                new RegionCode(region),
                "",
                "ggz-" + region.toLowerCase(Locale.ROOT),
                group,
                Method.IPS,
                BenefitKind.PARTICIPATIEWET,
                "",
                new Quarter(2021, 1),
                counts);
    }
}
