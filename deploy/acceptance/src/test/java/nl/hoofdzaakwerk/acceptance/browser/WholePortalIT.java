package nl.hoofdzaakwerk.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no journey comes past: every page that a link leads to, for people of every role and kind of organisation. */
class WholePortalIT {
    private static final int FEWEST = 4;

    @ParameterizedTest(name = "{0}")
    @DisplayName("no link leads nowhere, and everyone can use each page")
    @ValueSource(
            strings = {
                "coach.ggz-rijnduin",
                "treatment-liaison.ggz-rijnduin",
                "key-figure.ggz-rijnduin",
                "privacy-officer.ggz-rijnduin",
                "organisation-admin.ggz-rijnduin",
                "coach.gemeente-leiden",
                "client-manager.gemeente-leiden",
                "account-manager.wsp-holland-rijnland",
                "chair.wsp-holland-rijnland",
                "regional-director.regio-holland-rijnland",
                "steering-member.regio-holland-rijnland",
                "programme-manager.landelijk",
                "workgroup-member.landelijk",
                "operator.landelijk"
            })
    void shouldBeUsable(String user) {
        try (Visit visit = Browser.visit(user)) {
            Footpaths paths = Footpaths.of(visit.page().context().request());

            Stream<Executable> links = Stream.of(
                    () -> assertThat(paths.dead())
                            .as("links that lead %s nowhere", user)
                            .isEmpty(),
                    () -> assertThat(paths.pages()).as("pages of %s", user).hasSizeGreaterThan(FEWEST));
            assertAll(Stream.concat(links, unseen(paths).map(page -> () -> check(visit, page))));
        }
    }

    @Test
    @DisplayName("a page that not everyone can use is noticed")
    void shouldNoticeObstacles() {
        try (Visit visit = Browser.stranger()) {
            visit.page().setContent("""
                    <!doctype html><html><title>x</title><body><h2>x</h2><img src="/icon.svg"><input>
                    <p style="color: #bbb">lichte tekst</p></body></html>""");

            assertThat(visit.objections())
                    .extracting(objection -> objection.replaceFirst("(?s):.*", ""))
                    .contains(
                            "html-has-lang", "image-alt", "label", "color-contrast", "page-has-heading-one", "region");
        }
    }

    private static Stream<Map.Entry<String, String>> unseen(Footpaths paths) {
        return paths.pages().entrySet().stream().filter(page -> !Visit.isChecked(page.getKey()));
    }

    private static void check(Visit visit, Map.Entry<String, String> page) {
        visit.page().navigate(page.getValue());
        visit.check("pagina" + page.getKey().replace('/', '-'));
    }
}
