package nl.hoofdzaakwerk.trajectory.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.WorkLoad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CardCategoriesTest {

    @Test
    @DisplayName("X1 of a card only the kinds of data are named that it told")
    void onlyWhatWasTold() {
        assertThat(CardCategories.of(terms(0, null, null, null)))
                .containsExactly(
                        "WISHES", "PLACE_OF_LIVING", "CONDITIONS_OF_WORK", "DISCLOSURE_CHOICE", "SECTOR_CONSENT");
        assertThat(CardCategories.of(terms(8, WorkLoad.LOW, false, 1400)))
                .endsWith("SECTOR_CONSENT", "HOURS_AT_WORK", "BEARABLE_LOAD", "JOB_COACH_NEED", "CONTRACT_WISHES");
    }

    @Test
    @DisplayName("X1 an answer of none is told too: no driving licence is a qualification that was asked")
    void none() {
        CandidateTerms asked = new CandidateTerms(
                true, Set.of(), null, 0, List.of(), Set.of(), List.of(), null, null, null, Set.of(), null, null,
                Set.of(), null, null, null, false);

        assertThat(CardCategories.of(asked)).endsWith("SECTOR_CONSENT", "QUALIFICATIONS", "INCOME_ADVICE");
    }

    private static CandidateTerms terms(int hoursAtWork, WorkLoad pace, Boolean jobCoachNeeded, Integer wage) {
        return new CandidateTerms(
                true,
                Set.of(),
                null,
                hoursAtWork,
                List.of(),
                Set.of(),
                List.of(),
                null,
                pace,
                null,
                null,
                null,
                null,
                Set.of(),
                jobCoachNeeded,
                null,
                wage,
                null);
    }
}
