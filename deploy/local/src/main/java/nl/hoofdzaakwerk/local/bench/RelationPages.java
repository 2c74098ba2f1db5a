package nl.hoofdzaakwerk.local.bench;

import static nl.hoofdzaakwerk.local.Service.EMPLOYER;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.Answer;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/** How long pages of employer-service take, to account managers. */
final class RelationPages {
    private static final int FIRST_LETTERS = 2;
    private static final Map<String, String> PLACES =
            Map.of("wsp-holland-rijnland", "Leiden", "wsp-twente", "Enschede");

    private final Asking asking;

    RelationPages(PlatformClient client, PrintStream progress) {
        this.asking = new Asking(Relations.managers(client), progress);
    }

    /** A name as far as it is typed, from two letters on, anywhere and in one place. */
    Measurement searches() {
        return asking.measure(
                "employer-search-p99-ms",
                List.of(
                        Asking.Request.byAnyone("search employers", manager -> search(manager, Map.of())),
                        Asking.Request.byAnyone(
                                "search employers in a place",
                                manager -> search(manager, Map.of("place", PLACES.get(manager.organisation()))))));
    }

    /** The board an account manager starts the day with, and one column of it further down. */
    Measurement boards() {
        return asking.measure(
                "pipeline-board-p99-ms",
                List.of(
                        Asking.Request.byAnyone("board", manager -> manager.get(EMPLOYER, "/pipeline-boards?limit=20")),
                        Asking.Request.byAnyone(
                                "one stage of the board",
                                manager -> manager.get(EMPLOYER, "/pipeline-boards?stage=PROSPECT&limit=50"))));
    }

    private static Answer search(Actor manager, Map<String, Object> where) {
        List<String> names = Relations.names();
        String name = names.get(ThreadLocalRandom.current().nextInt(names.size()));
        int typed = ThreadLocalRandom.current().nextInt(FIRST_LETTERS, name.length() + 1);
        Map<String, Object> wanted = new HashMap<>(where);
        wanted.put("name", name.substring(0, typed).strip());
        wanted.put("limit", 20);
        return manager.post(EMPLOYER, "/employers/_search", wanted);
    }
}
