package nl.hoofdzaakwerk.portal.privacy.subject;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.organisation.OrganisationNames;
import nl.hoofdzaakwerk.portal.privacy.FileNumber;
import nl.hoofdzaakwerk.portal.privacy.PrivacyMessages;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who received what of one person, and what became of it after consent was withdrawn (X1). */
@Path("/privacy/verstrekkingen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DisclosurePages {
    private final SubjectFileApi files;
    private final FileNumber fileNumber;
    private final Texts texts;

    DisclosurePages(@RestClient SubjectFileApi files, FileNumber fileNumber, Texts texts) {
        this.files = files;
        this.fileNumber = fileNumber;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance disclosure(Form form);

        static native TemplateInstance disclosures(UUID candidateId, Listing<SubjectFileApi.Disclosure> list);
    }

    /** Asks whose data it is about. */
    @GET
    public TemplateInstance ask() {
        return Templates.disclosure(Form.empty());
    }

    /** Goes on to the person's page. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return fileNumber.onward(form, "/privacy/verstrekkingen/", () -> Templates.disclosure(form));
    }

    /** All receivers, in order of first disclosure. */
    @GET
    @Path("{id}")
    public Response person(@BeanParam ListAsk ask, @PathParam("id") UUID candidateId) {
        SubjectFileMessages text = texts.of(SubjectFileMessages.class);
        PrivacyMessages privacy = texts.of(PrivacyMessages.class);
        return Listing.of(ask, files.disclosures(candidateId).items())
                .text(
                        "ontvanger",
                        privacy.receiver(),
                        disclosure -> OrganisationNames.name(Codes.of("Service", disclosure.receiver())))
                .text("doel", privacy.purpose(), disclosure -> Codes.of("Purpose", disclosure.purpose()))
                .text("wat", text.what(), SubjectFileApi.Disclosure::categoryNames)
                .moment("eerst", text.first(), SubjectFileApi.Disclosure::firstAt)
                .moment("laatst", text.last(), SubjectFileApi.Disclosure::lastAt)
                .text("stand", privacy.state(), disclosure -> Codes.of("DisclosureState", disclosure.state()))
                .moment("ingetrokken", text.withdrawn(), SubjectFileApi.Disclosure::withdrawnAt)
                .moment("weg", text.gone(), SubjectFileApi.Disclosure::confirmedAt)
                .answer(list -> Templates.disclosures(candidateId, list));
    }
}
