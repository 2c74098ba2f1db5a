package nl.hoofdzaakwerk.portal.employer.merging;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.employer.EmployerMessages;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What was merged into an employer and taken out again, and the employer into others. */
@Path("/werkgevers/{id}/samenvoegingen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MergeHistoryPages {
    private final MergeApi api;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance merges(MergeApi.Employer employer, Listing<Line> list);
    }

    /** A merge with both records. */
    record Line(MergeApi.Merge merge, MergeApi.Employer merged, MergeApi.Employer survivor) {

        /** Whether the record is in the other one still. */
        public boolean isUndoable() {
            return merge.act().equals("MERGED") && survivor.id().equals(merged.mergedInto());
        }
    }

    MergeHistoryPages(@RestClient MergeApi api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    /** All of it, newest first. */
    @GET
    public Response merges(@BeanParam ListAsk ask, @PathParam("id") UUID id) {
        MergeMessages text = texts.of(MergeMessages.class);
        EmployerMessages employer = texts.of(EmployerMessages.class);
        Map<UUID, MergeApi.Employer> known = new HashMap<>();
        return Listing.<Line>of(ask, (after, limit) -> lines(api.merges(id, after, limit), known))
                .day("dag", employer.day(), line -> line.merge().madeOn())
                .text(
                        "wat",
                        text.act(),
                        line -> Codes.of("MergeAct", line.merge().act()))
                .text("opgegaan", text.takenIn(), line -> line.merged().name())
                .text("in", text.survivor(), line -> line.survivor().name())
                .text(
                        "grond",
                        text.ground(),
                        line -> Codes.of("MergeGround", line.merge().ground()))
                .text("reden", employer.reason(), line -> line.merge().reason())
                .organisation("organisatie", employer.organisation(), line -> line.merge()
                        .organisation())
                .plain(employer.action())
                .answer(list -> Templates.merges(api.employer(id), list));
    }

    private Part<Line> lines(Part<MergeApi.Merge> part, Map<UUID, MergeApi.Employer> known) {
        return new Part<>(
                part.items().stream()
                        .map(merge -> new Line(
                                merge,
                                known.computeIfAbsent(merge.merged(), api::employer),
                                known.computeIfAbsent(merge.survivor(), api::employer)))
                        .toList(),
                part.next());
    }
}
