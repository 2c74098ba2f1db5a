package nl.hoofdzaakwerk.portal.programme.bottleneck;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.form.NextStepForm;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is done with a bottleneck: passed on or back, taken up, planned and closed. */
@Path("/knelpunten/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class BottleneckStepPages {
    private static final List<String> ENDINGS = List.of("RESOLVED", "DROPPED");

    private final BottleneckApi api;
    private final Texts texts;

    BottleneckStepPages(@RestClient BottleneckApi api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    /** Brings it to the region, or from there to the nation. */
    @GET
    @Path("doorgeven")
    public TemplateInstance escalating(@PathParam("id") UUID id) {
        return FormDesk.show(escalatePage(id), Form.empty());
    }

    @POST
    @Path("doorgeven")
    public Response escalate(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(escalatePage(id), values, form -> api.escalate(id, passing(form)));
    }

    /** Gives it back to where it came from. */
    @GET
    @Path("teruggeven")
    public TemplateInstance givingBack(@PathParam("id") UUID id) {
        return FormDesk.show(giveBackPage(id), Form.empty());
    }

    @POST
    @Path("teruggeven")
    public Response giveBack(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(giveBackPage(id), values, form -> api.giveBack(id, passing(form)));
    }

    /** The visitor follows it up from now on. */
    @GET
    @Path("oppakken")
    public TemplateInstance taking(@PathParam("id") UUID id) {
        return FormDesk.show(takePage(id), Form.empty());
    }

    @POST
    @Path("oppakken")
    public Response take(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                takePage(id),
                values,
                form -> api.take(
                        id,
                        form.body().text("nextStep.what", "nextStep.dueDate").build()));
    }

    /** What happens next. */
    @GET
    @Path("vervolg")
    public TemplateInstance planning(@PathParam("id") UUID id) {
        return FormDesk.show(planPage(id), NextStepForm.showing(api.one(id), BottleneckApi.Bottleneck::nextStep));
    }

    @POST
    @Path("vervolg")
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                planPage(id), values, form -> api.plan(id, form.value(FormDesk.ETAG), NextStepForm.body(form)));
    }

    /** How it ended. */
    @GET
    @Path("afsluiten")
    public TemplateInstance closing(@PathParam("id") UUID id) {
        return FormDesk.show(closePage(id), Form.empty());
    }

    @POST
    @Path("afsluiten")
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                closePage(id),
                values,
                form -> api.close(id, form.body().text("how", "outcome").build()));
    }

    private static Map<String, Object> passing(Form form) {
        return form.body().text("note", "nextStep.what", "nextStep.dueDate").build();
    }

    private FormPage escalatePage(UUID id) {
        BottleneckMessages text = texts.of(BottleneckMessages.class);
        boolean withRegion = api.one(id).getEntity().state().equals("WITH_REGION");
        String title = withRegion ? text.toNation() : text.toRegion();
        return FormPage.of(title, title, address(id))
                .intro(text.escalateMeans())
                .longText("note", text.note())
                .nextStep(text.what(), text.dueDate());
    }

    private FormPage giveBackPage(UUID id) {
        BottleneckMessages text = texts.of(BottleneckMessages.class);
        return FormPage.of(text.giveBack(), text.giveBack(), address(id))
                .intro(text.giveBackMeans())
                .longText("note", text.note())
                .nextStep(text.what(), text.dueDate());
    }

    private FormPage takePage(UUID id) {
        BottleneckMessages text = texts.of(BottleneckMessages.class);
        return FormPage.of(text.take(), text.take(), address(id))
                .intro(text.takeMeans())
                .nextStep(text.what(), text.dueDate());
    }

    private FormPage planPage(UUID id) {
        BottleneckMessages text = texts.of(BottleneckMessages.class);
        return NextStepForm.page(FormPage.of(text.plan(), text.save(), address(id)), text.what(), text.dueDate());
    }

    private FormPage closePage(UUID id) {
        BottleneckMessages text = texts.of(BottleneckMessages.class);
        return FormPage.of(text.close(), text.close(), address(id))
                .warning(text.closeMeans())
                .choice("how", text.how(), "BottleneckState", ENDINGS)
                .longText("outcome", text.outcome());
    }

    private static String address(UUID id) {
        return "/knelpunten/" + id;
    }
}
