package nl.hoofdzaakwerk.trajectory.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.client.model.ClientLink;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;

/** When a client was handed a link and opened it, for the person's file. */
@ApplicationScoped
class ClientLinkRecords implements PersonalRecords {
    private final ClientLinks links;

    ClientLinkRecords(ClientLinks links) {
        this.links = links;
    }

    @Override
    public String section() {
        return "client-links";
    }

    @Override
    public List<Map<String, Object>> of(UUID candidateId) {
        return links.of(candidateId).stream().map(ClientLinkRecords::tell).toList();
    }

    @Override
    public void erase(UUID candidateId) {
        links.delete("candidateId", candidateId);
    }

    private static Map<String, Object> tell(ClientLink link) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("madeAt", link.madeAt());
        link.openedAt().ifPresent(moment -> told.put("openedAt", moment));
        return told;
    }
}
