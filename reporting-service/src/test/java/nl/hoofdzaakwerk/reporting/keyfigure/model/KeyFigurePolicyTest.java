package nl.hoofdzaakwerk.reporting.keyfigure.model;

import static nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigureFixtures.BAS;
import static nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigureFixtures.JOINED;
import static nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigureFixtures.ROOS;
import static nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigureFixtures.ggz;
import static nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigureFixtures.roos;
import static nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigureFixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeyFigurePolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    @Test
    @DisplayName("A15 nobody replaces themselves, known by address and else by name")
    void shouldRefuseReplacingSelf() {
        WorkContact sameAddress = new WorkContact("R. Berkenbos", null, null, "ROOS@ggz.example");
        WorkContact sameName = new WorkContact("roos berkenbos", null, null, null);

        assertThat(codes(KeyFigurePolicy.judgeReplacement(ROOS, Optional.of(sameAddress))))
                .containsExactly("A15.replaces-self");
        assertThat(codes(KeyFigurePolicy.judgeReplacement(ROOS, Optional.of(sameName))))
                .containsExactly("A15.replaces-self");
        assertThat(KeyFigurePolicy.judgeReplacement(ROOS, Optional.of(BAS))).isEmpty();
        assertThat(KeyFigurePolicy.judgeReplacement(ROOS, Optional.empty())).isEmpty();
    }

    @Test
    @DisplayName("F7 an organisation appoints a key figure from the day on which it joins")
    void shouldAppointWhileTakingPart() {
        Participant ggz = ggz();
        KeyFigure.Terms early = new KeyFigure.Terms(ROOS, Optional.of(BAS), HoursPerWeek.of("4"), JOINED.minusDays(1));

        assertThat(codes(KeyFigurePolicy.judgeAppointing(ggz, early))).containsExactly("F7.takes-no-part-then");
        assertThat(KeyFigurePolicy.judgeAppointing(ggz, terms(ROOS, Optional.of(BAS), "4")))
                .isEmpty();
    }

    @Test
    @DisplayName("A15 the replacement stands in on the days away, and on no other")
    void shouldStandIn() {
        KeyFigure roos = roos(ggz());
        roos.away(new Absence(TODAY, TODAY.plusDays(1)));

        assertThat(roos.reachableOn(TODAY.minusDays(1))).contains(ROOS);
        assertThat(roos.reachableOn(TODAY)).contains(BAS);
        assertThat(roos.reachableOn(TODAY.plusDays(1))).contains(BAS);
        assertThat(roos.reachableOn(TODAY.plusDays(2))).contains(ROOS);
        assertThat(roos.reachableOn(JOINED.minusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("A15 an absence is in order of time, within the term, and told once")
    void shouldJudgeAbsences() {
        KeyFigure roos = roos(ggz());
        roos.away(new Absence(TODAY, TODAY.plusDays(1)));

        assertThat(absence(roos, TODAY, TODAY.minusDays(1))).containsExactly("A15.absence-upside-down");
        assertThat(absence(roos, JOINED.minusDays(1), TODAY.minusDays(1))).containsExactly("A15.no-key-figure-then");
        assertThat(absence(roos, TODAY.plusDays(1), TODAY.plusDays(9))).containsExactly("A15.absence-overlaps");
        assertThat(absence(roos, TODAY.plusDays(2), TODAY.plusDays(2))).isEmpty();
    }

    @Test
    @DisplayName("A15 only a replacement takes over, after the first day, and once")
    void shouldJudgePassing() {
        KeyFigure alone = new KeyFigure(UUID.randomUUID(), ggz(), terms(ROOS, Optional.empty(), "4"));
        KeyFigure over = roos(ggz());
        over.end(TODAY);

        assertThat(codes(KeyFigurePolicy.judgePassing(alone, TODAY))).containsExactly("A15.no-replacement");
        assertThat(codes(KeyFigurePolicy.judgePassing(over, TODAY))).containsExactly("F7.key-figure-over");
        assertThat(codes(KeyFigurePolicy.judgePassing(roos(ggz()), JOINED)))
                .containsExactly("A15.passed-on-before-beginning");
        assertThat(KeyFigurePolicy.judgePassing(roos(ggz()), JOINED.plusDays(1)))
                .isEmpty();
    }

    @Test
    @DisplayName("F7 a key figure ends once, on the first day at the earliest; what is over does not change")
    void shouldJudgeEnding() {
        KeyFigure roos = roos(ggz());
        assertThat(codes(KeyFigurePolicy.judgeEnding(roos, JOINED.minusDays(1))))
                .containsExactly("F7.ends-before-beginning");
        assertThat(KeyFigurePolicy.judgeEnding(roos, JOINED)).isEmpty();

        roos.end(TODAY);

        assertThat(codes(KeyFigurePolicy.judgeEnding(roos, TODAY))).containsExactly("F7.key-figure-over");
        assertThat(KeyFigurePolicy.judgeChanging(roos, TODAY)).isEmpty();
        assertThat(codes(KeyFigurePolicy.judgeChanging(roos, TODAY.plusDays(1))))
                .containsExactly("F7.key-figure-over");
    }

    @Test
    @DisplayName("F7 who it was is forgotten after the last day; when and for how many hours stays")
    void shouldForget() {
        KeyFigure roos = roos(ggz());
        assertThat(codes(KeyFigurePolicy.judgeForgetting(roos, TODAY))).containsExactly("F7.still-key-figure");
        roos.end(TODAY);
        assertThat(codes(KeyFigurePolicy.judgeForgetting(roos, TODAY))).containsExactly("F7.still-key-figure");
        assertThat(KeyFigurePolicy.judgeForgetting(roos, TODAY.plusDays(1))).isEmpty();

        roos.forget(TODAY.plusDays(1));

        assertThat(roos.person()).isEmpty();
        assertThat(roos.replacement()).isEmpty();
        assertThat(roos.hours()).isEqualTo(HoursPerWeek.of("4"));
        assertThat(roos.fromDate()).isEqualTo(JOINED);
        assertThat(codes(KeyFigurePolicy.judgeForgetting(roos, TODAY.plusDays(2))))
                .containsExactly("F7.forgotten-already");
    }

    @Test
    @DisplayName("F7 nobody takes part twice at a time, and a municipality says which it is")
    void shouldJudgeJoining() {
        assertThat(codes(ParticipantPolicy.judgeJoining(ParticipantKind.GGZ, Optional.empty(), true)))
                .containsExactly("F7.takes-part-already");
        assertThat(codes(ParticipantPolicy.judgeJoining(ParticipantKind.MUNICIPALITY, Optional.empty(), false)))
                .containsExactly("F7.which-municipality");
        assertThat(codes(ParticipantPolicy.judgeJoining(ParticipantKind.GGZ, Optional.of("Leiden"), false)))
                .containsExactly("F7.no-municipality");
        assertThat(ParticipantPolicy.judgeJoining(ParticipantKind.MUNICIPALITY, Optional.of("Leiden"), false))
                .isEmpty();
    }

    @Test
    @DisplayName("F7 an organisation leaves after joining, and not before its key figures end")
    void shouldJudgeLeaving() {
        Participant ggz = ggz();
        KeyFigure roos = roos(ggz);

        assertThat(codes(ParticipantPolicy.judgeLeaving(ggz, JOINED.minusDays(1), List.of())))
                .containsExactly("F7.left-before-joining");
        assertThat(codes(ParticipantPolicy.judgeLeaving(ggz, TODAY, List.of(roos))))
                .containsExactly("F7.key-figure-stays");
        roos.end(TODAY);
        assertThat(ParticipantPolicy.judgeLeaving(ggz, TODAY, List.of(roos))).isEmpty();
        assertThat(codes(ParticipantPolicy.judgeLeaving(ggz, TODAY.minusDays(1), List.of(roos))))
                .containsExactly("F7.key-figure-stays");
    }

    private static List<String> absence(KeyFigure keyFigure, LocalDate from, LocalDate until) {
        return codes(KeyFigurePolicy.judgeAbsence(keyFigure, new Absence(from, until)));
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).toList();
    }
}
