package nl.hoofdzaakwerk.portal.employer.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What an own board is called, and which stages it has. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DefinitionPages {
    private static final int ROOM = 8;

    private final BoardApi api;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance boardDefinition(String back, List<StageFields> stages, Form form);
    }

    /**
     * The names of a stage's fields.
     *
     * @param number from 1
     */
    record StageFields(int number, String id, String name, String targetDays) {
        static StageFields of(int place) {
            return new StageFields(place + 1, field(place, "id"), field(place, "name"), field(place, "targetDays"));
        }
    }

    DefinitionPages(@RestClient BoardApi api) {
        this.api = api;
    }

    /** A board to make. */
    @GET
    @Path("pijplijn/eigen/nieuw")
    public TemplateInstance make() {
        return page("/pijplijn", Form.empty());
    }

    /** Makes it. */
    @POST
    @Path("pijplijn/eigen/nieuw")
    public Response make(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> "/pijplijn/eigen/" + api.make(definition(form)).id() + "?gedaan=made",
                () -> page("/pijplijn", form));
    }

    /** A board to change. */
    @GET
    @Path("pijplijn/eigen/{id}/indeling")
    public TemplateInstance change(@PathParam("id") UUID id) {
        RestResponse<BoardApi.Pipeline> answer = api.pipeline(id);
        Form form = Form.empty().put("name", answer.getEntity().name()).put("etag", answer.getHeaderString("ETag"));
        List<BoardApi.PipelineStage> stages = answer.getEntity().stages();
        for (int place = 0; place < stages.size(); place++) {
            form.put(field(place, "id"), stages.get(place).id())
                    .put(field(place, "name"), stages.get(place).name())
                    .put(field(place, "targetDays"), stages.get(place).targetDays());
        }
        return page("/pijplijn/eigen/" + id, form);
    }

    /** Changes it from today on. */
    @POST
    @Path("pijplijn/eigen/{id}/indeling")
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        String board = "/pijplijn/eigen/" + id;
        return Answers.of(
                form,
                () -> {
                    api.redefine(id, form.value("etag"), definition(form));
                    return board + "?gedaan=defined";
                },
                () -> page(board, form));
    }

    private static Map<String, Object> definition(Form form) {
        List<Map<String, Object>> stages = new ArrayList<>();
        for (int place : places(form)) {
            if (!form.value(field(place, "name")).isEmpty()) {
                stages.add(stage(form, place));
            }
        }
        return form.body().text("name").value("stages", stages).build();
    }

    private static Map<String, Object> stage(Form form, int place) {
        Map<String, Object> stage = new LinkedHashMap<>();
        for (String part : List.of("id", "name", "targetDays")) {
            String typed = form.value(field(place, part));
            if (!typed.isEmpty()) {
                stage.put(
                        part, typed.matches("\\d{1,6}") && part.equals("targetDays") ? Integer.valueOf(typed) : typed);
            }
        }
        return stage;
    }

    private static TemplateInstance page(String back, Form form) {
        return Templates.boardDefinition(
                back, places(form).stream().map(StageFields::of).toList(), form);
    }

    /** Places for stages: those that are taken, and some free ones. */
    private static List<Integer> places(Form form) {
        List<Integer> places = new ArrayList<>();
        int place = 0;
        while (place < ROOM || !form.value(field(place - 2, "name")).isEmpty()) {
            places.add(place);
            place++;
        }
        return places;
    }

    private static String field(int place, String part) {
        return "stages." + place + "." + part;
    }
}
