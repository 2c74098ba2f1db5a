package nl.hoofdzaakwerk.reporting.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.reporting.milestone.model.Line;
import nl.hoofdzaakwerk.reporting.milestone.model.Milestone;
import nl.hoofdzaakwerk.reporting.milestone.model.Standing;
import nl.hoofdzaakwerk.reporting.programme.BaselineInput;
import nl.hoofdzaakwerk.reporting.release.model.Release;

/** Shows milestones with how far they came. */
@ApplicationScoped
class MilestoneViews {
    private final PublishedCounts counts;
    private final Language language;

    MilestoneViews(PublishedCounts counts, Language language) {
        this.counts = counts;
        this.language = language;
    }

    /** For a list. */
    List<MilestoneView> all(List<Milestone> milestones) {
        Optional<Release> newest = counts.newest();
        return milestones.stream().map(one -> of(one, newest, null)).toList();
    }

    /** With the list behind it. */
    MilestoneView withLines(Milestone milestone) {
        Optional<Release> newest = counts.newest();
        Milestone.Aim aim = milestone.aim();
        List<Line> lines =
                aim.figure().isOfPeople() ? counts.lines(newest, milestone.region(), aim.period()) : List.of();
        return of(
                milestone,
                newest,
                lines.stream().map(MilestoneView.LineView::of).toList());
    }

    private MilestoneView of(Milestone milestone, Optional<Release> newest, List<MilestoneView.LineView> lines) {
        Milestone.Aim aim = milestone.aim();
        Standing standing = counts.standing(newest, milestone.region(), aim.figure(), aim.period(), aim.target());
        return new MilestoneView(
                milestone.id(),
                milestone.region(),
                aim.figure(),
                language.say("milestoneFigure." + aim.figure()),
                aim.title(),
                aim.target(),
                aim.period().from(),
                aim.period().until(),
                aim.due(),
                aim.baseline().map(BaselineInput::of).orElse(null),
                aim.source(),
                newest.map(Release::asOf).orElse(null),
                StandingView.of(standing, aim.baseline(), language),
                milestone.state(),
                milestone.closedOn().orElse(null),
                milestone.conclusion().orElse(null),
                milestone.nextStep().map(NextStepInput::of).orElse(null),
                lines);
    }
}
