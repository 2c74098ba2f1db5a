package nl.hoofdzaakwerk.matching.vum;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether VUM is asked at all. An installation that turns it on without saying whom it asks does not start. */
@ApplicationScoped
class VumSwitch {
    private static final Pattern OIN = Pattern.compile("[0-9]{20}");

    private final VumSettings settings;

    VumSwitch(VumSettings settings) {
        this.settings = settings;
    }

    boolean isOn() {
        return settings.enabled();
    }

    void check(@Observes StartupEvent started) {
        List<String> missing = missing(settings);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("HW_VUM_ENABLED is true, but these settings miss or have another form: "
                    + String.join(", ", missing));
        }
    }

    /** Empty when it is off, or everything is there. */
    static List<String> missing(VumSettings settings) {
        List<String> missing = new ArrayList<>();
        if (settings.enabled()) {
            if (settings.baseUrl().filter(url -> url.isAbsolute()).isEmpty()) {
                missing.add("HW_VUM_BASE_URL");
            }
            requireOin(settings.fromParty(), "HW_VUM_FROM_PARTY", missing);
            requireOin(settings.toParty(), "HW_VUM_TO_PARTY", missing);
            requireOin(settings.viaParty().or(settings::fromParty), "HW_VUM_VIA_PARTY", missing);
        }
        return missing;
    }

    private static void requireOin(Optional<String> party, String name, List<String> missing) {
        if (party.filter(oin -> OIN.matcher(oin).matches()).isEmpty()) {
            missing.add(name);
        }
    }
}
