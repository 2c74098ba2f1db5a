package nl.hoofdzaakwerk.employer.activity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("D4 a contact of today can be recorded, one of tomorrow cannot")
    void liesNotAhead() {
        assertThat(Activity.check(contact(TODAY), TODAY)).isEmpty();
        assertThat(Activity.check(contact(TODAY.plusDays(1)), TODAY))
                .contains(Refusal.of("/activityDate", "D4", "contact-in-the-future", TODAY));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("D4 e-mail, social media and letters are written; in all other contacts people speak")
    void tellsWrittenFromSpoken(ActivityKind kind) {
        boolean written =
                switch (kind) {
                    case EMAIL, SOCIAL_MEDIA, LETTER -> true;
                    case CALL, VISIT, ONLINE_MEETING, CANDIDATE_MET, WORKPLACE_VISIT, SESSION -> false;
                };

        assertThat(kind.isWritten()).isEqualTo(written);
    }

    private static Contact contact(LocalDate date) {
        return new Contact(ActivityKind.CALL, date, ActivityPurpose.EXPLORE);
    }
}
