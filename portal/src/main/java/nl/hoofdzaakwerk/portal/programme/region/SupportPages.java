package nl.hoofdzaakwerk.portal.programme.region;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.IfThere;
import nl.hoofdzaakwerk.portal.programme.Places;
import nl.hoofdzaakwerk.portal.programme.Region;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.text.Values;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who stands behind a region's plan, and whether the region can begin (F6). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SupportPages {
    private static final List<String> PARTIES =
            List.of("MUNICIPALITY", "GGZ", "UWV", "WSP", "HEALTH_INSURER", "CLIENT_ORGANISATION", "OTHER");
    private static final List<String> ROLES = List.of(
            "ALDERMAN",
            "MAYOR",
            "BOARD_MEMBER",
            "DIRECTOR",
            "DISTRICT_MANAGER",
            "MANAGER",
            "POLICY_OFFICER",
            "PROJECT_LEADER");

    private final CommitmentApi api;
    private final Regions regions;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance support(
                Region region, CommitmentApi.Readiness readiness, Listing<CommitmentApi.Commitment> list, String done);
    }

    SupportPages(@RestClient CommitmentApi api, Regions regions, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.texts = texts;
    }

    @GET
    @Path(Places.REGION + "/draagvlak")
    public Response support(@BeanParam ListAsk ask, @PathParam("code") String code, @QueryParam("gedaan") String done) {
        SupportMessages text = texts.of(SupportMessages.class);
        String told = Done.text(done, texts.of(RegionMessages.class).saved());
        return Listing.<CommitmentApi.Commitment>of(ask, (after, limit) -> api.list(code, after, limit))
                .text("organisatie", text.organisation(), CommitmentApi.Commitment::organisation)
                .day("akkoord", text.approved(), CommitmentApi.Commitment::approvedDate)
                .text("rol", text.role(), commitment -> Codes.of("ApproverRole", commitment.role()))
                .text("niveau", text.level(), commitment -> Codes.of("CommitmentLevel", commitment.level()))
                .text("stand", text.state(), commitment -> standing(commitment, text))
                .answer(list -> Templates.support(
                        regions.of(code), IfThere.ask(() -> api.readiness(code)).orElse(null), list, told));
    }

    private static String standing(CommitmentApi.Commitment commitment, SupportMessages text) {
        return commitment.withdrawnDate() == null
                ? text.stands()
                : text.withdrawnOn(Values.date(commitment.withdrawnDate())) + " " + commitment.withdrawalReason();
    }

    @GET
    @Path(Places.REGION + "/draagvlak/nieuw")
    public TemplateInstance newCommitment(@PathParam("code") String code) {
        return FormDesk.show(newPage(code), Form.empty());
    }

    @POST
    @Path(Places.REGION + "/draagvlak/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        return Done.send(
                newPage(code),
                values,
                form -> api.record(form.body()
                        .value("region", code)
                        .text("party", "organisation", "role", "approvedBy", "approvedDate")
                        .build()));
    }

    @GET
    @Path(Places.REGION + "/draagvlak/{id}/intrekken")
    public TemplateInstance withdrawal(@PathParam("code") String code, @PathParam("id") UUID id) {
        return FormDesk.show(withdrawPage(code, id), Form.empty());
    }

    @POST
    @Path(Places.REGION + "/draagvlak/{id}/intrekken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("code") String code, @PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                withdrawPage(code, id),
                values,
                form -> api.withdraw(
                        id, form.body().text("withdrawnDate", "reason").build()));
    }

    @GET
    @Path(Places.REGION + "/draagvlak/{id}/naam")
    public TemplateInstance naming(@PathParam("code") String code, @PathParam("id") UUID id) {
        return FormDesk.show(approverPage(code), FormDesk.showing(api.one(id), there -> Form.empty()
                .put("name", there.approvedBy())));
    }

    /** Mends or erases the name of who approved (G4). */
    @POST
    @Path(Places.REGION + "/draagvlak/{id}/naam")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response name(
            @PathParam("code") String code, @PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                approverPage(code),
                values,
                form -> api.approver(
                        id, form.value(FormDesk.ETAG), form.body().text("name").build()));
    }

    private FormPage approverPage(String code) {
        SupportMessages text = texts.of(SupportMessages.class);
        return FormPage.of(text.changeApprover(), texts.of(RegionMessages.class).save(), address(code))
                .intro(text.changeApproverMeans())
                .text("name", text.approvedBy())
                .optional();
    }

    private FormPage newPage(String code) {
        return FormPage.of(
                        texts.of(SupportMessages.class).newCommitment(),
                        texts.of(RegionMessages.class).save(),
                        address(code))
                .text("organisation", texts.of(SupportMessages.class).organisation())
                .hint(texts.of(SupportMessages.class).organisationHint())
                .choice("party", texts.of(SupportMessages.class).party(), "Party", PARTIES)
                .choice("role", texts.of(SupportMessages.class).role(), "ApproverRole", ROLES)
                .text("approvedBy", texts.of(SupportMessages.class).approvedBy())
                .optional()
                .date("approvedDate", texts.of(SupportMessages.class).approvedDate());
    }

    private FormPage withdrawPage(String code, UUID id) {
        String organisation = api.one(id).getEntity().organisation();
        return FormPage.of(
                        texts.of(SupportMessages.class).withdrawTitle(organisation),
                        texts.of(SupportMessages.class).withdraw(),
                        address(code))
                .warning(texts.of(SupportMessages.class).withdrawWarning())
                .date("withdrawnDate", texts.of(SupportMessages.class).withdrawnDate())
                .longText("reason", texts.of(RegionMessages.class).reason());
    }

    private static String address(String code) {
        return Places.region(code) + "/draagvlak";
    }
}
