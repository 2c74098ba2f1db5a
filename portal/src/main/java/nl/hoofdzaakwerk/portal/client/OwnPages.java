package nl.hoofdzaakwerk.portal.client;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * What a client reads and decides alone, with the coach's link and without logging in (X7). The link only shows a form:
 * a program that looks at links in messages does not use it up. What opens the page then is a cookie of this browser.
 */
@Path("/mijn")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class OwnPages {
    private static final String COOKIE = "hw_mijn";
    private static final String START = "/mijn";
    private static final String PAGE = "/mijn/pagina";
    private static final int UNAUTHENTICATED = 401;

    private final OwnApi api;
    private final Visitor visitor;
    private final boolean secure;

    OwnPages(
            @RestClient OwnApi api,
            Visitor visitor,
            @ConfigProperty(name = "quarkus.oidc.authentication.cookie-force-secure") boolean secure) {
        this.api = api;
        this.visitor = visitor;
        this.secure = secure;
    }

    @CheckedTemplate(basePath = "client")
    static class Templates {
        private Templates() {}

        static native TemplateInstance open(Form form, String done);

        static native TemplateInstance own(OwnApi.OwnPage own, String done);

        static native TemplateInstance ownwithdraw(OwnApi.Consent consent, Form form);
    }

    @GET
    public TemplateInstance start(@QueryParam("gedaan") @DefaultValue("") String done) {
        return Templates.open(Form.empty(), done);
    }

    /** Where the link leads. */
    @GET
    @Path("{code: [0-9A-Za-z]{5}(?:-[0-9A-Za-z]{5}){3}}")
    public TemplateInstance link(@PathParam("code") String code) {
        return Templates.open(Form.empty().put("code", code), "");
    }

    /** Uses the link up. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        form.put("code", form.value("code").toUpperCase(Locale.ROOT));
        try {
            OwnApi.Session session = api.open(
                    language(), form.body().text("code").text("birthDate").build());
            return withCookie(Answers.instead(PAGE), session.session());
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.open(form, ""));
        }
    }

    @GET
    @Path("pagina")
    public Response page(
            @CookieParam(COOKIE) @DefaultValue("") String session,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        return whileOpen(() -> Answers.shown(Templates.own(api.page(language(), session), done)));
    }

    /** Names what happens when the consent is taken back. */
    @GET
    @Path("toestemming/{id}")
    public Response confirm(@CookieParam(COOKIE) @DefaultValue("") String session, @PathParam("id") UUID consentId) {
        return whileOpen(() -> Answers.shown(Templates.ownwithdraw(consent(session, consentId), Form.empty())));
    }

    @POST
    @Path("toestemming/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @CookieParam(COOKIE) @DefaultValue("") String session,
            @PathParam("id") UUID consentId,
            MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return whileOpen(() -> Answers.of(
                form,
                () -> {
                    api.withdraw(
                            language(),
                            session,
                            consentId,
                            form.body().text("reason").build());
                    return PAGE + "?gedaan=ingetrokken";
                },
                () -> Templates.ownwithdraw(consent(session, consentId), form)));
    }

    /** The page stays closed, whoever uses this browser next. */
    @POST
    @Path("sluiten")
    public Response close(@CookieParam(COOKIE) @DefaultValue("") String session) {
        api.end(session);
        return withCookie(Answers.done(START, "gesloten"), "");
    }

    private OwnApi.Consent consent(String session, UUID id) {
        return api.page(language(), session).consents().stream()
                .filter(consent -> consent.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Once the page has closed by itself, the client is told what to do. */
    private Response whileOpen(Supplier<Response> work) {
        try {
            return work.get();
        } catch (ApiRefusal refusal) {
            if (refusal.status() == UNAUTHENTICATED) {
                return withCookie(Answers.done(START, "verlopen"), "");
            }
            throw refusal;
        }
    }

    private String language() {
        return visitor.locale().getLanguage();
    }

    /** Sent back to the client's own pages only, never with a request of another site; gone with the browser. */
    private Response withCookie(Response answer, String value) {
        NewCookie.Builder cookie = new NewCookie.Builder(COOKIE)
                .value(value)
                .path(START)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT);
        return Response.fromResponse(answer)
                .cookie((value.isEmpty() ? cookie.maxAge(0) : cookie).build())
                .build();
    }
}
