package nl.hoofdzaakwerk.employer.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.relation.model.EmployerProfile;
import nl.hoofdzaakwerk.employer.relation.model.KvkNumber;
import nl.hoofdzaakwerk.employer.relation.model.Municipality;
import nl.hoofdzaakwerk.employer.relation.model.Sector;
import nl.hoofdzaakwerk.events.Postcode4;

/** Makes a profile of what a request says, with municipalities and sectors from the reference data (rule D3). */
@ApplicationScoped
class ProfileReader {
    private static final String RULE = "D3";

    private final EmployerReference reference;
    private final Refusals refusals;

    ProfileReader(EmployerReference reference, Refusals refusals) {
        this.reference = reference;
        this.refusals = refusals;
    }

    /** 400 with all that contradicts the reference data. */
    EmployerProfile read(ProfileBody body) {
        var wrong = new ArrayList<Refusal>();
        var municipality = reference.municipality(body.municipality());
        if (municipality.isEmpty()) {
            wrong.add(unknown(body.municipality()));
        }
        var sector = new Sector(
                body.sector().section(), Optional.ofNullable(body.sector().code()));
        reference.sectors().check(sector).ifPresent(wrong::add);
        var postcode = Optional.ofNullable(body.postcode4()).map(Postcode4::new);
        postcode.filter(code -> !reference.knows(code))
                .ifPresent(code -> wrong.add(Refusal.of("/postcode4", RULE, "unknown-postcode", code)));
        if (!wrong.isEmpty()) {
            throw refusals.invalid(wrong);
        }
        return new EmployerProfile(
                body.name().strip(),
                Optional.ofNullable(body.kvkNumber()).map(KvkNumber::new),
                municipality.orElseThrow(),
                sector,
                body.employees(),
                body.newToTargetGroup(),
                body.foundThrough(),
                postcode);
    }

    /** 400 when there is no such municipality. */
    Municipality municipality(String name) {
        return reference.municipality(name).orElseThrow(() -> refusals.invalid(List.of(unknown(name))));
    }

    /** The names as the reference data has them; 400 with those that are no municipality. */
    List<String> municipalities(List<String> names) {
        var known = names.stream()
                .map(reference::municipality)
                .flatMap(Optional::stream)
                .map(Municipality::name)
                .toList();
        if (known.size() < names.size()) {
            throw refusals.invalid(names.stream()
                    .filter(name -> reference.municipality(name).isEmpty())
                    .map(name -> Refusal.of("municipality", RULE, "unknown-municipality", name))
                    .toList());
        }
        return known;
    }

    private static Refusal unknown(String municipality) {
        return Refusal.of("/municipality", RULE, "unknown-municipality", municipality);
    }
}
