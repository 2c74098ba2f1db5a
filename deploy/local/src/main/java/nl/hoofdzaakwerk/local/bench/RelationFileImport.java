package nl.hoofdzaakwerk.local.bench;

import static nl.hoofdzaakwerk.local.Service.EMPLOYER;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.Answer;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/**
 * From the upload of a relation file of 50,000 rows until all of them are registered, with the dry run in between;
 * beside 100,000 employers, with the 512 MiB that an installation gives. One row in four has no KvK number, so its name
 * is compared with all others of its municipality.
 */
final class RelationFileImport {
    private static final int ROWS = 50_000;
    private static final int FIRST_NUMBER = 60_000_000;
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final List<String> PLACES = List.of(
            "Leiden",
            "Lisse",
            "Katwijk",
            "Noordwijk",
            "Teylingen",
            "Hillegom",
            "Oegstgeest",
            "Leiderdorp",
            "Zoeterwoude",
            "Nieuwkoop",
            "Alphen aan den Rijn",
            "Kaag en Braassem");
    private static final List<String> KINDS = List.of(
            "Bakkerij",
            "Slagerij",
            "Drukkerij",
            "Garage",
            "Hotel",
            "Kwekerij",
            "Timmerbedrijf",
            "Transport",
            "Zorg",
            "Catering",
            "Techniek",
            "Software",
            "Boekhandel",
            "Camping",
            "Apotheek",
            "Wasserij");

    private final PlatformClient client;
    private final PrintStream progress;

    RelationFileImport(PlatformClient client, PrintStream progress) {
        this.client = client;
        this.progress = progress;
    }

    Measurement measure() {
        Actor manager = client.inRole("account-manager", "wsp-holland-rijnland");
        byte[] file = file();
        long begin = System.nanoTime();
        String id =
                manager.upload(EMPLOYER, "/employer-imports", "text/csv", file).text("id");
        Answer checked = until(manager, id, "CHECKED");
        double check = (System.nanoTime() - begin) / 1e9;
        int read = checked.body().at("/rows/read").asInt();
        int good = checked.body().at("/rows/good").asInt();
        manager.post(
                EMPLOYER,
                "/employer-imports/" + id + "/registrations",
                Map.of("skipBadRows", true, "rowsSkipped", read - good));
        until(manager, id, "APPLIED");
        double seconds = (System.nanoTime() - begin) / 1e9;
        progress.printf(
                Locale.ROOT,
                "import of %d rows, %d registered: checked after %.1f s, registered after %.1f s%n",
                read,
                good,
                check,
                seconds);
        return Measurement.of("import-50k-seconds", seconds, "s");
    }

    private Answer until(Actor manager, String id, String state) {
        long giveUp = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < giveUp) {
            Answer answer = manager.get(EMPLOYER, "/employer-imports/" + id);
            if (answer.text("state").equals(state)) {
                return answer;
            }
            if (List.of("FAILED", "DISCARDED").contains(answer.text("state"))) {
                throw new IllegalStateException("the import came to " + answer.body());
            }
            Sleep.of(LOOK_EVERY);
        }
        throw new IllegalStateException("the import never was " + state);
    }

    /** The same each time. */
    private static byte[] file() {
        Random random = new Random(ROWS);
        StringBuilder rows = new StringBuilder("KvK-nummer;Naam;Gemeente;SBI;Aantal medewerkers;Contactpersoon\r\n");
        for (int row = 0; row < ROWS; row++) {
            rows.append(row % 4 == 0 ? "" : Integer.toString(FIRST_NUMBER + row))
                    .append(";\"")
                    .append(one(KINDS, random))
                    .append(' ')
                    .append(word(random))
                    .append(" & ")
                    .append(word(random))
                    .append("\";")
                    .append(one(PLACES, random))
                    .append(";4711;")
                    .append(random.nextInt(300))
                    .append(";\r\n");
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < 3; syllable++) {
            word.append("bdfghklmnprstvwz".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.append("ng").toString();
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
