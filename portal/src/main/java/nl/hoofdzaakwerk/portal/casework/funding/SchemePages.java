package nl.hoofdzaakwerk.portal.casework.funding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.hoofdzaakwerk.portal.casework.Rights;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The schemes by which money is granted, and their next versions (B1–B5, G4). */
@Path("/financiering/regelingen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SchemePages {
    static final String ALL = "/financiering/regelingen";

    private final FundingApi api;
    private final Visitor visitor;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        /**
         * The schemes.
         *
         * @param follows whether the visitor follows requests, too
         * @param adds whether the visitor adds versions
         */
        static native TemplateInstance fundingSchemes(
                List<Scheme> schemes, LocalDate today, boolean follows, boolean adds, String done);
    }

    SchemePages(@RestClient FundingApi api, Visitor visitor, Days days, Texts texts) {
        this.api = api;
        this.visitor = visitor;
        this.days = days;
        this.texts = texts;
    }

    /** All schemes with amounts and conditions; those of today first. */
    @GET
    public TemplateInstance schemes(@QueryParam("gedaan") @DefaultValue("") String done) {
        LocalDate today = days.today();
        List<Scheme> schemes = api.schemes().items().stream()
                .sorted(Comparator.comparing((Scheme scheme) -> !scheme.isInForceOn(today))
                        .thenComparing(Scheme::name)
                        .thenComparing(Scheme::validFrom, Comparator.reverseOrder()))
                .toList();
        String told = done.isEmpty() ? "" : texts.of(SchemeMessages.class).added();
        return Templates.fundingSchemes(
                schemes, today, Rights.followsFunding(visitor), visitor.has("programme-manager@NATIONAL"), told);
    }

    /**
     * The form for a scheme or its next version.
     *
     * @param code of the scheme whose newest version it begins with; empty for a new scheme
     */
    @GET
    @Path("nieuw")
    public TemplateInstance adding(@QueryParam("code") @DefaultValue("") String code) {
        Form form = api.schemes().items().stream()
                .filter(scheme -> scheme.code().equals(code))
                .max(Comparator.comparingInt(Scheme::version))
                .map(SchemeForm::showing)
                .orElseGet(Form::empty);
        return FormDesk.show(SchemeForm.page(texts), form);
    }

    @POST
    @Path("nieuw")
    public Response add(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(SchemeForm.page(texts), form, () -> {
            api.add(SchemeForm.scheme(form));
            return ALL + "?gedaan=ja";
        });
    }
}
