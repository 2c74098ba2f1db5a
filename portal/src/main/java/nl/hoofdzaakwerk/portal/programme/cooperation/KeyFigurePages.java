package nl.hoofdzaakwerk.portal.programme.cooperation;

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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.Places;
import nl.hoofdzaakwerk.portal.programme.ProgrammeVisitor;
import nl.hoofdzaakwerk.portal.programme.Region;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Key figures of the organisations in a region, and where one is missing (F7, A15). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class KeyFigurePages {
    private static final int PAGE = 100;
    private static final List<String> KINDS =
            List.of("GGZ", "WSP", "MUNICIPALITY", "UWV", "REINTEGRATION", "SELF_EMPLOYED");

    private final KeyFigureApi api;
    private final Regions regions;
    private final ProgrammeVisitor role;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance keyfigures(
                Region region, List<KeyFigureApi.Gap> gaps, Listing<KeyFigureApi.Participant> list, String done);

        static native TemplateInstance participant(
                KeyFigureApi.Participant participant, List<KeyFigureApi.KeyFigure> keyFigures, String done);
    }

    KeyFigurePages(@RestClient KeyFigureApi api, Regions regions, ProgrammeVisitor role, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.role = role;
        this.texts = texts;
    }

    @GET
    @Path(Places.REGION + "/sleutelfiguren")
    public Response keyFigures(
            @BeanParam ListAsk ask, @PathParam("code") String code, @QueryParam("gedaan") String done) {
        KeyFigureMessages text = texts.of(KeyFigureMessages.class);
        List<KeyFigureApi.Gap> gaps =
                role.isLeader() || role.isColleague() ? api.gaps(code).items() : List.of();
        String told = Done.text(done, texts.of(CooperationMessages.class).saved());
        return Listing.<KeyFigureApi.Participant>of(ask, (after, limit) -> api.participants(code, after, limit))
                .text("organisatie", text.organisation(), KeyFigureApi.Participant::name)
                .text(
                        "soort",
                        texts.of(CooperationMessages.class).kind(),
                        participant -> Codes.of("MemberClass", participant.memberClass()))
                .number("uren", text.agreedHours(), KeyFigurePages::hours)
                .day("sinds", text.joined(), KeyFigureApi.Participant::joinedDate)
                .answer(list -> Templates.keyfigures(regions.of(code), gaps, list, told));
    }

    @GET
    @Path("regio/deelnemer/{id}")
    public TemplateInstance participant(@PathParam("id") UUID id, @QueryParam("gedaan") String done) {
        List<KeyFigureApi.KeyFigure> keyFigures =
                role.isColleague() ? api.keyFigures(id, PAGE).items() : List.of();
        return Templates.participant(
                api.participant(id).getEntity(),
                keyFigures,
                Done.text(done, texts.of(CooperationMessages.class).saved()));
    }

    @GET
    @Path(Places.REGION + "/sleutelfiguren/nieuw")
    public TemplateInstance newParticipant(@PathParam("code") String code) {
        return FormDesk.show(joinPage(code), Form.empty());
    }

    @POST
    @Path(Places.REGION + "/sleutelfiguren/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Map<String, Object> body = form.body()
                .value("region", code)
                .text("organisation", "name", "kind", "municipality", "joinedDate")
                .build();
        return FormDesk.send(joinPage(code), form, () -> address(api.join(body).id()) + Done.MARK);
    }

    @GET
    @Path("regio/deelnemer/{id}/sleutelfiguur")
    public TemplateInstance appointing(@PathParam("id") UUID id) {
        return FormDesk.show(appointPage(id), Form.empty());
    }

    @POST
    @Path("regio/deelnemer/{id}/sleutelfiguur")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response appoint(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Map<String, Object> body = KeyFigureForms.person(form).text("fromDate").build();
        return FormDesk.send(appointPage(id), form, () -> {
            api.appoint(id, body);
            return address(id) + Done.MARK;
        });
    }

    @GET
    @Path("regio/sleutelfiguur/{id}/wijzigen")
    public TemplateInstance changing(@PathParam("id") UUID id) {
        return FormDesk.show(changePage(id), FormDesk.showing(api.keyFigure(id), KeyFigureForms::shown));
    }

    @POST
    @Path("regio/sleutelfiguur/{id}/wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Map<String, Object> body = KeyFigureForms.person(form).build();
        return FormDesk.send(changePage(id), form, () -> {
            api.change(id, form.value(FormDesk.ETAG), body);
            return participantOf(id) + Done.MARK;
        });
    }

    @GET
    @Path("regio/sleutelfiguur/{id}/afwezig")
    public TemplateInstance absence(@PathParam("id") UUID id) {
        return FormDesk.show(absencePage(id), Form.empty());
    }

    @POST
    @Path("regio/sleutelfiguur/{id}/afwezig")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response absent(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                absencePage(id),
                values,
                form -> api.absent(id, form.body().text("fromDate", "untilDate").build()));
    }

    @GET
    @Path("regio/sleutelfiguur/{id}/einde")
    public TemplateInstance ending(@PathParam("id") UUID id) {
        return FormDesk.show(endPage(id), Form.empty());
    }

    @POST
    @Path("regio/sleutelfiguur/{id}/einde")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                endPage(id),
                values,
                form -> api.end(id, form.body().text("untilDate").build()));
    }

    private FormPage joinPage(String code) {
        return FormPage.of(
                        texts.of(KeyFigureMessages.class).newParticipant(),
                        texts.of(CooperationMessages.class).save(),
                        Places.region(code) + "/sleutelfiguren")
                .text("name", texts.of(KeyFigureMessages.class).organisationName())
                .text("organisation", texts.of(KeyFigureMessages.class).alias())
                .hint(texts.of(KeyFigureMessages.class).aliasHint())
                .choice("kind", texts.of(CooperationMessages.class).kind(), "Organisation", KINDS)
                .text("municipality", texts.of(KeyFigureMessages.class).municipality())
                .hint(texts.of(KeyFigureMessages.class).municipalityHint())
                .optional()
                .date("joinedDate", texts.of(KeyFigureMessages.class).joinedDate());
    }

    private FormPage appointPage(UUID participant) {
        return KeyFigureForms.fields(
                        FormPage.of(
                                texts.of(KeyFigureMessages.class).appoint(),
                                texts.of(CooperationMessages.class).save(),
                                address(participant)),
                        texts.of(KeyFigureMessages.class))
                .date("fromDate", texts.of(CooperationMessages.class).fromDate());
    }

    private FormPage changePage(UUID id) {
        return KeyFigureForms.fields(
                FormPage.of(
                        texts.of(KeyFigureMessages.class).changeKeyFigure(),
                        texts.of(CooperationMessages.class).save(),
                        participantOf(id)),
                texts.of(KeyFigureMessages.class));
    }

    private FormPage absencePage(UUID id) {
        return FormPage.of(
                        texts.of(KeyFigureMessages.class).absence(),
                        texts.of(CooperationMessages.class).save(),
                        participantOf(id))
                .intro(texts.of(KeyFigureMessages.class).absenceMeans())
                .date("fromDate", texts.of(CooperationMessages.class).fromDate())
                .date("untilDate", texts.of(NetworkMessages.class).untilDate());
    }

    private FormPage endPage(UUID id) {
        return FormPage.of(
                        texts.of(KeyFigureMessages.class).endKeyFigure(),
                        texts.of(KeyFigureMessages.class).endKeyFigure(),
                        participantOf(id))
                .warning(texts.of(KeyFigureMessages.class).endKeyFigureWarning())
                .date("untilDate", texts.of(CooperationMessages.class).lastDay());
    }

    private String participantOf(UUID keyFigure) {
        return address(api.keyFigure(keyFigure).getEntity().participantId());
    }

    private static BigDecimal hours(KeyFigureApi.Participant participant) {
        return participant.agreedHours() == null
                ? null
                : participant.agreedHours().hoursPerWeek();
    }

    private static String address(UUID participant) {
        return "/regio/deelnemer/" + participant;
    }
}
