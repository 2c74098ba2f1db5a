package nl.hoofdzaakwerk.acceptance.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.acceptance.running.RunningPlatform;
import nl.hoofdzaakwerk.local.Addresses;
import nl.hoofdzaakwerk.local.demo.DemoData;
import org.junit.jupiter.api.Assumptions;

/** One Chromium for all tests of this JVM, on the platform that they share, filled with demo data once. */
final class Browser {
    private static final String ZONE = "Europe/Amsterdam";
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static Browser instance;

    private final Addresses addresses;
    private final com.microsoft.playwright.Browser chromium;

    private Browser() throws Exception {
        RunningPlatform running = RunningPlatform.get();
        addresses = running.platform().addresses();
        new DemoData().run(running.platform(), List.of(), System.out);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-quic")));
    }

    /** The day it is where the portal is used. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of(ZONE));
    }

    /** A browser of its own for somebody who has logged in. */
    static Visit visit(String user) {
        return get().open(user, true);
    }

    /** The same for somebody whose browser runs no scripts. */
    static Visit visitWithoutScript(String user) {
        return get().open(user, false);
    }

    /** A browser of its own for somebody who does not log in. */
    static Visit stranger() {
        Browser browser = get();
        return new Visit(browser.chromium.newContext(browser.options(true)), browser.addresses);
    }

    /** Where Chromium is absent and may not be installed, the tests are skipped, and say so. */
    private static synchronized Browser get() {
        Assumptions.assumeTrue(
                executable().isPresent(), "The tests of the pages need Chromium: apt-get install chromium");
        if (instance == null) {
            try {
                instance = new Browser();
            } catch (Exception failed) {
                throw new IllegalStateException("The browser tests could not begin", failed);
            }
        }
        return instance;
    }

    private Visit open(String user, boolean scripts) {
        Visit visit = new Visit(chromium.newContext(options(scripts)), addresses);
        Page page = visit.page();
        page.navigate("/");
        page.locator("#username").fill(user);
        page.locator("#kc-login").click();
        page.locator("#password").fill(addresses.password());
        page.locator("#kc-login").click();
        page.waitForURL(addresses.portal() + "/**");
        return visit;
    }

    private NewContextOptions options(boolean scripts) {
        return new NewContextOptions()
                .setBaseURL(addresses.portal().toString())
                .setLocale("nl-NL")
                .setTimezoneId(ZONE)
                .setViewportSize(WIDTH, HEIGHT)
                .setJavaScriptEnabled(scripts);
    }

    private static Optional<Path> executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
