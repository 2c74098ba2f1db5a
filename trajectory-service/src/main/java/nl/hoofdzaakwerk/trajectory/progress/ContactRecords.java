package nl.hoofdzaakwerk.trajectory.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.progress.model.Contact;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;

/** What was noted of contact for a person's trajectories; erasure deletes it (X6). */
@ApplicationScoped
class ContactRecords implements PersonalRecords {
    private static final String OF_CANDIDATE =
            "trajectoryId in (select t.id from Trajectory t where t.candidateId = ?1)";

    private final Contacts contacts;

    ContactRecords(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String section() {
        return "contacts";
    }

    @Override
    public List<Map<String, Object>> of(UUID candidateId) {
        return contacts.list(OF_CANDIDATE + " order by id", candidateId).stream()
                .map(ContactRecords::shown)
                .toList();
    }

    private static Map<String, Object> shown(Contact contact) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", contact.id());
        shown.put("kind", contact.what().kind().name());
        shown.put("contactDate", contact.what().date());
        shown.put("faceToFace", contact.what().faceToFace());
        contact.note().ifPresent(note -> shown.put("note", note));
        return shown;
    }

    @Override
    public void erase(UUID candidateId) {
        contacts.delete(OF_CANDIDATE, candidateId);
    }
}
