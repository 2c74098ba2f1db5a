package nl.hoofdzaakwerk.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.MenuPart;

/** Meetings and matches, for who takes part; figures, for who looks after them; requests for work, for coaches. */
@ApplicationScoped
class MeetingMenu implements MenuPart {
    private final Texts texts;

    MeetingMenu(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public List<Entry> entries(Visitor visitor) {
        List<Entry> entries = new ArrayList<>();
        MeetingMessages said = texts.of(MeetingMessages.class);
        if (visitor.has("coach@GGZ", "matching-chair@WSP", "account-manager@WSP")) {
            entries.add(new Entry("/vergaderingen", said.meetings()));
            entries.add(new Entry("/matches", said.matches()));
        }
        if (visitor.has("matching-chair@WSP", "account-manager@WSP", "key-figure@GGZ", "key-figure@WSP")) {
            entries.add(new Entry("/matchcijfers", said.figures()));
        }
        if (Rights.coaches(visitor)) {
            entries.add(new Entry("/vragen-om-werk", said.jobRequests()));
        }
        return List.copyOf(entries);
    }

    @Override
    public List<Entry> tasks(Visitor visitor) {
        return Rights.chairs(visitor)
                ? List.of(new Entry(
                        "/vergaderingen/nieuw", texts.of(MeetingMessages.class).planOne()))
                : List.of();
    }

    @Override
    public Map<String, String> pages() {
        return Map.of(
                "/v1/matching-meetings/", "/vergaderingen/",
                "/v1/meeting-actions/", "/vergaderacties/",
                "/v1/matches/", "/matches/",
                "/v1/job-requests/", "/vragen-om-werk/");
    }
}
