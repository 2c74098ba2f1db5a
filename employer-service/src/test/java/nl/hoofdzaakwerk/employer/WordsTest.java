package nl.hoofdzaakwerk.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import nl.hoofdzaakwerk.employer.aftercare.model.CheckInState;
import nl.hoofdzaakwerk.employer.aftercare.model.RehireOutcome;
import nl.hoofdzaakwerk.employer.carving.model.SheetState;
import nl.hoofdzaakwerk.employer.contactperson.model.PreferredChannel;
import nl.hoofdzaakwerk.employer.importing.model.ImportField;
import nl.hoofdzaakwerk.employer.importing.model.ImportState;
import nl.hoofdzaakwerk.employer.pipeline.model.StepOrigin;
import nl.hoofdzaakwerk.employer.session.model.InvitationState;
import nl.hoofdzaakwerk.employer.session.model.SessionState;
import nl.hoofdzaakwerk.employer.vacancy.model.VacancyState;
import nl.hoofdzaakwerk.employer.wish.model.SequenceState;
import nl.hoofdzaakwerk.employer.wish.model.VisitOutcome;
import nl.hoofdzaakwerk.employer.wish.model.VisitPhase;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.testkit.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    @DisplayName("every problem, constraint and code has its text in Dutch and in English, and no text is left over")
    void shouldHaveATextForAllThatIsSaid() {
        assertThat(Words.faults(List.of(
                        PipelineStage.class,
                        StepOrigin.class,
                        VacancyState.class,
                        PreferredChannel.class,
                        InvitationState.class,
                        SessionState.class,
                        VisitPhase.class,
                        VisitOutcome.class,
                        SequenceState.class,
                        SheetState.class,
                        CheckInState.class,
                        DisclosureLevel.class,
                        RehireOutcome.class,
                        ImportState.class,
                        ImportField.class,
                        DayOfWeek.class)))
                .isEmpty();
    }
}
