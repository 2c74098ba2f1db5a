package nl.hoofdzaakwerk.portal.coach.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.coach.candidate.Wishes.Terms;
import nl.hoofdzaakwerk.portal.coach.candidate.Wishes.WeekPart;
import nl.hoofdzaakwerk.portal.web.Form;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WishFormTest {

    @Test
    @DisplayName("What is shown and sent again unchanged says the same")
    void shouldSendWhatItShows() {
        Form form = WishForm.showing(wishes(List.of("B", "T")));

        Map<String, Object> body = WishForm.body(form);

        assertThat(body)
                .containsEntry("preferredOccupations", List.of("52", "5120"))
                .containsEntry("minimumHours", BigDecimal.valueOf(12))
                .containsEntry("availableFrom", "2026-12-01")
                .containsEntry("disclosure", "SUPPORT_NEED_ONLY");
        assertThat(terms(body))
                .containsEntry("everySector", true)
                .containsEntry("availability", List.of(Map.of("day", "MONDAY", "part", "MORNING")))
                .containsEntry("drivingLicences", List.of("B", "T"))
                .containsEntry("jobCoachNeeded", true)
                .doesNotContainKeys("growsToHours", "dutch");
    }

    @Test
    @DisplayName("Having no driving licence is told; not having been asked is not")
    void shouldTellNoLicenceApartFromNotAsked() {
        Map<String, Object> none = terms(WishForm.body(WishForm.showing(wishes(List.of()))));
        Map<String, Object> notAsked = terms(WishForm.body(WishForm.showing(wishes(null))));

        assertThat(none).containsEntry("drivingLicences", List.of());
        assertThat(notAsked).doesNotContainKey("drivingLicences");
    }

    @Test
    @DisplayName("There is always a place for one more occupation, and finer ones can be kept")
    void shouldHaveAPlaceForOneMore() {
        Form form = WishForm.showing(wishes(null));

        assertThat(WishForm.places(form, WishForm.PREFERRED))
                .containsExactly("preferredOccupations.0", "preferredOccupations.1", "preferredOccupations.2");
        assertThat(WishForm.occupations(form)).contains("52", "5120");
    }

    private static Wishes wishes(List<String> licences) {
        return new Wishes(
                List.of("52", "5120"),
                12,
                24,
                "BICYCLE",
                45,
                List.of("QUIET"),
                "SUPPORT_NEED_ONLY",
                LocalDate.of(2026, 12, 1),
                new Terms(
                        true,
                        List.of(),
                        null,
                        List.of(new WeekPart("MONDAY", "MORNING")),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        licences,
                        null,
                        null,
                        List.of(),
                        true,
                        null,
                        null,
                        null));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> terms(Map<String, Object> body) {
        return (Map<String, Object>) body.get("terms");
    }
}
