package nl.hoofdzaakwerk.reporting.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.reporting.milestone.model.CountingPeriod;
import nl.hoofdzaakwerk.reporting.milestone.model.MilestoneFigure;
import nl.hoofdzaakwerk.reporting.milestone.model.Standing;
import nl.hoofdzaakwerk.reporting.programme.BaselineInput;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.Baseline;
import nl.hoofdzaakwerk.reporting.programme.model.DivisionTargets;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import nl.hoofdzaakwerk.reporting.programme.model.Target;
import nl.hoofdzaakwerk.reporting.release.model.Release;

/** F3, P9: sets the targets of a region beside what was published. */
@ApplicationScoped
class TargetProgress {
    private final Programme programme;
    private final PublishedCounts counts;
    private final Language language;

    TargetProgress(Programme programme, PublishedCounts counts, Language language) {
        this.programme = programme;
        this.counts = counts;
        this.language = language;
    }

    TargetProgressView of(Region region) {
        DivisionTargets divisionTargets = programme.divisionTargets();
        Optional<Release> newest = counts.newest();
        List<TargetProgressView.YearProgress> years = region.targetYears(divisionTargets).stream()
                .map(ProgrammeYear::new)
                .flatMap(year ->
                        region.target(year, divisionTargets).stream().map(target -> year(region, newest, year, target)))
                .toList();
        return new TargetProgressView(
                region.code(),
                language.say("milestoneFigure." + MilestoneFigure.STARTED),
                language.say("F3.effort"),
                newest.map(Release::asOf).orElse(null),
                years);
    }

    private TargetProgressView.YearProgress year(
            Region region, Optional<Release> newest, ProgrammeYear year, Target target) {
        CountingPeriod period = new CountingPeriod(year.firstDay(), year.lastDay());
        Standing standing =
                counts.standing(newest, region.code(), MilestoneFigure.STARTED, period, target.trajectories());
        Optional<Baseline> baseline = region.baseline(year);
        return new TargetProgressView.YearProgress(
                year.value(),
                target.trajectories(),
                region.hasOwnTarget(year),
                baseline.map(BaselineInput::of).orElse(null),
                StandingView.of(standing, baseline, language));
    }
}
