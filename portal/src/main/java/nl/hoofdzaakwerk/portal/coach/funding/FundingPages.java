package nl.hoofdzaakwerk.portal.coach.funding;

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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.coach.Rights;
import nl.hoofdzaakwerk.portal.coach.funding.FundingApi.Funding;
import nl.hoofdzaakwerk.portal.coach.funding.FundingApi.Trajectory;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Body;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The funding of a trajectory, and asking for it. */
@Path("/trajecten/{id}/financiering")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class FundingPages {
    private final FundingApi api;
    private final Visitor visitor;
    private final Days days;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance funding(
                Trajectory trajectory, List<Funding> requests, boolean treats, String done);

        static native TemplateInstance askfunding(Trajectory trajectory, List<Option> schemes, Form form);

        static native TemplateInstance completefunding(Trajectory trajectory, Funding funding, Form form);

        static native TemplateInstance withdrawfunding(Trajectory trajectory, Funding funding, Form form);
    }

    FundingPages(@RestClient FundingApi api, Visitor visitor, Days days) {
        this.api = api;
        this.visitor = visitor;
        this.days = days;
    }

    /** All requests with what became of them. */
    @GET
    public TemplateInstance funding(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return Templates.funding(api.trajectory(id), api.funding(id).items(), Rights.treats(visitor), done);
    }

    /** The form for a request. */
    @GET
    @Path("aanvragen")
    public TemplateInstance ask(@PathParam("id") UUID id) {
        return form(id, Form.empty());
    }

    /** Asks for money; it is decided at once, and waits when something is missing. */
    @POST
    @Path("aanvragen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            Body body = form.body()
                    .value("trajectoryId", id)
                    .text("scheme", "startDate", "payerReference")
                    .organisation("payerOrganisation");
            api.request(facts(body).build());
            return Answers.done(address(id), "financiering");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(form(id, form));
        }
    }

    /** What a waiting request lacks. */
    @GET
    @Path("{request}/aanvullen")
    public TemplateInstance complete(@PathParam("id") UUID id, @PathParam("request") UUID request) {
        var read = api.request(request);
        Form form = Form.empty().put("etag", read.getHeaderString(HttpHeaders.ETAG));
        return Templates.completefunding(api.trajectory(id), read.getEntity(), form);
    }

    /** Gives it. */
    @POST
    @Path("{request}/aanvullen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response complete(
            @PathParam("id") UUID id, @PathParam("request") UUID request, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.complete(request, form.value("etag"), facts(form.body()).build());
            return Answers.done(address(id), "aangevuld");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            var read = api.request(request);
            form.put("etag", read.getHeaderString(HttpHeaders.ETAG));
            return Answers.unfinished(Templates.completefunding(api.trajectory(id), read.getEntity(), form));
        }
    }

    /** Asks why a request is taken back, and says what that does. */
    @GET
    @Path("{request}/intrekken")
    public TemplateInstance withdrawal(@PathParam("id") UUID id, @PathParam("request") UUID request) {
        return Templates.withdrawfunding(
                api.trajectory(id), api.request(request).getEntity(), Form.empty());
    }

    /** Takes a request back. */
    @POST
    @Path("{request}/intrekken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("id") UUID id, @PathParam("request") UUID request, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.withdraw(request, form.body().text("reason").build());
            return Answers.done(address(id), "aanvraagterug");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.withdrawfunding(
                    api.trajectory(id), api.request(request).getEntity(), form));
        }
    }

    private static Body facts(Body body) {
        return body.number("price", "months")
                .text("execution.executor")
                .yesOrNo(
                        "execution.certified",
                        "execution.initiatedByMunicipality",
                        "execution.modelFidelity",
                        "execution.tiedToTreatingTeam");
    }

    /** Schemes of the region and of the nation that hold today; of a scheme with more versions, one. */
    private TemplateInstance form(UUID id, Form form) {
        Trajectory trajectory = api.trajectory(id);
        LocalDate today = days.today();
        Map<String, Option> schemes = new LinkedHashMap<>();
        api.schemes().items().stream()
                .filter(scheme -> scheme.region() == null || scheme.region().equals(trajectory.region()))
                .filter(scheme -> !scheme.validFrom().isAfter(today))
                .filter(scheme ->
                        scheme.validUntil() == null || !scheme.validUntil().isBefore(today))
                .forEach(scheme -> schemes.put(scheme.code(), new Option(scheme.code(), scheme.name())));
        return Templates.askfunding(trajectory, List.copyOf(schemes.values()), form);
    }

    private static String address(UUID id) {
        return "/trajecten/" + id + "/financiering";
    }
}
