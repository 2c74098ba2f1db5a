package nl.hoofdzaakwerk.portal.privacy.operations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.hoofdzaakwerk.portal.api.Services;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;

/** Whether the platform is well, and what it could not deliver. */
@Path("/beheer")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OperationsPages {
    private final Health health;
    private final DeadLetters letters;
    private final Texts texts;

    OperationsPages(Health health, DeadLetters letters, Texts texts) {
        this.health = health;
        this.letters = letters;
        this.texts = texts;
    }

    /**
     * A line of the overview.
     *
     * @param waiting dead letters that wait; null when the service does not say
     */
    record Line(Health.State state, Long waiting) {}

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance operations(List<Line> lines);

        static native TemplateInstance deadletters(
                Form form, String service, List<String> services, Listing<DeadLetter> list, String done);
    }

    /** Each service with what it needs. Services tell their dead letters to the operator only. */
    @GET
    public TemplateInstance overview() {
        return Templates.operations(Services.ALL.stream().map(this::line).toList());
    }

    /** Newest first. */
    @GET
    @Path("onbestelbaar")
    public Response deadLetters(
            @BeanParam ListAsk ask,
            @QueryParam("dienst") @DefaultValue("") String service,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        String known = Services.known(service);
        return list(ask, known).answer(list -> Templates.deadletters(Form.empty(), known, Services.ALL, list, done));
    }

    /** Lets the service handle one after all; what stands in the way comes back as its reason. */
    @POST
    @Path("onbestelbaar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replay(
            @BeanParam ListAsk ask,
            @QueryParam("dienst") @DefaultValue("") String service,
            MultivaluedMap<String, String> values) {
        String known = Services.known(service);
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    letters.replay(known, form.value("letter"));
                    return "/beheer/onbestelbaar?dienst=" + known + "&gedaan=verwerkt";
                },
                () -> Templates.deadletters(form, known, Services.ALL, list(ask, known), ""));
    }

    private Line line(String service) {
        var waiting = letters.waiting(service);
        return new Line(health.of(service), waiting.isPresent() ? waiting.getAsLong() : null);
    }

    private Listing<DeadLetter> list(ListAsk ask, String service) {
        OperationsMessages text = texts.of(OperationsMessages.class);
        return Listing.<DeadLetter>of(ask, (after, limit) -> letters.of(service, after, limit))
                .moment("ontvangen", text.received(), DeadLetter::receivedAt)
                .text("onderwerp", text.topic(), DeadLetter::topic)
                .text("verwerker", text.consumer(), DeadLetter::consumer)
                .text("reden", text.why(), DeadLetter::reason)
                .moment("verwerkt", text.replayed(), DeadLetter::replayedAt);
    }
}
