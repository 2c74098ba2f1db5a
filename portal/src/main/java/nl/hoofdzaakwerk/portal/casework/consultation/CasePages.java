package nl.hoofdzaakwerk.portal.casework.consultation;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.casework.Areas;
import nl.hoofdzaakwerk.portal.casework.CaseworkMessages;
import nl.hoofdzaakwerk.portal.casework.ListFilter;
import nl.hoofdzaakwerk.portal.casework.Rights;
import nl.hoofdzaakwerk.portal.casework.Steps;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.SharedCodes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Anonymous cases: which there are, one with its advice, decisions and money, and telling one (C2, X2, G5). */
@Path("/casussen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CasePages {
    private static final int ALL = 100;
    private static final String ETAG = "etag";
    private static final List<String> STATES = List.of("PREPARED", "ON_AGENDA", "ADVISED", "CLOSED", "WITHDRAWN");

    private final CaseApi api;
    private final Areas areas;
    private final Visitor visitor;
    private final Texts texts;

    /** What the visitor can do with a case. */
    record May(boolean own, boolean advise) {}

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance cases(
                Listing<Case> list, ListFilter filter, List<CaseApi.Proposal> proposals, boolean tells, String done);

        static native TemplateInstance caseOne(
                Case told, List<Decision> decisions, String address, May may, String done);

        static native TemplateInstance caseNew(
                Form form, List<String> regions, List<Option> subregions, List<String> bases, List<String> benefits);

        static native TemplateInstance caseChange(Form form, List<String> benefits, String back);
    }

    CasePages(@RestClient CaseApi api, Areas areas, Visitor visitor, Texts texts) {
        this.api = api;
        this.areas = areas;
        this.visitor = visitor;
        this.texts = texts;
    }

    /** Cases, newest first. */
    @GET
    public Response list(
            @BeanParam ListAsk ask,
            @QueryParam("stand") @DefaultValue("") String state,
            @QueryParam("regio") @DefaultValue("") String region,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        CaseworkMessages text = texts.of(CaseworkMessages.class);
        ListFilter filter = new ListFilter("ConsultationCase", STATES, state, areas.regions(), region);
        return Listing.<Case>of(
                        ask, (after, limit) -> api.list(filter.askedState(), filter.askedRegion(), null, after, limit))
                .text("vraag", text.question(), Case::question)
                .text("stand", text.state(), told -> Codes.of("ConsultationCase", told.state()))
                .organisation("organisatie", text.organisation(), Case::organisation)
                .text("gebied", text.area(), CasePages::area)
                .step("stap", text.nextStep(), Case::nextStep)
                .answer(list ->
                        Templates.cases(list, filter, proposals(list, filter), Rights.tellsCases(visitor), done));
    }

    private static String area(Case told) {
        String region = Codes.of("Region", told.region());
        return told.subregion() == null ? region : region + ", " + told.subregion();
    }

    /** Trajectories that a coach may tell of; not above what was looked for. */
    private List<CaseApi.Proposal> proposals(Listing<Case> list, ListFilter filter) {
        boolean all = filter.state().isEmpty() && !list.searched();
        return all && visitor.has("coach") ? api.proposals().items() : List.of();
    }

    /** One case. */
    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        Case told = api.one(id).getEntity();
        boolean own = Rights.tellsCases(visitor) && told.organisation().equals(visitor.organisation());
        return Templates.caseOne(
                told,
                api.decisions(id, ALL).items(),
                "/casussen/" + id,
                new May(own, Rights.keepsRegion(visitor)),
                done);
    }

    /**
     * The form to tell a case.
     *
     * @param trajectory whom it is about, for who guides that person; nobody else learns of it
     */
    @GET
    @Path("nieuw")
    public TemplateInstance toPrepare(@QueryParam("traject") @DefaultValue("") String trajectory) {
        return preparing(Form.empty().put("trajectoryId", trajectory).put("basis", "ANONYMOUS"));
    }

    /** Tells a case; what says whose it is, is refused with its place in the text. */
    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prepare(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    Map<String, Object> told = form.body()
                            .text("region", "subregion", "basis", "trajectoryId", "incomeSource")
                            .text("situation", "problem", "question")
                            .build();
                    return "/casussen/" + api.prepare(told).id() + "?gedaan=case-prepared";
                },
                () -> preparing(form));
    }

    /** The form to tell it anew. */
    @GET
    @Path("{id}/wijzigen")
    public TemplateInstance toChange(@PathParam("id") UUID id) {
        RestResponse<Case> read = api.one(id);
        Case told = read.getEntity();
        Form form = Form.empty()
                .put(ETAG, Steps.etag(read))
                .put("incomeSource", told.incomeSource())
                .put("situation", told.situation())
                .put("problem", told.problem())
                .put("question", told.question());
        return Templates.caseChange(form, SharedCodes.benefits(), "/casussen/" + id);
    }

    /** Tells it anew. */
    @POST
    @Path("{id}/wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    Map<String, Object> told = form.body()
                            .text("incomeSource", "situation", "problem", "question")
                            .build();
                    api.change(id, form.value(ETAG), told);
                    return "/casussen/" + id + "?gedaan=saved";
                },
                () -> Templates.caseChange(form, SharedCodes.benefits(), "/casussen/" + id));
    }

    /** A made-up case is about nobody; a case about somebody is anonymous or rests on a legal ground. */
    private TemplateInstance preparing(Form form) {
        List<String> bases = form.value("trajectoryId").isEmpty()
                ? List.of("ANONYMOUS", "FICTITIOUS")
                : List.of("ANONYMOUS", "LEGAL_GROUND");
        return Templates.caseNew(form, areas.regions(), areas.subregions(), bases, SharedCodes.benefits());
    }
}
