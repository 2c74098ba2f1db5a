package nl.hoofdzaakwerk.portal.casework.referral;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import nl.hoofdzaakwerk.portal.casework.OpenPages;
import nl.hoofdzaakwerk.portal.casework.Steps;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.SharedCodes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Whom a client manager referred, and referring somebody (A4). */
@Path("/doorverwijzingen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReferralPages extends OpenPages {
    private static final String ALL = "/doorverwijzingen";

    private final ReferralApi api;
    private final Areas areas;
    private final Texts texts;

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance referrals(Listing<Referral> list, String done);

        static native TemplateInstance referral(Referral referral, String address, String done);

        static native TemplateInstance referralNew(
                Form form, List<String> municipalities, List<String> benefits, List<Option> routes);
    }

    ReferralPages(@RestClient ReferralApi api, Areas areas, Texts texts) {
        this.api = api;
        this.areas = areas;
        this.texts = texts;
    }

    /** Own referrals, newest first. */
    @GET
    public Response list(@BeanParam ListAsk ask, @QueryParam("gedaan") @DefaultValue("") String done) {
        CaseworkMessages text = texts.of(CaseworkMessages.class);
        ReferralMessages referral = texts.of(ReferralMessages.class);
        return Listing.of(ask, api::list)
                .searchedAt(ALL + "/zoeken")
                .text("persoon", text.person(), Referral::name)
                .text("stand", text.state(), one -> Codes.of("Referral", one.state()))
                .organisation("instelling", referral.institution(), Referral::ggzOrganisation)
                .step("stap", text.nextStep(), Referral::nextStep)
                .moment("verwezen", referral.referredOn(), Referral::referredAt)
                .answer(list -> Templates.referrals(list, done));
    }

    /** The same, with those who are named so. */
    @POST
    @Path("zoeken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(@BeanParam ListAsk ask, @FormParam("zoek") @DefaultValue("") String words) {
        return words.isBlank() ? searched() : list(ask.searching(words), "");
    }

    /** Back to the list, for who comes back to what was found. */
    @GET
    @Path("zoeken")
    public Response searched() {
        return Answers.instead(ALL);
    }

    /** The form to refer somebody. */
    @GET
    @Path("nieuw")
    public TemplateInstance toRefer() {
        return form(Form.empty());
    }

    /** Refers somebody. */
    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refer(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    Map<String, Object> person = form.body()
                            .text("givenName", "familyNamePrefix", "familyName", "birthDate")
                            .text("municipality", "postcode4", "benefit", "route")
                            .organisation("ggzOrganisation")
                            .flag("personAgrees")
                            .build();
                    return address(api.refer(person).id()) + "?gedaan=referred";
                },
                () -> {
                    if (form.value("personAgrees").isEmpty()) {
                        form.wrong(
                                "personAgrees", texts.of(ReferralMessages.class).personAgreesHint());
                    }
                    return form(form);
                });
    }

    /** One referral. */
    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return Templates.referral(api.one(id).getEntity(), address(id), done);
    }

    @Override
    protected String address(UUID id) {
        return ALL + "/" + id;
    }

    @Override
    protected RestResponse<Referral> read(UUID id) {
        return api.one(id);
    }

    @Override
    protected void sendNextStep(UUID id, String etag, Map<String, Object> step) {
        api.next(id, etag, step);
    }

    @Override
    protected TemplateInstance takingBack(UUID id, Form form) {
        ReferralMessages said = texts.of(ReferralMessages.class);
        return Steps.confirm(form, said.revoke(), said.revokeMeans(), said.revoke(), address(id));
    }

    @Override
    protected String takeBack(UUID id, Form form) {
        api.revoke(id, Map.of());
        return "revoked";
    }

    private TemplateInstance form(Form form) {
        return Templates.referralNew(form, areas.municipalities(), SharedCodes.benefits(), areas.routes());
    }
}
