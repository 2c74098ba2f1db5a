package nl.hoofdzaakwerk.local.demo;

import java.io.PrintStream;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hoofdzaakwerk.local.Platform;
import nl.hoofdzaakwerk.local.cli.Task;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/**
 * Fills an empty platform with two years of believable work in three regions, through the public APIs. People,
 * employers and care organisations are made up; regions and municipalities are real. The same day makes the same story.
 * {@code HW_DEMO_FORTNIGHTS} makes it shorter, with as much work in each fortnight.
 */
public final class DemoData implements Task {
    private static final int FORTNIGHTS = 52;
    private static final String VARIABLE = "HW_DEMO_FORTNIGHTS";

    @Override
    public int run(Platform platform, List<String> arguments, PrintStream out) throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        int fortnights = fortnights(System.getenv(VARIABLE));
        List<LocalDate> meetingDays = meetingDays(today, fortnights);
        try (PlatformClient client = new PlatformClient(platform.addresses(), Duration.ofMinutes(2));
                ExecutorService regions =
                        Executors.newFixedThreadPool(settings().size());
                ProgressBar bar = new ProgressBar("Demo data", settings().size() * meetingDays.size(), out)) {
            List<Future<Void>> stories = new ArrayList<>();
            for (RegionStory.Setting setting : settings()) {
                RegionStory story = new RegionStory(setting.part(fortnights, FORTNIGHTS), client, today);
                stories.add(regions.submit((Callable<Void>) () -> {
                    for (int i = 0; i < meetingDays.size(); i++) {
                        story.play(i, meetingDays.size(), meetingDays.get(i));
                        bar.advance();
                    }
                    story.keepInTouch();
                    return null;
                }));
            }
            new CooperationStory(client, today).tell();
            awaitAll(stories, regions);
            new FiguresStory(client).tell();
        }
        return 0;
    }

    private static void awaitAll(List<Future<Void>> stories, ExecutorService regions) throws InterruptedException {
        try {
            for (Future<Void> story : stories) {
                story.get();
            }
        } catch (ExecutionException e) {
            regions.shutdownNow();
            throw new IllegalStateException(
                    "the demo data could not be loaded, start again with --fresh: " + e.getCause(), e);
        }
    }

    /**
     * How many fortnights the story lasts.
     *
     * @param wanted null for all of it
     * @throws IllegalArgumentException when it is no number from 1 to 52
     */
    static int fortnights(String wanted) {
        if (wanted == null) {
            return FORTNIGHTS;
        }
        if (!wanted.matches("[1-9][0-9]?") || Integer.parseInt(wanted) > FORTNIGHTS) {
            throw new IllegalArgumentException(VARIABLE + " is a number from 1 to " + FORTNIGHTS + ", not " + wanted);
        }
        return Integer.parseInt(wanted);
    }

    /** Every other Tuesday, except around Christmas and in the summer holidays. */
    static List<LocalDate> meetingDays(LocalDate today, int fortnights) {
        LocalDate last = today.with(TemporalAdjusters.previous(DayOfWeek.TUESDAY));
        List<LocalDate> days = new ArrayList<>();
        for (int i = fortnights - 1; i >= 0; i--) {
            LocalDate day = last.minusWeeks(2L * i);
            boolean christmas = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 20;
            boolean summer = day.getMonth() == Month.AUGUST && day.getDayOfMonth() <= 14;
            if (!christmas && !summer) {
                days.add(day);
            }
        }
        return days;
    }

    static List<RegionStory.Setting> settings() {
        return List.of(
                new RegionStory.Setting(
                        "AM19",
                        "wsp-holland-rijnland",
                        List.of(
                                new RegionStory.CoachSeat("coach.ggz-rijnduin", "ggz-rijnduin"),
                                new RegionStory.CoachSeat("second-coach.ggz-rijnduin", "ggz-rijnduin"),
                                new RegionStory.CoachSeat("coach.ggz-meerzicht", "ggz-meerzicht")),
                        List.of(
                                new Cast.Place("Leiden", "2312"),
                                new Cast.Place("Leiderdorp", "2351"),
                                new Cast.Place("Katwijk", "2223"),
                                new Cast.Place("Noordwijk", "2202"),
                                new Cast.Place("Teylingen", "2215"),
                                new Cast.Place("Alphen aan den Rijn", "2403")),
                        160,
                        56),
                new RegionStory.Setting(
                        "AM15",
                        "wsp-noord-holland-noord",
                        List.of(
                                new RegionStory.CoachSeat("coach.ggz-noorderkust", "ggz-noorderkust"),
                                new RegionStory.CoachSeat("second-coach.ggz-noorderkust", "ggz-noorderkust"),
                                new RegionStory.CoachSeat("coach.ggz-duinoever", "ggz-duinoever")),
                        List.of(
                                new Cast.Place("Alkmaar", "1811"),
                                new Cast.Place("Dijk en Waard", "1703"),
                                new Cast.Place("Hoorn", "1621"),
                                new Cast.Place("Medemblik", "1671"),
                                new Cast.Place("Schagen", "1741"),
                                new Cast.Place("Den Helder", "1781")),
                        100,
                        44),
                new RegionStory.Setting(
                        "AM05",
                        "wsp-twente",
                        List.of(
                                new RegionStory.CoachSeat("coach.ggz-twentestroom", "ggz-twentestroom"),
                                new RegionStory.CoachSeat("second-coach.ggz-twentestroom", "ggz-twentestroom"),
                                new RegionStory.CoachSeat("coach.ggz-de-es", "ggz-de-es")),
                        List.of(
                                new Cast.Place("Enschede", "7511"),
                                new Cast.Place("Hengelo", "7551"),
                                new Cast.Place("Almelo", "7607"),
                                new Cast.Place("Oldenzaal", "7571"),
                                new Cast.Place("Borne", "7622"),
                                new Cast.Place("Rijssen-Holten", "7461")),
                        140,
                        50));
    }
}
