package nl.hoofdzaakwerk.reporting.keyfigure.model;

import static nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigureFixtures.BAS;
import static nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigureFixtures.JOINED;
import static nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigureFixtures.ROOS;
import static nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigureFixtures.agreed;
import static nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigureFixtures.ggz;
import static nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigureFixtures.roos;
import static nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigureFixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GapPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);
    private static final GapPolicy POLICY = new GapPolicy(TODAY, 30);
    private static final Optional<AgreedHours> FOUR =
            Optional.of(agreed(Optional.empty(), "4", LocalDate.of(2021, 1, 1)));

    @Test
    @DisplayName("F7 nothing is missing with a key figure, a replacement and the hours that were agreed")
    void shouldFindNothing() {
        Participant ggz = ggz();

        assertThat(POLICY.gaps(ggz, List.of(roos(ggz)), FOUR)).isEmpty();
    }

    @Test
    @DisplayName(
            "F7 an organisation without a key figure is a gap since it joined, to be closed in the days of the data")
    void shouldMissEverybody() {
        assertThat(POLICY.gaps(ggz(), List.of(), FOUR))
                .extracting(Gap::kind, Gap::since, Gap::dueDate)
                .containsExactly(tuple(GapKind.NOBODY, JOINED, JOINED.plusDays(30)));
    }

    @Test
    @DisplayName("F7 the gap begins on the day after the last key figure's last day")
    void shouldBeginAfterTheLast() {
        Participant ggz = ggz();
        KeyFigure roos = roos(ggz);
        roos.end(TODAY.minusDays(1));

        assertThat(POLICY.gaps(ggz, List.of(roos), FOUR))
                .extracting(Gap::kind, Gap::since)
                .containsExactly(tuple(GapKind.NOBODY, TODAY));
        assertThat(new GapPolicy(TODAY.minusDays(1), 30).gaps(ggz, List.of(roos), FOUR))
                .isEmpty();
    }

    @Test
    @DisplayName("A15 a key figure without a replacement is a gap; away as well, it is the worse one")
    void shouldMissTheReplacement() {
        Participant ggz = ggz();
        KeyFigure alone = new KeyFigure(UUID.randomUUID(), ggz, terms(ROOS, Optional.empty(), "4"));
        assertThat(POLICY.gaps(ggz, List.of(alone), FOUR))
                .extracting(Gap::kind, Gap::keyFigure, Gap::since)
                .containsExactly(tuple(GapKind.NO_REPLACEMENT, Optional.of(alone.id()), JOINED));

        alone.away(new Absence(TODAY.minusDays(3), TODAY));

        assertThat(POLICY.gaps(ggz, List.of(alone), FOUR))
                .extracting(Gap::kind, Gap::since)
                .containsExactly(tuple(GapKind.NOBODY_STANDS_IN, TODAY.minusDays(3)));
    }

    @Test
    @DisplayName("F7 the hours of all key figures of an organisation count together; what is missing is told")
    void shouldAddUpHours() {
        Participant ggz = ggz();
        KeyFigure first = new KeyFigure(UUID.randomUUID(), ggz, terms(ROOS, Optional.of(BAS), "2.5"));
        KeyFigure second = new KeyFigure(UUID.randomUUID(), ggz, terms(BAS, Optional.of(ROOS), "1.5"));

        assertThat(POLICY.gaps(ggz, List.of(first), FOUR))
                .extracting(Gap::kind, Gap::missing)
                .containsExactly(tuple(GapKind.FEWER_HOURS, Optional.of(HoursPerWeek.of("1.5"))));
        assertThat(POLICY.gaps(ggz, List.of(first, second), FOUR)).isEmpty();
        assertThat(POLICY.gaps(ggz, List.of(first), Optional.empty())).isEmpty();
    }

    @Test
    @DisplayName("F7 the worst gap of an organisation stands first")
    void shouldOrderGaps() {
        Participant ggz = ggz();
        KeyFigure alone = new KeyFigure(UUID.randomUUID(), ggz, terms(ROOS, Optional.empty(), "1"));

        assertThat(POLICY.gaps(ggz, List.of(alone), FOUR))
                .extracting(Gap::kind)
                .containsExactly(GapKind.NO_REPLACEMENT, GapKind.FEWER_HOURS);
    }

    @Test
    @DisplayName("F7 nothing is asked of who takes no part yet, or no more")
    void shouldAskNothingOutside() {
        Participant ggz = ggz();
        assertThat(new GapPolicy(JOINED.minusDays(1), 30).gaps(ggz, List.of(), FOUR))
                .isEmpty();

        ggz.change("GGZ Test", Optional.of(TODAY.minusDays(1)));

        assertThat(POLICY.gaps(ggz, List.of(), FOUR)).isEmpty();
    }
}
