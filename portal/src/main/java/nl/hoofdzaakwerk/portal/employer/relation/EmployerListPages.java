package nl.hoofdzaakwerk.portal.employer.relation;

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
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.employer.EmployerMessages;
import nl.hoofdzaakwerk.portal.employer.Municipalities;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Membership;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The employers of the own regions: all, by name, or by how willing they are. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EmployerListPages {
    private final EmployersApi api;
    private final ContactPressures pressures;
    private final Visitor visitor;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance employers(
                Listing<Employer> list, EmployersAsked asked, List<String> places, Form form, Integer handedOver);

        static native TemplateInstance found(List<Found> hits, Form form);

        static native TemplateInstance willing(Listing<Willing> list, String band);
    }

    /** What was found, and how much contact there is with it. */
    record Found(EmployersApi.Hit hit, String contact) {}

    /** A willing employer, and how much contact there is with it. */
    record Willing(EmployersApi.Willing employer, String contact) {}

    EmployerListPages(
            @RestClient EmployersApi api, ContactPressures pressures, Visitor visitor, Days days, Texts texts) {
        this.api = api;
        this.pressures = pressures;
        this.visitor = visitor;
        this.days = days;
        this.texts = texts;
    }

    /**
     * All employers, those that were added last first.
     *
     * @param handedOver how many were just handed over, if any
     */
    @GET
    @Path("werkgevers")
    public Response employers(
            @BeanParam ListAsk ask, @BeanParam EmployersAsked asked, @QueryParam("overgedragen") Integer handedOver) {
        EmployerMessages text = texts.of(EmployerMessages.class);
        RelationMessages relation = texts.of(RelationMessages.class);
        return Listing.<Employer>of(ask, (after, limit) -> asked.of(api, visitor, days, after, limit))
                .text("naam", text.name(), Employer::name)
                .text("gemeente", relation.municipality(), Employer::municipality)
                .text("fase", text.stage(), employer -> Codes.of("PipelineStage", employer.stage()))
                .plain(text.owner())
                .text(
                        "sector",
                        relation.sector(),
                        employer -> Codes.of("Section", employer.sector().section()))
                .text("grootte", relation.size(), employer -> Codes.of("SizeClass", employer.sizeClass()))
                .number("bereidheid", text.willingness(), Employer::willingness)
                .answer(list -> Templates.employers(list, asked, places(), Form.empty(), handedOver));
    }

    /** Employers whose name looks like what was typed. */
    @POST
    @Path("werkgevers/zoek")
    public Response search(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            EmployersApi.Hits hits =
                    api.search(form.body().text("name", "place").build());
            return Answers.shown(Templates.found(found(hits.items()), form));
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.found(List.of(), form));
        }
    }

    /** Employers by how willing they show themselves. */
    @GET
    @Path("werkgevers/bereid")
    public Response willing(@BeanParam ListAsk ask, @QueryParam("mate") @DefaultValue("HIGH") String band) {
        EmployerMessages text = texts.of(EmployerMessages.class);
        RelationMessages relation = texts.of(RelationMessages.class);
        return Listing.<Willing>of(ask, (after, limit) -> willing(api.willing(band, after, limit)))
                .text("naam", text.name(), line -> line.employer().name())
                .text("gemeente", relation.municipality(), line -> line.employer()
                        .municipality())
                .number("bereidheid", text.willingness(), line -> line.employer()
                        .level())
                .day("tot", relation.fallsBelow(), line -> line.employer().fallsBelowDate())
                .text("contact", texts.of(ContactMessages.class).pressureHeading(), Willing::contact)
                .answer(list -> Templates.willing(list, band));
    }

    private List<Found> found(List<EmployersApi.Hit> hits) {
        Map<UUID, String> contacts =
                pressures.of(hits.stream().map(EmployersApi.Hit::id).toList());
        return hits.stream().map(hit -> new Found(hit, contacts.get(hit.id()))).toList();
    }

    private Part<Willing> willing(Part<EmployersApi.Willing> part) {
        Map<UUID, String> contacts =
                pressures.of(part.items().stream().map(EmployersApi.Willing::id).toList());
        return new Part<>(
                part.items().stream()
                        .map(employer -> new Willing(employer, contacts.get(employer.id())))
                        .toList(),
                part.next());
    }

    private List<String> places() {
        return Municipalities.of(visitor.membership().map(Membership::regions).orElse(List.of()));
    }
}
