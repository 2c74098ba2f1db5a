package nl.hoofdzaakwerk.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody has to load who opens a page with nothing of the portal in the browser's cache. */
class FirstViewIT {
    private static final int MOST_BYTES = 150_000;

    @ParameterizedTest(name = "{1}")
    @DisplayName("a first view weighs at most 150 kB, compressed")
    @CsvSource({
        "coach.ggz-rijnduin, /",
        "coach.ggz-rijnduin, /caseload",
        "account-manager.wsp-holland-rijnland, /pijplijn",
        "regional-director.regio-holland-rijnland, /regio",
        "programme-manager.landelijk, /landelijk"
    })
    void shouldBeLight(String user, String address) {
        try (Visit visit = Browser.visit(user)) {
            Page page = visit.page();
            List<Request> requests = new CopyOnWriteArrayList<>();
            // a page with a route uses no cache
            page.route("**", route -> route.resume());
            page.onRequest(requests::add);

            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(requests).extracting(Request::resourceType).contains("document", "stylesheet", "script");
            assertThat(requests.stream()
                            .mapToInt(request -> request.sizes().responseBodySize)
                            .sum())
                    .as("bytes of %d files", requests.size())
                    .isBetween(MOST_BYTES / 10, MOST_BYTES);
        }
    }
}
