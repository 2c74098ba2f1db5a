package nl.hoofdzaakwerk.employer.pipeline.own.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PipelineCardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final OwnStage INVITED = new OwnStage(new UUID(0, 1), "Uitgenodigd", 10);
    private static final OwnStage CAME = new OwnStage(new UUID(0, 2), "Geweest", 30);

    @Test
    @DisplayName(
            "P6 P7 a card has something next in every stage: what is planned, or the usual within the stage's days")
    void alwaysHasNext() {
        var planned = new NextStep("Bellen over de kraam", TODAY.plusDays(2));
        var card = card();

        assertThat(card.nextStep()).contains(new NextStep("Vervolg bepalen", TODAY.plusDays(10)));
        assertThat(card.move(CAME, TODAY, Optional.of(planned), TODAY)).isEmpty();
        assertThat(card.nextStep()).contains(planned);
        assertThat(card.move(INVITED, TODAY, Optional.empty(), TODAY)).isEmpty();
        assertThat(card.nextStep()).contains(new NextStep("Vervolg bepalen", TODAY.plusDays(10)));
    }

    @Test
    @DisplayName("P7 a move goes to another stage, on a day between the last move and today")
    void refusesMoves() {
        var card = card();

        assertThat(card.move(INVITED, TODAY.minusDays(1), Optional.empty(), TODAY))
                .isEqualTo(List.of(
                        Refusal.of("/stageId", "P7", "in-that-stage", "Uitgenodigd"),
                        Refusal.of("/date", "P7", "before-last-move", TODAY)));
        assertThat(card.move(CAME, TODAY.plusDays(1), Optional.empty(), TODAY))
                .isEqualTo(List.of(Refusal.of("/date", "P7", "move-in-the-future", TODAY)));
        assertThat(card.stageId()).isEqualTo(INVITED.id());
    }

    @Test
    @DisplayName("P7 a card that was taken off has nothing next and does nothing more")
    void endsWhenTakenOff() {
        var card = card();

        assertThat(card.takeOff(TODAY)).isEmpty();

        var gone = List.of(Refusal.of("", "P7", "taken-off", TODAY));
        assertThat(card.nextStep()).isEmpty();
        assertThat(card.takeOff(TODAY)).isEqualTo(gone);
        assertThat(card.plan("user", new NextStep("Bellen", TODAY))).isEqualTo(gone);
        assertThat(card.move(CAME, TODAY, Optional.empty(), TODAY)).isEqualTo(gone);
    }

    private static PipelineCard card() {
        return new PipelineCard(
                new UUID(0, 7),
                new PipelineCard.Place(
                        new UUID(0, 8), new UUID(0, 9), new RegionCode("AM19"), new OrganisationAlias("wsp")),
                "user",
                INVITED,
                Optional.empty(),
                TODAY);
    }
}
