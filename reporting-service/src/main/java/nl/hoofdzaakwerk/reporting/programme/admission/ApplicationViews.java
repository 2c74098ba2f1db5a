package nl.hoofdzaakwerk.reporting.programme.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.admission.model.AdmissionFile;
import nl.hoofdzaakwerk.reporting.programme.admission.model.DivisionApplication;
import nl.hoofdzaakwerk.reporting.programme.model.DivisionTerm;

/** Shows applications with their place on the list, in the language of the request. */
@ApplicationScoped
class ApplicationViews {
    private final Programme programme;
    private final Applications applications;
    private final Language language;
    private final Clock clock;

    ApplicationViews(Programme programme, Applications applications, Language language, Clock clock) {
        this.programme = programme;
        this.applications = applications;
        this.language = language;
        this.clock = clock;
    }

    ApplicationView of(DivisionApplication application) {
        return of(application, applications.waiting());
    }

    List<ApplicationView> all(List<DivisionApplication> shown) {
        List<DivisionApplication> waiting = applications.waiting();
        return shown.stream().map(one -> of(one, waiting)).toList();
    }

    private ApplicationView of(DivisionApplication one, List<DivisionApplication> waiting) {
        Division playsIn = programme
                .region(one.region())
                .flatMap(region -> region.divisionOn(LocalDate.now(clock)))
                .map(DivisionTerm::division)
                .orElseThrow();
        Integer position = one.isWaiting() ? position(one, waiting) : null;
        AdmissionFile file = one.file(false);
        return new ApplicationView(
                one.id(),
                one.region(),
                one.division(),
                one.state(),
                one.arrivedAt(),
                position,
                playsIn,
                file.intakeForm(),
                file.planOfApproach(),
                file.committedTrajectories(),
                one.decidedOn().orElse(null),
                one.reason().orElse(null),
                one.nextStep().map(NextStepInput::of).orElse(null),
                explanation(one, playsIn, position));
    }

    /** From 1: among those who want the same division. */
    private static int position(DivisionApplication one, List<DivisionApplication> waiting) {
        return (int) waiting.stream()
                .filter(other -> other.division() == one.division() && other.arrival() <= one.arrival())
                .count();
    }

    private String explanation(DivisionApplication one, Division playsIn, Integer position) {
        return switch (one.state()) {
            case WAITING -> language.say("F1.waiting", name(one.division()), position, name(playsIn));
            case PLACED -> language.say("F1.placed", name(one.division()));
            case WITHDRAWN -> language.say("F1.withdrawn", name(one.division()));
            case DECLINED -> language.say("F1.declined", name(one.division()));
        };
    }

    private String name(Division division) {
        return language.say("division." + division);
    }
}
