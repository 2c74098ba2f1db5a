package nl.hoofdzaakwerk.employer.pipeline.own.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.pipeline.own.model.Definition.Outcome;
import nl.hoofdzaakwerk.employer.pipeline.own.model.Definition.WantedStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DefinitionTest {
    private static final UUID INVITED = new UUID(0, 1);
    private static final UUID CAME = new UUID(0, 2);
    private static final UUID NEW = new UUID(0, 3);
    private static final Definition FAIR = new Definition(
            "Banenmarkt", List.of(new OwnStage(INVITED, "Uitgenodigd", 14), new OwnStage(CAME, "Geweest", 30)));

    @Test
    @DisplayName("P7 an organisation defines a pipeline with names and days of its own")
    void definesFirst() {
        var ids = List.of(INVITED, CAME).iterator();

        var outcome =
                Definition.first(" Banenmarkt ", List.of(wanted("Uitgenodigd", 14), wanted(" Geweest", 30)), ids::next);

        assertThat(outcome).isEqualTo(new Outcome.Defined(FAIR));
    }

    @Test
    @DisplayName("P7 a stage that is renamed or moved keeps its id, so its cards stay; an empty one can go")
    void keepsIds() {
        var outcome = FAIR.next(
                "Banenmarkt 2027",
                List.of(new WantedStage(Optional.of(CAME), "Gesproken", 20), wanted("Plek gevonden", 60)),
                Set.of(CAME),
                () -> NEW);

        assertThat(outcome)
                .isEqualTo(new Outcome.Defined(new Definition(
                        "Banenmarkt 2027",
                        List.of(new OwnStage(CAME, "Gesproken", 20), new OwnStage(NEW, "Plek gevonden", 60)))));
    }

    @Test
    @DisplayName("P7 a stage with cards cannot go, and all complaints come at once")
    void refuses() {
        var stranger = new UUID(0, 9);

        var outcome = FAIR.next(
                "Banenmarkt",
                List.of(
                        new WantedStage(Optional.of(CAME), "Geweest", 30),
                        new WantedStage(Optional.of(CAME), "geweest ", 30),
                        new WantedStage(Optional.of(stranger), "Vreemd", 30)),
                Set.of(INVITED),
                () -> NEW);

        assertThat(outcome)
                .isEqualTo(new Outcome.Refused(List.of(
                        Refusal.of("/stages/1/name", "P7", "stage-name-twice", "geweest "),
                        Refusal.of("/stages/1/id", "P7", "stage-twice", CAME),
                        Refusal.of("/stages/2/id", "P7", "stage-not-known", stranger),
                        Refusal.of("/stages", "P7", "stage-in-use", INVITED))));
    }

    @Test
    @DisplayName("P7 one stage is no pipeline, and a stage has a name and at least a day")
    void refusesImpossible() {
        assertThatThrownBy(() -> new Definition("x", List.of(new OwnStage(CAME, "Geweest", 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OwnStage(CAME, " ", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OwnStage(CAME, "Geweest", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static WantedStage wanted(String name, int days) {
        return new WantedStage(Optional.empty(), name, days);
    }
}
