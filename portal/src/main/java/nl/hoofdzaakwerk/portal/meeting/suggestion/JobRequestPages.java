package nl.hoofdzaakwerk.portal.meeting.suggestion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.meeting.CandidateCode;
import nl.hoofdzaakwerk.portal.meeting.MeetingMessages;
import nl.hoofdzaakwerk.portal.meeting.match.MatchMessages;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Requests to the WSP to find or make work for candidates no vacancy fits (X17). */
@Path("/vragen-om-werk")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class JobRequestPages {
    private final SuggestionApi api;
    private final Texts texts;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance jobRequests(Listing<Line> list);

        static native TemplateInstance jobRequest(
                SuggestionApi.JobRequest request, String candidate, Form form, String done);

        static native TemplateInstance withdrawRequest(SuggestionApi.JobRequest request, String candidate, Form form);
    }

    /** A request with the code of whom it is for. */
    record Line(SuggestionApi.JobRequest request, String candidate) {
        String next() {
            return request.nextStep() == null ? null : request.nextStep().what();
        }

        LocalDate due() {
            return request.nextStep() == null ? null : request.nextStep().dueDate();
        }
    }

    JobRequestPages(@RestClient SuggestionApi api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    @GET
    public Response list(@BeanParam ListAsk ask) {
        MeetingMessages text = texts.of(MeetingMessages.class);
        MatchMessages match = texts.of(MatchMessages.class);
        return Listing.<Line>of(ask, (after, limit) -> lines(api.requests(after, limit)))
                .text("kandidaat", text.candidate(), Line::candidate)
                .day("gevraagd", match.askedOn(), line -> line.request().askedDate())
                .text(
                        "waarom",
                        match.whyAsked(),
                        line -> Codes.of("RequestReason", line.request().why()))
                .text("stand", text.state(), line -> state(line.request(), match))
                .text("stap", text.nextStep(), Line::next)
                .day("uiterlijk", text.dueDate(), Line::due)
                .answer(Templates::jobRequests);
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

    private static Part<Line> lines(Part<SuggestionApi.JobRequest> part) {
        List<Line> lines = part.items().stream()
                .map(request -> new Line(request, CandidateCode.of(request.cardId())))
                .toList();
        return new Part<>(lines, part.next());
    }

    private static String state(SuggestionApi.JobRequest request, MatchMessages match) {
        return request.ending() == null ? match.openRequest() : Codes.of("RequestEnding", request.ending());
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
