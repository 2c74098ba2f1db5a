package nl.hoofdzaakwerk.portal.coach.transfer;

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
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.coach.CoachMessages;
import nl.hoofdzaakwerk.portal.coach.transfer.TransferApi.Transfer;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.organisation.OrganisationNames;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Candidates who go to another institution or come from one, and the answers to that (P1). */
@Path("/overdrachten")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class TransferPages {
    private static final String LIST = "/overdrachten";

    private final TransferApi api;
    private final Visitor visitor;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance transfers(Listing<Transfer> list, String state, String own, LocalDate today);

        /** @param own alias of the visitor's own institution */
        static native TemplateInstance transfer(Transfer transfer, String own, Form acceptance, Form plan, String done);

        static native TemplateInstance rejecttransfer(Transfer transfer, Form form);

        static native TemplateInstance revoketransfer(Transfer transfer, Form form);
    }

    TransferPages(@RestClient TransferApi api, Visitor visitor, Days days, Texts texts) {
        this.api = api;
        this.visitor = visitor;
        this.days = days;
        this.texts = texts;
    }

    /** Both ways, the newest first. */
    @GET
    public Response transfers(@BeanParam ListAsk ask, @QueryParam("stand") @DefaultValue("") String state) {
        CoachMessages text = texts.of(CoachMessages.class);
        TransferMessages transfer = texts.of(TransferMessages.class);
        return Listing.<Transfer>of(ask, (after, limit) -> api.transfers(state.isEmpty() ? null : state, after, limit))
                .searchedAt(LIST + "/zoeken")
                .moment("aangevraagd", transfer.requestedOn(), Transfer::requestedAt)
                .text("richting", transfer.direction(), one -> direction(one, transfer))
                .text("naam", text.name(), TransferPages::name)
                .text("stand", text.state(), one -> Codes.of("Transfer", one.state()))
                .step("stap", text.nextStep(), Transfer::nextStep)
                .answer(list -> Templates.transfers(list, state, visitor.organisation(), days.today()));
    }

    /** The same, with those in which all words stand. */
    @POST
    @Path("zoeken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(@BeanParam ListAsk ask, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        String words = form.value("zoek");
        String state = form.value("stand");
        return words.isEmpty() ? Answers.instead(inState(state)) : transfers(ask.searching(words), state);
    }

    /** Back to the list, for who comes back to what was found. */
    @GET
    @Path("zoeken")
    public Response search() {
        return Answers.instead(LIST);
    }

    private static String inState(String state) {
        return UriBuilder.fromPath(LIST).queryParam("stand", state).build().toString();
    }

    private String direction(Transfer transfer, TransferMessages text) {
        return transfer.receiver().equals(visitor.organisation())
                ? text.from(OrganisationNames.name(transfer.sender()))
                : text.to(OrganisationNames.name(transfer.receiver()));
    }

    private static String name(Transfer transfer) {
        return transfer.person() == null ? null : transfer.person().fullName();
    }

    /** One transfer with what can be done about it. */
    @GET
    @Path("{id}")
    public TemplateInstance transfer(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return page(id, Form.empty(), null, done);
    }

    /** Takes the candidate over; the visitor becomes the one who follows it up. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.bringOn(
                    id,
                    "acceptances",
                    form.body().text("nextStep.what", "nextStep.dueDate").build());
            return Answers.done(address(id), "overgenomen");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(page(id, form, null, ""));
        }
    }

    /** Tells that care and guidance go on here. */
    @POST
    @Path("{id}/afronden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response complete(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.bringOn(id, "completions", Map.of());
            return Answers.done(address(id), "overdrachtklaar");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(page(id, form, null, ""));
        }
    }

    /** Says what happens next. */
    @POST
    @Path("{id}/volgende-stap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.plan(id, form.value("etag"), form.body().text("what", "dueDate").build());
            return Answers.done(address(id), "stap");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(page(id, Form.empty(), form, ""));
        }
    }

    /** Back to the transfer, for who comes back to a page that only takes answers. */
    @GET
    @Path("{id}/{answer: afronden|volgende-stap}")
    public Response back(@PathParam("id") UUID id, @PathParam("answer") String answer) {
        return Answers.instead(address(id));
    }

    /** Asks why the candidate is not taken over. */
    @GET
    @Path("{id}/afwijzen")
    public TemplateInstance rejection(@PathParam("id") UUID id) {
        return Templates.rejecttransfer(api.transfer(id).getEntity(), Form.empty());
    }

    /** Does not take the candidate over. */
    @POST
    @Path("{id}/afwijzen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.bringOn(id, "rejections", form.body().text("reason").build());
            return Answers.done(address(id), "overdrachtafgewezen");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.rejecttransfer(api.transfer(id).getEntity(), form));
        }
    }

    /** Asks whether the request is to be taken back. */
    @GET
    @Path("{id}/intrekken")
    public TemplateInstance revocation(@PathParam("id") UUID id) {
        return Templates.revoketransfer(api.transfer(id).getEntity(), Form.empty());
    }

    /** Takes the request back. */
    @POST
    @Path("{id}/intrekken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.bringOn(id, "revocations", Map.of());
            return Answers.done(address(id), "overdrachtterug");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.revoketransfer(api.transfer(id).getEntity(), form));
        }
    }

    /** @param sent the next step as sent; null to show the one there is */
    private TemplateInstance page(UUID id, Form acceptance, Form sent, String done) {
        var read = api.transfer(id);
        Transfer transfer = read.getEntity();
        Form plan = sent == null ? Form.empty() : sent;
        if (sent == null && transfer.nextStep() != null) {
            plan.put("what", transfer.nextStep().what())
                    .put("dueDate", transfer.nextStep().dueDate());
        }
        plan.put("etag", read.getHeaderString(HttpHeaders.ETAG));
        return Templates.transfer(transfer, visitor.organisation(), acceptance, plan, done);
    }

    private static String address(UUID id) {
        return LIST + "/" + id;
    }
}
