package nl.hoofdzaakwerk.local.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.local.Addresses;
import nl.hoofdzaakwerk.local.realm.LocalOrganisations;

/** How long the pages of the portal take, and how heavy they are, for somebody of each role. */
final class PortalPages {
    static final String TIME = "portal-page-p95-ms";
    static final String WEIGHT = "first-view-kb";
    static final List<String> NAMES = List.of(TIME, WEIGHT);

    private static final int AT_ONCE = 2;
    private static final int WARM_UP_ROUNDS = 5;

    /** {@code HW_BENCH_ROUNDS} makes it shorter, to try things out. */
    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("HW_BENCH_ROUNDS", "40"));

    private static final double SHARE = 0.95;
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/(?:assets/|icon\\.svg)[^\"]*)\"");

    private final Addresses addresses;
    private final PrintStream progress;

    PortalPages(Addresses addresses, PrintStream progress) {
        this.addresses = addresses;
        this.progress = progress;
    }

    /** Who looks: each role once, and coaches of an institution large and small and of a municipality. */
    private static List<String> people() {
        return List.of(
                "coach.ggz-rijnduin",
                "coach.ggz-de-es",
                "coach.gemeente-leiden",
                LocalOrganisations.usernameOf("treatment-liaison", "ggz-rijnduin"),
                LocalOrganisations.usernameOf("key-figure", "ggz-rijnduin"),
                LocalOrganisations.usernameOf("privacy-officer", "ggz-rijnduin"),
                LocalOrganisations.usernameOf("client-manager", "gemeente-leiden"),
                LocalOrganisations.usernameOf("account-manager", "wsp-holland-rijnland"),
                LocalOrganisations.usernameOf("matching-chair", "wsp-holland-rijnland"),
                LocalOrganisations.usernameOf("regional-director", "regio-holland-rijnland"),
                LocalOrganisations.usernameOf("steering-member", "regio-holland-rijnland"),
                LocalOrganisations.usernameOf("programme-manager", "landelijk"),
                LocalOrganisations.usernameOf("operator", "landelijk"));
    }

    private record Page(Visitor visitor, String name, Supplier<Visitor.Seen> look) {}

    private record Figures(String page, double p50, double p95, double longest, long bytes) {}

    List<Measurement> measure(List<String> names) {
        List<Visitor> visitors =
                people().stream().map(name -> Visitor.loggedIn(name, addresses)).toList();
        List<Page> pages = inTurn(visitors.stream().map(this::pagesOf).toList());
        progress.printf("%d pages of %d people%n", pages.size(), visitors.size());
        looks(pages, WARM_UP_ROUNDS);
        List<Figures> figures = figures(pages, looks(pages, ROUNDS));
        figures.stream()
                .sorted(Comparator.comparing(Figures::p95).reversed())
                .forEach(page -> progress.printf(
                        Locale.ROOT,
                        "%-64s p50 %6.1f ms, p95 %6.1f ms, longest %6.1f ms, %5.1f kB%n",
                        page.page(),
                        page.p50(),
                        page.p95(),
                        page.longest(),
                        page.bytes() / 1e3));
        double slowest = figures.stream().mapToDouble(Figures::p95).max().orElseThrow();
        double heaviest = figures.stream().mapToLong(Figures::bytes).max().orElseThrow() + assets(visitors.getFirst());
        return List.of(Measurement.of(TIME, slowest, "ms"), Measurement.of(WEIGHT, heaviest / 1e3, "kB")).stream()
                .filter(measurement -> names.contains(measurement.id()))
                .toList();
    }

    private List<Page> pagesOf(Visitor visitor) {
        List<Page> pages = new ArrayList<>();
        List<PortalTour.Page> tour = PortalTour.of(visitor);
        tour.forEach(page -> pages.add(
                new Page(visitor, visitor.username() + " " + page.kind(), () -> visitor.get(page.address()))));
        List<String> kinds = tour.stream().map(PortalTour.Page::kind).toList();
        if (kinds.contains("/kandidaten")) {
            pages.add(search(visitor, "/kandidaten/zoeken", "name", History.names()));
        }
        if (kinds.contains("/werkgevers")) {
            pages.add(search(visitor, "/werkgevers/zoek", "name", Relations.names()));
        }
        if (kinds.contains("/zoeken")) {
            pages.add(search(visitor, "/zoeken", "words", History.names()));
        }
        return pages;
    }

    private static Page search(Visitor visitor, String address, String field, List<String> words) {
        return new Page(visitor, visitor.username() + " POST " + address, () -> {
            String word = words.get(ThreadLocalRandom.current().nextInt(words.size()));
            return visitor.post(address, Map.of(field, word));
        });
    }

    /** One of everybody, then the next of everybody: whoever is next has most often finished with the page before. */
    private static List<Page> inTurn(List<List<Page>> ofEach) {
        int most = ofEach.stream().mapToInt(List::size).max().orElseThrow();
        return IntStream.range(0, most)
                .boxed()
                .flatMap(i -> ofEach.stream().filter(pages -> i < pages.size()).map(pages -> pages.get(i)))
                .toList();
    }

    /** All pages so many times; a list for each page. */
    private static List<List<Visitor.Seen>> looks(List<Page> pages, int rounds) {
        List<List<Visitor.Seen>> seen = pages.stream()
                .<List<Visitor.Seen>>map(page -> new ArrayList<>())
                .toList();
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int round = 0; round < rounds; round++) {
                List<Future<Visitor.Seen>> coming = pages.stream()
                        .map(page -> workers.submit(() -> look(page)))
                        .toList();
                for (int i = 0; i < coming.size(); i++) {
                    seen.get(i).add(coming.get(i).get());
                }
            }
            return seen;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a page could not be measured: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Visitor.Seen look(Page page) {
        Visitor.Seen seen = page.look().get();
        if (!seen.isPage()) {
            throw new IllegalStateException(page.name() + " answered " + seen.status() + " " + seen.type());
        }
        return seen;
    }

    private static List<Figures> figures(List<Page> pages, List<List<Visitor.Seen>> seen) {
        return IntStream.range(0, pages.size())
                .mapToObj(i -> {
                    List<Double> times =
                            seen.get(i).stream().map(Visitor.Seen::milliseconds).toList();
                    long bytes = seen.get(i).stream()
                            .mapToLong(one -> one.bytes().length)
                            .max()
                            .orElseThrow();
                    return new Figures(
                            pages.get(i).name(),
                            Measurement.median(times),
                            Measurement.percentile(times, SHARE),
                            Measurement.percentile(times, 1),
                            bytes);
                })
                .toList();
    }

    /** Bytes of everything a page needs besides itself, compressed. */
    private long assets(Visitor visitor) {
        Matcher asset = ASSET.matcher(visitor.get("/").text());
        long bytes = 0;
        while (asset.find()) {
            bytes += visitor.get(asset.group(1)).bytes().length;
        }
        progress.printf(Locale.ROOT, "styles, script and icon: %.1f kB%n", bytes / 1e3);
        return bytes;
    }
}
