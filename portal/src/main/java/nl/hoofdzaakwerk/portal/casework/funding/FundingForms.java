package nl.hoofdzaakwerk.portal.casework.funding;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.casework.OpenPages;
import nl.hoofdzaakwerk.portal.casework.Steps;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Asking for money, and everything that is done with a request afterwards. */
@Path("/financiering")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FundingForms extends OpenPages {
    private static final String ETAG = "etag";
    private static final String[] EXECUTION = {
        "execution.certified",
        "execution.initiatedByMunicipality",
        "execution.modelFidelity",
        "execution.tiedToTreatingTeam"
    };
    private static final List<String> EXECUTORS =
            List.of("GGZ", "MUNICIPALITY", "RIBW", "SELF_EMPLOYED", "REINTEGRATION");
    private static final List<String> WITHDRAWALS =
            List.of("NOT_NEEDED_ANY_MORE", "TRAJECTORY_STOPPED", "OTHER_PAYER", "MISTAKE");
    private static final List<String> REFUSALS = List.of("NO_MONEY", "NOT_A_CLIENT", "CONDITIONS_NOT_MET");

    private final FundingApi api;
    private final Texts texts;
    private final Visitor visitor;

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance fundingNew(
                Form form, List<Option> schemes, List<String> executors, boolean refers, String back);

        static native TemplateInstance fundingFacts(
                Form form, FundingRequest request, List<String> executors, String back);

        static native TemplateInstance fundingClose(Form form, String title, List<String> reasons, String back);
    }

    FundingForms(@RestClient FundingApi api, Texts texts, Visitor visitor) {
        this.api = api;
        this.texts = texts;
        this.visitor = visitor;
    }

    /**
     * The form to ask for money.
     *
     * @param referral by which a municipality or UWV knows the person
     * @param trajectory by which the treating side knows the person
     */
    @GET
    @Path("nieuw")
    public TemplateInstance toRequest(
            @QueryParam("verwijzing") @DefaultValue("") String referral,
            @QueryParam("traject") @DefaultValue("") String trajectory) {
        return asking(Form.empty().put("referralId", referral).put("trajectoryId", trajectory));
    }

    /** Asks for money; it is granted at once, waits for what is missing, or is refused with every reason. */
    @POST
    @Path("nieuw")
    public Response request(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    Map<String, Object> wanted = form.body()
                            .text("referralId", "trajectoryId", "scheme", "startDate")
                            .text("payerReference")
                            .organisation("payerOrganisation")
                            .number("price", "months")
                            .text("execution.executor")
                            .yesOrNo(EXECUTION)
                            .build();
                    return "/financiering/" + api.request(wanted).id() + "?gedaan=funding-requested";
                },
                () -> asking(form));
    }

    /** The form with what a waiting request lacks. */
    @GET
    @Path("{id}/aanvullen")
    public TemplateInstance toComplete(@PathParam("id") UUID id) {
        RestResponse<FundingRequest> read = api.one(id);
        Form form = Form.empty()
                .put(ETAG, Steps.etag(read))
                .put("months", read.getEntity().months());
        return Templates.fundingFacts(form, read.getEntity(), EXECUTORS, address(id));
    }

    /** Gives what was missing; the request is decided anew. */
    @POST
    @Path("{id}/aanvullen")
    public Response complete(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    Map<String, Object> facts = form.body()
                            .number("price", "months")
                            .text("execution.executor")
                            .yesOrNo(EXECUTION)
                            .build();
                    api.complete(id, form.value(ETAG), facts);
                    return address(id) + "?gedaan=completed";
                },
                () -> Templates.fundingFacts(form, api.one(id).getEntity(), EXECUTORS, address(id)));
    }

    /** The form to refuse a request. */
    @GET
    @Path("{id}/weigeren")
    public TemplateInstance toRefuse(@PathParam("id") UUID id) {
        return refusing(id, Form.empty());
    }

    /** Refuses a request, or takes a grant back. */
    @POST
    @Path("{id}/weigeren")
    public Response refuse(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.refuse(id, form.body().text("reason").build());
                    return address(id) + "?gedaan=refused";
                },
                () -> refusing(id, form));
    }

    @Override
    protected String address(UUID id) {
        return "/financiering/" + id;
    }

    @Override
    protected RestResponse<FundingRequest> read(UUID id) {
        return api.one(id);
    }

    @Override
    protected void sendNextStep(UUID id, String etag, Map<String, Object> step) {
        api.next(id, etag, step);
    }

    @Override
    protected TemplateInstance takingBack(UUID id, Form form) {
        String title = texts.of(FundingRequestMessages.class).withdraw();
        return Templates.fundingClose(form, title, WITHDRAWALS, address(id));
    }

    /** Granted money is free again. */
    @Override
    protected String takeBack(UUID id, Form form) {
        api.withdraw(id, form.body().text("reason").build());
        return "withdrawn";
    }

    private TemplateInstance asking(Form form) {
        List<Option> schemes = api.schemes().items().stream()
                .map(scheme -> new Option(scheme.code(), scheme.name()))
                .distinct()
                .toList();
        String referral = form.value("referralId");
        return Templates.fundingNew(
                form,
                schemes,
                EXECUTORS,
                visitor.has("client-manager"),
                referral.isEmpty() ? "/financiering" : "/doorverwijzingen/" + referral);
    }

    private TemplateInstance refusing(UUID id, Form form) {
        FundingRequestMessages said = texts.of(FundingRequestMessages.class);
        return Templates.fundingClose(form, said.refuse(), REFUSALS, address(id));
    }
}
