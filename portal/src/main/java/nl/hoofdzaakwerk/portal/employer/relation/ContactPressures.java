package nl.hoofdzaakwerk.portal.employer.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.text.Values;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How much several employers heard of the region's organisations lately, and who is about to call them (X8). */
@ApplicationScoped
public class ContactPressures {
    private final ContactApi api;
    private final Texts texts;

    ContactPressures(@RestClient ContactApi api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    /**
     * What a list says of each, by employer; those outside the visitor's regions are left out.
     *
     * @param employers a hundred at most
     */
    public Map<UUID, String> of(List<UUID> employers) {
        return employers.isEmpty()
                ? Map.of()
                : api.pressures(Map.of("employerIds", employers)).items().stream()
                        .collect(Collectors.toMap(ContactApi.Pressure::id, this::told));
    }

    private String told(ContactApi.Pressure pressure) {
        String band = Codes.of("Pressure", pressure.band());
        ContactApi.Claim claim = pressure.claim();
        return claim == null
                ? band
                : texts.of(ContactMessages.class)
                        .pressureClaimed(band, claim.organisation(), Values.date(claim.untilDate()));
    }
}
