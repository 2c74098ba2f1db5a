package nl.hoofdzaakwerk.testkit.toy;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.Map;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.KitExamples;

/** Examples of the toy's API, as a service writes them. */
public final class ToyExamples {

    private ToyExamples() {}

    public static ApiExamples all() {
        return ApiExamples.of("toy-service")
                .addAll(KitExamples.of(Platform.database("toy")))
                .add("addNote", caller -> request().body(note()))
                .add("listNotes", caller -> {
                    add(caller);
                    return request().query("limit", 100);
                })
                .add("getNote", caller -> request().path("id", add(caller)))
                .add(
                        "changeNote",
                        caller -> request().path("id", add(caller)).ifMatch(1).body(note()));
    }

    private static Map<String, Object> note() {
        return Map.of("title", "Bellen", "madeOnDate", "2026-02-28", "colour", "RED", "hours", 12);
    }

    private static String add(Actor caller) {
        return caller.post("/v1/notes", note()).id();
    }
}
