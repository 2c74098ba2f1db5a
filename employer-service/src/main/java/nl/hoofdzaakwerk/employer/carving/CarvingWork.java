package nl.hoofdzaakwerk.employer.carving;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.carving.model.CarvingLimitPolicy;
import nl.hoofdzaakwerk.employer.carving.model.CarvingSheet;
import nl.hoofdzaakwerk.employer.carving.model.SheetState;
import nl.hoofdzaakwerk.employer.carving.model.WeeklyHours;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.employer.vacancy.FollowUpRules;
import nl.hoofdzaakwerk.employer.vacancy.VacancyWork;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** What happens to worksheets: written, discussed, agreed, dropped, and ended in exactly one vacancy (rule X11). */
@ApplicationScoped
class CarvingWork {
    private static final String RULE = "X11";

    private final CarvingSheets sheets;
    private final VacancyWork vacancies;
    private final FollowUpRules followUp;
    private final Refusals refusals;
    private final Clock clock;

    CarvingWork(CarvingSheets sheets, VacancyWork vacancies, FollowUpRules followUp, Refusals refusals, Clock clock) {
        this.sheets = sheets;
        this.vacancies = vacancies;
        this.followUp = followUp;
        this.refusals = refusals;
        this.clock = clock;
    }

    CarvingSheet begin(Employer employer, CarvingSheetBody body, Caller caller) {
        var origin = new CarvingSheet.Origin(employer.id(), employer.region(), caller.organisation(), caller.user());
        var step = given(body.nextStep()).orElseGet(() -> usual(SheetState.DRAFT, employer.region()));
        var sheet = new CarvingSheet(Ids.next(), origin, content(body), step, today());
        sheets.persist(sheet);
        return sheet;
    }

    void change(CarvingSheet sheet, CarvingSheetBody body) {
        require(sheet.change(content(body)));
        given(body.nextStep()).ifPresent(step -> require(sheet.plan(step)));
        sheets.flush();
    }

    void plan(CarvingSheet sheet, NextStepInput step) {
        require(sheet.plan(step.toNextStep()));
        sheets.flush();
    }

    void goOn(CarvingSheet sheet, CarvingStepBody body) {
        switch (body.to()) {
            case DISCUSSED, AGREED -> {
                var to = body.to().state();
                var step = given(body.nextStep()).orElseGet(() -> usual(to, sheet.region()));
                require(sheet.goTo(to, step, today()));
            }
            case DROPPED -> {
                if (body.reason() == null || body.reason().isBlank()) {
                    throw refusals.invalid(List.of(Refusal.of("/reason", RULE, "reason-missing")));
                }
                require(sheet.drop(body.reason().strip(), today()));
            }
        }
        sheets.flush();
    }

    /** Opens the one vacancy that the worksheet ends in; the sheet is locked, so whoever comes second is refused. */
    void finish(CarvingSheet sheet, Employer employer, CarvedVacancyBody body, Caller caller) {
        require(sheet.checkFinish());
        var before = sheets.finishedTasks(sheet.employerId());
        requireNone(CarvingLimitPolicy.checkAgainst(before, sheet.content().tasks()));
        var vacancy = vacancies.open(employer, body.offer(sheet.job().orElseThrow()), caller);
        sheet.finish(vacancy.id(), today());
        sheets.flush();
    }

    private CarvingSheet.Content content(CarvingSheetBody body) {
        var wrong = new ArrayList<Refusal>();
        checkQuarters(body, wrong);
        checkRoles(body, wrong);
        refuseInvalid(wrong);
        var tasks = body.roles().stream().flatMap(role -> role.read().stream()).toList();
        refuseInvalid(CarvingLimitPolicy.check(tasks));
        return new CarvingSheet.Content(body.title().strip(), body.buddy(), tasks);
    }

    private static void checkQuarters(CarvingSheetBody body, List<Refusal> wrong) {
        for (int place = 0; place < body.roles().size(); place++) {
            var role = body.roles().get(place);
            var pointer = "/roles/" + place;
            if (!WeeklyHours.inQuarters(role.hours())) {
                wrong.add(Refusal.of(pointer + "/hours", RULE, "no-quarters"));
            }
            for (int number = 0; number < role.tasks().size(); number++) {
                var task = role.tasks().get(number);
                if (!WeeklyHours.inQuarters(task.hours())) {
                    wrong.add(Refusal.of(pointer + "/tasks/" + number + "/hours", RULE, "no-quarters"));
                }
                if (task.carvedHours() != null && !WeeklyHours.inQuarters(task.carvedHours())) {
                    wrong.add(Refusal.of(pointer + "/tasks/" + number + "/carvedHours", RULE, "no-quarters"));
                }
            }
        }
    }

    private static void checkRoles(CarvingSheetBody body, List<Refusal> wrong) {
        var names = new HashSet<String>();
        for (int place = 0; place < body.roles().size(); place++) {
            var name = body.roles().get(place).name().strip();
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                wrong.add(Refusal.of("/roles/" + place + "/name", RULE, "role-twice", name));
            }
        }
    }

    private NextStep usual(SheetState state, RegionCode region) {
        var due = today().plusDays(followUp.of(region, today()).warningDays());
        return new NextStep(
                switch (state) {
                    case DRAFT -> "Bespreek het werkblad met de werkgever";
                    case DISCUSSED -> "Maak met de werkgever een afspraak over de baan";
                    case AGREED -> "Open de vacature";
                    case VACANCY_OPENED, DROPPED -> throw new IllegalArgumentException(state + " has no next step");
                },
                due);
    }

    private static Optional<NextStep> given(NextStepInput input) {
        return Optional.ofNullable(input).map(NextStepInput::toNextStep);
    }

    private void require(Optional<Refusal> refusal) {
        requireNone(refusal.stream().toList());
    }

    private void requireNone(List<Refusal> reasons) {
        if (!reasons.isEmpty()) {
            throw refusals.refused(reasons);
        }
    }

    private void refuseInvalid(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw refusals.invalid(wrong);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
