package nl.hoofdzaakwerk.portal.programme.cooperation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.organisation.OrganisationNames;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is done about risks, by whom and by when (F14). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MeasurePages {
    private final RiskApi api;
    private final Owners owners;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance measure(RiskApi.Measure measure, String done);
    }

    MeasurePages(@RestClient RiskApi api, Owners owners, Texts texts) {
        this.api = api;
        this.owners = owners;
        this.texts = texts;
    }

    @GET
    @Path("regio/maatregel/{id}")
    public TemplateInstance measure(@PathParam("id") UUID id, @QueryParam("gedaan") String done) {
        return Templates.measure(
                api.measure(id).getEntity(),
                Done.text(done, texts.of(CooperationMessages.class).saved()));
    }

    /** Another measure against a risk. */
    @GET
    @Path("regio/risico/{id}/maatregel")
    public TemplateInstance adding(@PathParam("id") UUID risk) {
        return FormDesk.show(addPage(risk), owners.own(Form.empty(), ""));
    }

    @POST
    @Path("regio/risico/{id}/maatregel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") UUID risk, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Map<String, Object> body = terms(form, "");
        return FormDesk.send(addPage(risk), form, () -> {
            api.addMeasure(risk, body);
            return "/regio/risico/" + risk + Done.MARK;
        });
    }

    @GET
    @Path("regio/maatregel/{id}/wijzigen")
    public TemplateInstance changing(@PathParam("id") UUID id) {
        Form form = FormDesk.showing(
                api.measure(id),
                there -> Owners.put(
                        Form.empty()
                                .put("what", there.terms().what())
                                .put("dueDate", there.terms().dueDate()),
                        "",
                        there.terms().owner()));
        return FormDesk.show(changePage(id), form);
    }

    @POST
    @Path("regio/maatregel/{id}/wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Map<String, Object> body = terms(form, "");
        return FormDesk.send(changePage(id), form, () -> {
            api.changeMeasure(id, form.value(FormDesk.ETAG), body);
            return address(id) + Done.MARK;
        });
    }

    @GET
    @Path("regio/maatregel/{id}/klaar")
    public TemplateInstance completing(@PathParam("id") UUID id) {
        return FormDesk.show(completePage(id), Form.empty());
    }

    @POST
    @Path("regio/maatregel/{id}/klaar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response complete(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                completePage(id),
                values,
                form -> api.complete(id, form.body().text("doneDate", "result").build()));
    }

    /** @param place of the measure in the form, with a dot at the end, or empty */
    static FormPage fields(FormPage page, String place, Texts texts) {
        return page.text(place + "what", texts.of(RiskMessages.class).measureWhat())
                .text(place + "owner.name", texts.of(RiskMessages.class).measureOwner())
                .organisation(
                        place + "owner.organisation",
                        texts.of(RiskMessages.class).measureOrganisation())
                .date(place + "dueDate", texts.of(RiskMessages.class).measureDueDate());
    }

    /** What the service is sent of a measure; what is empty is left out. */
    static Map<String, Object> terms(Form form, String place) {
        Map<String, Object> owner = filled(form, place + "owner.", "name", "organisation");
        owner.computeIfPresent("organisation", (name, typed) -> OrganisationNames.alias(typed.toString()));
        Map<String, Object> terms = filled(form, place, "what", "dueDate");
        if (!owner.isEmpty()) {
            terms.put("owner", owner);
        }
        return terms;
    }

    private static Map<String, Object> filled(Form form, String place, String... names) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : names) {
            if (!form.value(place + name).isEmpty()) {
                values.put(name, form.value(place + name));
            }
        }
        return values;
    }

    private FormPage addPage(UUID risk) {
        return fields(
                FormPage.of(
                        texts.of(RiskMessages.class).addMeasure(),
                        texts.of(CooperationMessages.class).save(),
                        "/regio/risico/" + risk),
                "",
                texts);
    }

    private FormPage changePage(UUID id) {
        return fields(
                FormPage.of(
                        texts.of(RiskMessages.class).changeMeasure(),
                        texts.of(CooperationMessages.class).save(),
                        address(id)),
                "",
                texts);
    }

    private FormPage completePage(UUID id) {
        return FormPage.of(
                        texts.of(RiskMessages.class).completeMeasure(),
                        texts.of(CooperationMessages.class).save(),
                        address(id))
                .date("doneDate", texts.of(RiskMessages.class).doneDate())
                .longText("result", texts.of(CooperationMessages.class).result());
    }

    private static String address(UUID id) {
        return "/regio/maatregel/" + id;
    }
}
