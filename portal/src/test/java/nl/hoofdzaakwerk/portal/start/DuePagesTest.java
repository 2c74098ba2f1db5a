package nl.hoofdzaakwerk.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.MenuPart;
import org.junit.jupiter.api.Test;

class DuePagesTest {
    private final DuePages.Shown shown = new DuePages(List.of(
                    part(Map.of(
                            "/v1/candidates/", "/kandidaten/",
                            "/v1/candidates/{}/subject-files/{}", "/privacy/inzage/{}/{}")),
                    part(Map.of("reporting-service/v1/activities/", "/regio/activiteit/"))))
            .shown();

    @Test
    void shouldKeepTheId() {
        assertThat(shown.of("trajectory-service/v1/candidates/12")).isEqualTo("/kandidaten/12");
    }

    @Test
    void shouldPreferTheMostParticularPage() {
        assertThat(shown.of("trajectory-service/v1/candidates/12/subject-files/3"))
                .isEqualTo("/privacy/inzage/12/3");
    }

    @Test
    void shouldTellServicesWithTheSameAddressApart() {
        assertThat(shown.of("reporting-service/v1/activities/7")).isEqualTo("/regio/activiteit/7");
        assertThat(shown.of("employer-service/v1/activities/7")).isEmpty();
    }

    private static MenuPart part(Map<String, String> pages) {
        return new MenuPart() {
            @Override
            public int order() {
                return 1;
            }

            @Override
            public List<Entry> entries(Visitor visitor) {
                return List.of();
            }

            @Override
            public Map<String, String> pages() {
                return pages;
            }
        };
    }
}
