package nl.hoofdzaakwerk.employer.development.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.Hindrance;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DevelopmentTaskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final OrganisationAlias WSP = new OrganisationAlias("wsp-rijnland");
    private static final WantedWork COOKING = cooking(24);

    private static WantedWork cooking(int hours) {
        return new WantedWork(
                List.of(new IscoCode("5120")), 12, hours, Set.of(WorkCondition.QUIET), Set.of(Hindrance.TOO_FAR));
    }

    private static DevelopmentTask task() {
        return new DevelopmentTask(UUID.randomUUID(), new RegionCode("AM19"), COOKING, TODAY.minusDays(1), TODAY);
    }

    @Test
    @DisplayName("X17 P6 a new task has two weeks to look, and nobody who took it")
    void beginsOpen() {
        var task = task();

        assertThat(task.isOpen()).isTrue();
        assertThat(task.owner()).isEmpty();
        assertThat(task.nextStep())
                .contains(new NextStep("Zoek of maak werk dat hierbij past", LocalDate.of(2026, 3, 16)));
        assertThat(task.wanted()).isEqualTo(COOKING);
    }

    @Test
    @DisplayName("X17 who takes a task owns it, also from a colleague; planning leaves it with its owner")
    void isTaken() {
        var task = task();
        var step = new NextStep("Bel de bakker", LocalDate.of(2026, 3, 5));

        assertThat(task.take(WSP, "ina")).isEmpty();
        assertThat(task.plan(step, WSP, "bo")).isEmpty();
        assertThat(task.owner()).contains("ina");
        assertThat(task.nextStep()).contains(step);
        assertThat(task.take(WSP, "bo")).isEmpty();
        assertThat(task.owner()).contains("bo");
    }

    @Test
    @DisplayName("X17 P6 who plans a task that nobody has takes it")
    void planningTakes() {
        var task = task();

        task.plan(new NextStep("Bel de bakker", LocalDate.of(2026, 3, 5)), WSP, "bo");

        assertThat(task.owner()).contains("bo");
    }

    @Test
    @DisplayName("X17 a task is found only with something linked to it")
    void findsSomething() {
        var task = task();

        assertThat(task.close(DevelopmentResult.FOUND, false, TODAY))
                .contains(Refusal.of("/result", "X17", "nothing-linked"));
        assertThat(task.isOpen()).isTrue();
        assertThat(task.close(DevelopmentResult.FOUND, true, TODAY)).isEmpty();
        assertThat(task.result()).contains(DevelopmentResult.FOUND);
        assertThat(task.closedOn()).contains(TODAY);
        assertThat(task.nextStep()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DevelopmentResult.class,
            names = {"NOT_FOUND", "NO_LONGER_NEEDED"})
    @DisplayName("X17 a closed task can be closed, taken, planned and linked to no more")
    void staysClosed(DevelopmentResult how) {
        var task = task();
        task.close(how, false, TODAY);
        var closed = Refusal.of("", "X17", "task-closed", TODAY);

        assertThat(task.close(DevelopmentResult.FOUND, true, TODAY.plusDays(1))).contains(closed);
        assertThat(task.take(WSP, "ina")).contains(closed);
        assertThat(task.plan(new NextStep("Bel", TODAY), WSP, "ina")).contains(closed);
        assertThat(task.checkOpen()).contains(closed);
        assertThat(task.result()).contains(how);
    }

    @Test
    @DisplayName("X17 a request taken back closes an open task, and leaves the result of a closed one")
    void isTakenBack() {
        var open = task();
        var found = task();
        found.close(DevelopmentResult.FOUND, true, TODAY);

        open.takenBack(TODAY);
        found.takenBack(TODAY.plusDays(1));

        assertThat(open.result()).contains(DevelopmentResult.NO_LONGER_NEEDED);
        assertThat(found.result()).contains(DevelopmentResult.FOUND);
        assertThat(found.closedOn()).contains(TODAY);
    }

    @Test
    @DisplayName("X17 the same request told again leaves a closed task closed; other work opens it again")
    void isAskedAgain() {
        var task = task();
        task.close(DevelopmentResult.NOT_FOUND, false, TODAY);

        task.askedAgain(COOKING, TODAY.plusDays(1));
        assertThat(task.isOpen()).isFalse();

        task.askedAgain(cooking(16), TODAY.plusDays(7));
        assertThat(task.isOpen()).isTrue();
        assertThat(task.closedOn()).isEmpty();
        assertThat(task.wanted().maximumHours()).isEqualTo(16);
        assertThat(task.nextStep().orElseThrow().dueDate()).isEqualTo(LocalDate.of(2026, 3, 23));
    }

    @Test
    @DisplayName("X17 an open task takes over changed wishes and keeps its next step")
    void followsWishes() {
        var task = task();
        var step = new NextStep("Bel de bakker", LocalDate.of(2026, 3, 5));
        task.plan(step, WSP, "ina");

        task.askedAgain(cooking(16), TODAY.plusDays(7));

        assertThat(task.wanted().maximumHours()).isEqualTo(16);
        assertThat(task.nextStep()).contains(step);
        assertThat(task.owner()).contains("ina");
    }

    @Test
    @DisplayName("X17 hours of wanted work run from low to high")
    void refusesImpossibleHours() {
        assertThatThrownBy(() -> cooking(11)).isInstanceOf(IllegalArgumentException.class);
    }
}
