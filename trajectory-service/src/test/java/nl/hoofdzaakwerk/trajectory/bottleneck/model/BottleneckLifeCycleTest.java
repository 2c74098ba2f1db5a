package nl.hoofdzaakwerk.trajectory.bottleneck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckLifeCycle.Step;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BottleneckLifeCycleTest {
    private static final NextStep NEXT = new NextStep("Bespreken", LocalDate.of(2026, 4, 1));

    @ParameterizedTest
    @CsvSource({
        "WITH_ORGANISATION, ESCALATE, WITH_REGION",
        "WITH_REGION, ESCALATE, WITH_NATION",
        "WITH_NATION, ESCALATE,",
        "RESOLVED, ESCALATE,",
        "WITH_ORGANISATION, GIVE_BACK,",
        "WITH_REGION, GIVE_BACK, WITH_ORGANISATION",
        "WITH_NATION, GIVE_BACK, WITH_REGION",
        "DROPPED, GIVE_BACK,",
        "WITH_NATION, RESOLVE, RESOLVED",
        "WITH_ORGANISATION, DROP, DROPPED",
        "RESOLVED, DROP,",
        "DROPPED, RESOLVE,"
    })
    @DisplayName("A19 a bottleneck goes one circle further or back at a time, and is closed once")
    void steps(BottleneckState from, Step step, BottleneckState to) {
        assertThat(BottleneckLifeCycle.after(from, step)).isEqualTo(Optional.ofNullable(to));
    }

    @Property
    @Label("A19 any sequence of steps keeps what always holds; a refused one names its reason and changes nothing")
    void anySequence(@ForAll List<Step> steps, @ForAll List<Circle> callers) {
        Bottleneck bottleneck = bottleneck();
        Circle widest = Circle.ORGANISATION;
        for (int i = 0; i < Math.min(steps.size(), callers.size()); i++) {
            BottleneckState before = bottleneck.state();
            switch (BottleneckPolicy.judgeStep(before, steps.get(i), callers.get(i))) {
                case Ruling.Allowed() -> {
                    assertThat(before.heldBy()).contains(callers.get(i));
                    take(bottleneck, steps.get(i));
                    widest = bottleneck.state().heldBy().orElse(widest).orWider(widest);
                }
                case Ruling.Refused(var reasons) -> {
                    assertThat(reasons).isNotEmpty();
                    assertThat(bottleneck.state()).isEqualTo(before);
                    if (BottleneckLifeCycle.after(before, steps.get(i)).isEmpty()) {
                        Step step = steps.get(i);
                        assertThatThrownBy(() -> take(bottleneck, step)).isInstanceOf(IllegalStateException.class);
                    }
                }
            }
            assertThat(bottleneck.nextStep().isPresent())
                    .isEqualTo(bottleneck.state().isOpen());
            assertThat(bottleneck.outcome().isPresent())
                    .isNotEqualTo(bottleneck.state().isOpen());
            assertThat(bottleneck.reached()).isEqualTo(widest);
        }
    }

    private static void take(Bottleneck bottleneck, Step step) {
        switch (step) {
            case ESCALATE, GIVE_BACK -> bottleneck.pass(step, NEXT);
            case RESOLVE, DROP -> bottleneck.close(step, "Klaar");
        }
    }

    private static Bottleneck bottleneck() {
        return new Bottleneck(
                UUID.fromString("01930000-0000-7000-8000-000000000001"),
                new Bottleneck.Origin(new OrganisationAlias("ggz-rijnduin"), "GGZ", new RegionCode("AM19"), "coach"),
                BottleneckTheme.FUNDING,
                "Een beschikking duurt lang",
                NEXT,
                Instant.EPOCH);
    }
}
