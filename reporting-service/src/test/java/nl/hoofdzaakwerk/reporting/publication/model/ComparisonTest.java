package nl.hoofdzaakwerk.reporting.publication.model;

import static nl.hoofdzaakwerk.reporting.publication.model.Difference.Kind.ADDED;
import static nl.hoofdzaakwerk.reporting.publication.model.Difference.Kind.CHANGED;
import static nl.hoofdzaakwerk.reporting.publication.model.Difference.Kind.REMOVED;
import static nl.hoofdzaakwerk.reporting.publication.model.Difference.Kind.SHOWN_NOW;
import static nl.hoofdzaakwerk.reporting.publication.model.Difference.Kind.WITHHELD_NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Outcome WITHHELD = new Outcome.Withheld();
    private static final Outcome NOTHING = new Outcome.Nothing();

    @Test
    @DisplayName("X24 a restatement tells of each figure that differs how it was and how it is")
    void shouldCompare() {
        List<PublishedFigure> before = List.of(
                figure("AM01", new Outcome.Shown(20)),
                figure("AM02", new Outcome.Shown(30)),
                figure("AM03", new Outcome.Shown(15)),
                figure("AM04", WITHHELD),
                figure("AM05", new Outcome.Shown(10)),
                figure("AM07", NOTHING));
        List<PublishedFigure> after = List.of(
                figure("AM01", new Outcome.Shown(20)),
                figure("AM02", new Outcome.Shown(35)),
                figure("AM03", WITHHELD),
                figure("AM04", new Outcome.Shown(10)),
                figure("AM06", new Outcome.Shown(0)),
                figure("AM07", new Outcome.Shown(40)));

        Comparison comparison = Comparison.of(before.iterator(), after.iterator());

        assertThat(comparison.compared()).isEqualTo(7);
        assertThat(comparison.differences())
                .extracting(difference -> difference.subject().area(), Difference::kind)
                .containsExactly(
                        tuple("AM02", CHANGED),
                        tuple("AM03", WITHHELD_NOW),
                        tuple("AM04", SHOWN_NOW),
                        tuple("AM05", REMOVED),
                        tuple("AM06", ADDED),
                        tuple("AM07", CHANGED));
        assertThat(comparison.differences().getFirst().before()).isEqualTo(new Outcome.Shown(30));
        assertThat(comparison.differences().getFirst().after()).isEqualTo(new Outcome.Shown(35));
    }

    @Test
    @DisplayName("X24 withheld, nought and nothing are three different things")
    void shouldTellThemApart() {
        for (List<Outcome> pair : List.of(
                List.of(WITHHELD, new Outcome.Shown(0)),
                List.of(NOTHING, new Outcome.Shown(0)),
                List.of(WITHHELD, NOTHING))) {
            assertThat(compare(pair.get(0), pair.get(1)).isEmpty()).isFalse();
        }
        for (Outcome outcome : Arrays.asList(WITHHELD, NOTHING, new Outcome.Shown(0), new Outcome.Shown(-5))) {
            assertThat(Outcome.read(outcome.text())).isEqualTo(outcome);
            assertThat(compare(outcome, outcome).isEmpty()).isTrue();
        }
    }

    private static Comparison compare(Outcome before, Outcome after) {
        return Comparison.of(
                List.of(figure("AM01", before)).iterator(),
                List.of(figure("AM01", after)).iterator());
    }

    private static PublishedFigure figure(String region, Outcome outcome) {
        return new PublishedFigure(
                new Subject(2025, AreaKind.REGION, region, "started", "", "", "", "", "", ""), outcome);
    }
}
