package nl.hoofdzaakwerk.portal.meeting.suggestion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.meeting.CandidateCode;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Requests to the WSP to find or make work for candidates no vacancy fits (X17). */
@Path("/vragen-om-werk")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class JobRequestPages {
    private static final int PART = 25;

    private final SuggestionApi api;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance jobRequests(List<Line> lines, UUID next);

        static native TemplateInstance jobRequest(
                SuggestionApi.JobRequest request, String candidate, Form form, String done);

        static native TemplateInstance withdrawRequest(SuggestionApi.JobRequest request, String candidate, Form form);
    }

    /** A request with the code of whom it is for. */
    record Line(SuggestionApi.JobRequest request, String candidate) {}

    JobRequestPages(@RestClient SuggestionApi api) {
        this.api = api;
    }

    @GET
    public TemplateInstance list(@QueryParam("na") UUID after) {
        Part<SuggestionApi.JobRequest> part = api.requests(after, PART);
        List<Line> lines = part.items().stream()
                .map(request -> new Line(request, CandidateCode.of(request.cardId())))
                .toList();
        return Templates.jobRequests(lines, part.next());
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        RestResponse<SuggestionApi.JobRequest> read = api.request(id);
        SuggestionApi.JobRequest request = read.getEntity();
        Form form = Form.showing(request.nextStep(), read.getHeaderString(HttpHeaders.ETAG));
        return page(request, form, done);
    }

    /** Says what is to be done next. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response follow(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.follow(
                            id,
                            form.value("etag"),
                            form.body().text("what", "dueDate").build());
                    return did(id, "vervolg");
                },
                () -> page(api.request(id).getEntity(), form, ""));
    }

    @GET
    @Path("{id}/intrekken")
    public TemplateInstance withdraw(@PathParam("id") UUID id) {
        return withdrawPage(id, Form.empty());
    }

    @POST
    @Path("{id}/intrekken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.withdraw(id);
                    return did(id, "ingetrokken");
                },
                () -> withdrawPage(id, form));
    }

    private static TemplateInstance page(SuggestionApi.JobRequest request, Form form, String done) {
        return Templates.jobRequest(request, CandidateCode.of(request.cardId()), form, done);
    }

    private TemplateInstance withdrawPage(UUID id, Form form) {
        SuggestionApi.JobRequest request = api.request(id).getEntity();
        return Templates.withdrawRequest(request, CandidateCode.of(request.cardId()), form);
    }

    private static String did(UUID id, String done) {
        return "/vragen-om-werk/" + id + "?gedaan=" + done;
    }
}
