package nl.hoofdzaakwerk.portal.meeting.suggestion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.meeting.CandidateCard;
import nl.hoofdzaakwerk.portal.meeting.MeetingMessages;
import nl.hoofdzaakwerk.portal.meeting.PairMessages;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Everybody who may be matched, by what a card tells: of the own organisation, or for the WSP of the region (E1). */
@Path("/kaarten")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CardListPages {
    private final SuggestionApi api;
    private final Texts texts;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance cards(Listing<CandidateCard> list);
    }

    CardListPages(@RestClient SuggestionApi api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    @GET
    public Response cards(@BeanParam ListAsk ask) {
        MeetingMessages text = texts.of(MeetingMessages.class);
        PairMessages pair = texts.of(PairMessages.class);
        return Listing.<CandidateCard>of(ask, api::cards)
                .text("kandidaat", text.candidate(), CandidateCard::code)
                .organisation("organisatie", text.organisation(), CandidateCard::organisation)
                .number("uren", pair.mostHours(), CandidateCard::maximumHours)
                .text("postcode", pair.postcode(), CandidateCard::postcode4)
                .text("nodig", pair.needs(), card -> named("WorkCondition", card.neededConditions()))
                .day("vanaf", pair.available(), CandidateCard::availableDate)
                .answer(Templates::cards);
    }

    private static String named(String place, List<String> codes) {
        return codes == null
                ? ""
                : codes.stream().map(code -> Codes.of(place, code)).collect(Collectors.joining(", "));
    }
}
