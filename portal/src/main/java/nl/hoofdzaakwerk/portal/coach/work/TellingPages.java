package nl.hoofdzaakwerk.portal.coach.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.coach.Rights;
import nl.hoofdzaakwerk.portal.coach.work.WorkApi.Placement;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Tells something new of work: a talk, an interruption and its end, other terms, the end. */
@Path("/plaatsingen/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class TellingPages {
    private static final String WHAT = "{what: gesprek|onderbreking|hervatting|voorwaarden|einde}";

    private final WorkApi api;
    private final Visitor visitor;
    private final Days days;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance telling(Placement placement, String what, Form form, boolean treats);
    }

    TellingPages(@RestClient WorkApi api, Visitor visitor, Days days) {
        this.api = api;
        this.visitor = visitor;
        this.days = days;
    }

    /** The form. */
    @GET
    @Path(WHAT)
    public TemplateInstance tell(@PathParam("id") UUID id, @PathParam("what") String what) {
        Placement placement = api.placement(id).getEntity();
        return page(placement, telling(what), prepared(telling(what), placement));
    }

    /** Tells it. */
    @POST
    @Path(WHAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tell(
            @PathParam("id") UUID id, @PathParam("what") String what, MultivaluedMap<String, String> values) {
        Telling telling = telling(what);
        Form form = Form.sent(values);
        try {
            api.tell(id, telling.resource(), telling.body(form));
            return Answers.done("/plaatsingen/" + id, telling.page());
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(page(api.placement(id).getEntity(), telling, form));
        }
    }

    /** What is likely: today, and the terms that hold now. */
    private Form prepared(Telling telling, Placement placement) {
        LocalDate today = days.today();
        return switch (telling) {
            case CHECK_IN -> Form.empty().put("heldOn", today);
            case INTERRUPTION -> Form.empty().put("fromDate", today);
            case RESUMPTION -> Form.empty().put("resumptionDate", today);
            case ENDING -> Form.empty().put("endDate", today);
            case TERMS -> {
                Form form = Form.empty()
                        .put("fromDate", today)
                        .put("hoursPerWeek", placement.hoursPerWeek())
                        .put("contractKind", placement.contractKind())
                        .put("expectedEndDate", placement.expectedEndDate());
                yield placement.wage() == null
                        ? form
                        : form.put("wage.amount", placement.wage().amount())
                                .put("wage.per", placement.wage().per());
            }
        };
    }

    private TemplateInstance page(Placement placement, Telling telling, Form form) {
        return Templates.telling(placement, telling.page(), form, Rights.treats(visitor));
    }

    private static Telling telling(String what) {
        return Telling.at(what).orElseThrow(NotFoundException::new);
    }
}
