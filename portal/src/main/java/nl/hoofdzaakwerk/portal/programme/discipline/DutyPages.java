package nl.hoofdzaakwerk.portal.programme.discipline;

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
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.organisation.OrganisationNames;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.ProgrammeVisitor;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who reports each month (F8). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DutyPages {
    private static final String ADDRESS = "/maandcijfers/afspraken";
    private static final List<String> KINDS =
            List.of("GGZ", "WSP", "MUNICIPALITY", "UWV", "REINTEGRATION", "SELF_EMPLOYED");

    private final DutyApi api;
    private final Regions regions;
    private final Visitor visitor;
    private final ProgrammeVisitor role;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance duties(
                Listing<DutyApi.Duty> list,
                List<DutyApi.Reporter> unregistered,
                Map<String, String> names,
                String done);
    }

    DutyPages(@RestClient DutyApi api, Regions regions, Visitor visitor, ProgrammeVisitor role, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.visitor = visitor;
        this.role = role;
        this.texts = texts;
    }

    @GET
    @Path("maandcijfers/afspraken")
    public Response duties(@BeanParam ListAsk ask, @QueryParam("gedaan") String done) {
        DisciplineMessages text = texts.of(DisciplineMessages.class);
        Map<String, String> names = regions.names();
        List<DutyApi.Reporter> unregistered =
                role.isLeader() ? api.unregistered().items() : List.of();
        return Listing.of(ask, api::duties)
                .organisation("organisatie", text.organisation(), DutyApi.Duty::organisation)
                .text("regio", text.region(), duty -> names.get(duty.region()))
                .text("afspraak", text.obligation(), duty -> Codes.of("Obligation", duty.obligation()))
                .day("vanaf", text.fromMonth(), DutyApi.Duty::fromMonth)
                .day("tot", text.lastMonth(), DutyApi.Duty::lastMonth)
                .answer(list -> Templates.duties(list, unregistered, names, Done.text(done, text.saved())));
    }

    /** @param organisation to begin with, of who reports without an agreement */
    @GET
    @Path("maandcijfers/afspraken/nieuw")
    public TemplateInstance newDuty(
            @QueryParam("organisatie") String organisation, @QueryParam("regio") String region) {
        Form form = Form.empty()
                .put("organisation", OrganisationNames.typed(organisation))
                .put("region", region == null ? visitor.region() : region);
        return FormDesk.show(newPage(), form);
    }

    @POST
    @Path("maandcijfers/afspraken/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> values) {
        return Done.send(
                newPage(),
                values,
                form -> api.add(form.body()
                        .organisation("organisation")
                        .text("organisationKind", "region", "fromMonth")
                        .build()));
    }

    @GET
    @Path("maandcijfers/afspraken/{id}/einde")
    public TemplateInstance ending(@PathParam("id") UUID id) {
        return FormDesk.show(endPage(), Form.empty());
    }

    @POST
    @Path("maandcijfers/afspraken/{id}/einde")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                endPage(),
                values,
                form -> api.end(id, form.body().text("lastMonth").build()));
    }

    private FormPage newPage() {
        return FormPage.of(
                        texts.of(DisciplineMessages.class).newDuty(),
                        texts.of(DisciplineMessages.class).save(),
                        ADDRESS)
                .intro(texts.of(DisciplineMessages.class).dutiesMean())
                .organisation("organisation", texts.of(DisciplineMessages.class).organisation())
                .hint(texts.of(DisciplineMessages.class).organisationHint())
                .choice(
                        "organisationKind",
                        texts.of(DisciplineMessages.class).organisationKind(),
                        "Organisation",
                        KINDS)
                .option("region", texts.of(DisciplineMessages.class).region(), regions.options())
                .date("fromMonth", texts.of(DisciplineMessages.class).fromMonth());
    }

    private FormPage endPage() {
        return FormPage.of(
                        texts.of(DisciplineMessages.class).endDuty(),
                        texts.of(DisciplineMessages.class).endDuty(),
                        ADDRESS)
                .warning(texts.of(DisciplineMessages.class).endDutyWarning())
                .date("lastMonth", texts.of(DisciplineMessages.class).lastMonth());
    }
}
