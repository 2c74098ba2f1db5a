package nl.hoofdzaakwerk.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.local.Addresses;
import nl.hoofdzaakwerk.local.Installation;

/** What one person does in one browser. */
final class Visit implements AutoCloseable {
    private static final int NARROW = 320;
    private static final Path SCREENSHOTS = Installation.find().root().resolve("portal/target/screenshots");

    private static final Set<String> CHECKED = new HashSet<>();

    private final BrowserContext context;
    private final Addresses addresses;
    private final Page page;

    Visit(BrowserContext context, Addresses addresses) {
        this.context = context;
        this.addresses = addresses;
        this.page = context.newPage();
    }

    /** The page the person looks at; addresses may begin with a slash. */
    Page page() {
        return page;
    }

    /** Where the platform is reached, for what no page does. */
    Addresses addresses() {
        return addresses;
    }

    /**
     * Looks whether everyone can use the page as it is shown now: nothing that axe-core objects to, and no need to
     * scroll sideways on a screen of 320 pixels. Keeps a picture.
     *
     * @param name of the picture, without its ending
     */
    void check(String name) {
        CHECKED.add(Footpaths.kind(URI.create(page.url()).getPath()));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
        assertThat(objections()).as("%s: what axe-core objects to", name).isEmpty();
        ViewportSize usual = page.viewportSize();
        page.setViewportSize(NARROW, usual.height);
        Object width = page.evaluate("document.documentElement.scrollWidth");
        page.setViewportSize(usual.width, usual.height);
        assertThat(((Number) width).intValue())
                .as("%s: width on a screen of %d pixels", name, NARROW)
                .isLessThanOrEqualTo(NARROW);
    }

    /** Whether a page of this kind was looked at by anybody. */
    static boolean isChecked(String kind) {
        return CHECKED.contains(kind);
    }

    /**
     * What axe-core objects to on the page as it is shown now. Pages have no frames, so the page itself is asked, which
     * takes a third of the time; what is in order is not worked out.
     */
    List<String> objections() {
        AxeRunOptions onlyViolations = new AxeRunOptions();
        onlyViolations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .setLegacyMode(true)
                        .options(onlyViolations)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Visit::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
