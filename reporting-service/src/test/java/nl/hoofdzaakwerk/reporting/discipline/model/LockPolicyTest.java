package nl.hoofdzaakwerk.reporting.discipline.model;

import static nl.hoofdzaakwerk.reporting.discipline.model.Examples.MAY;
import static nl.hoofdzaakwerk.reporting.discipline.model.Examples.acceptedMarch;
import static nl.hoofdzaakwerk.reporting.discipline.model.Examples.approvedMarch;
import static nl.hoofdzaakwerk.reporting.discipline.model.Examples.lockedMarch;
import static nl.hoofdzaakwerk.reporting.discipline.model.Examples.march;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.hoofdzaakwerk.reporting.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LockPolicyTest {

    @Test
    @DisplayName("P4 a region's month is locked once all that must report are accepted, whatever those that may did")
    void shouldLock() {
        assertThat(LockPolicy.refuse(List.of(acceptedMarch(), lockedMarch(), march(MAY))))
                .isEmpty();
    }

    @Test
    @DisplayName("P4 it is not locked while one that must report is expected or only approved; both are counted")
    void shouldWaitForAll() {
        assertThat(LockPolicy.refuse(List.of(acceptedMarch(), approvedMarch(), march())))
                .contains(Refusal.of("P4.not-all-accepted", 2L));
    }

    @Test
    @DisplayName("P4 there is nothing to lock of an empty month or a locked one")
    void shouldLockOnce() {
        assertThat(LockPolicy.refuse(List.of())).contains(Refusal.of("P4.nothing-to-lock"));
        assertThat(LockPolicy.refuse(List.of(lockedMarch(), lockedMarch()))).contains(Refusal.of("P4.locked-already"));
    }
}
